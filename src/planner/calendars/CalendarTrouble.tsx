import type { Words } from '../words.ts';

interface Props {
  /** The regions whose holidays couldn't be had. */
  readonly regions: readonly string[];
  /** What gets the focus as the button goes, within the form or the section: a selector. */
  readonly back: string;
  readonly retry: () => void;
  readonly words: Words;
}

/** Says whose holidays couldn't be fetched, and offers to try again; the plan stays as it is. */
export function CalendarTrouble({ regions, back, retry, words: { t, formats, region } }: Props) {
  if (regions.length === 0) return null;
  return (
    <div class="warning trouble" role="alert">
      <p>{t('calendars.trouble', { region: formats.list(regions.map(region)) })}</p>
      <p class="acts">
        <button
          type="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest('form, section')?.querySelector<HTMLElement>(back)?.focus();
            retry();
          }}
        >
          {t('calendars.retry')}
        </button>
      </p>
    </div>
  );
}

import type { Locale } from '../../i18n/locales.ts';
import type { Plan } from '../plan.ts';
import type { Words } from '../words.ts';
import { regionName, type RegionIndex } from './regionNames.ts';
import type { CalendarsState } from './useCalendars.ts';

interface Props {
  readonly plan: Plan;
  readonly state: CalendarsState;
  readonly names: RegionIndex;
  readonly locale: Locale;
  readonly words: Words;
}

/** Says whose holidays couldn't be fetched, and offers to try again; the plan stays as it is. */
export function CalendarTrouble({ plan, state: { trouble, retry }, names, locale, words: { t, formats } }: Props) {
  const regions = trouble.flatMap((party) => plan[party] ?? []);
  const [first] = trouble;
  if (first === undefined) return null;
  const region = formats.list([...new Set(regions)].map((code) => regionName(code, locale, names)));
  return (
    <div class="warning trouble" role="alert">
      <p>{t('calendars.trouble', { region })}</p>
      <p class="acts">
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // The button goes; the field or the button that led here stays.
            const field = currentTarget.closest('form')?.querySelector<HTMLElement>(`[name="${first}"]`);
            (field ?? currentTarget.closest('section')?.querySelector('button'))?.focus();
            retry();
          }}
        >
          {t('calendars.retry')}
        </button>
      </p>
    </div>
  );
}

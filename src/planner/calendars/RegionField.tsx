import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DayCount } from '../../schedule/process.ts';
import { DraftField } from '../DraftField.tsx';
import { withRegion, type Party, type Plan } from '../plan.ts';
import type { Words } from '../words.ts';
import { regionName, type RegionError, type RegionIndex, type regionFinder } from './regionNames.ts';
import type { CalendarsState } from './useCalendars.ts';

interface Props {
  readonly party: Party;
  readonly plan: Plan;
  /** In calendar days a region has no effect. */
  readonly days: DayCount;
  readonly state: CalendarsState;
  readonly names: RegionIndex;
  readonly find: ReturnType<typeof regionFinder>;
  /** The field is used for the first time: its suggestions are needed. */
  readonly wake: () => void;
  readonly locale: Locale;
  readonly words: Words;
  readonly preview: (plan: Plan) => void;
  readonly commit: () => void;
}

/** Whose holidays count: takes a region's code or its name, and says the name beside it. */
export function RegionField(props: Props) {
  const { party, plan, find, wake, words, preview, commit } = props;
  const { t } = words;
  const [error, setError] = useState<RegionError>('unknown');
  const pending = useRef<string>();
  const [version, setVersion] = useState(0);
  const take = (typed: string) => {
    const found = typed.trim() === '' ? { ok: true as const, value: '' } : find(typed);
    pending.current = found.ok ? undefined : typed;
    if (found.ok) preview(withRegion(plan, party, found.value));
    else setError(found.error);
    return found.ok;
  };

  // What was typed before the names were there is read once they are.
  useEffect(() => {
    if (pending.current === undefined || !take(pending.current)) return;
    if (document.activeElement?.getAttribute('name') === party) return;
    commit();
    setVersion((before) => before + 1);
  }, [find]);

  return (
    <DraftField
      key={version}
      label={t(`calendars.${party}`)}
      value={plan[party] ?? ''}
      take={take}
      done={commit}
      unreadable={t(`calendars.${error}`, { accepted: t('accepts.region') })}
      note={noteOf(props)}
      input={{
        name: party,
        type: 'text',
        list: 'planner-regions',
        autocomplete: 'off',
        spellcheck: false,
        onFocus: wake,
      }}
    />
  );
}

function noteOf({ party, plan, days, state, names, locale, words: { t } }: Props): string {
  const region = plan[party];
  const name = region === undefined ? [] : [regionName(region, locale, names)];
  if (days === 'calendar') return [...name, t('calendars.noEffect')].join(' · ');
  if (region === undefined) return t('calendars.none');
  return [...name, ...(state.loading.includes(party) ? [t('calendars.loading')] : [])].join(' · ');
}

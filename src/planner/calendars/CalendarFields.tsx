import { useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { usualDays, type DayCount, type Process } from '../../schedule/process.ts';
import type { Result } from '../../schedule/result.ts';
import { withDays, type Plan } from '../plan.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { CalendarTrouble } from './CalendarTrouble.tsx';
import { fetchRegionIndex } from './files.ts';
import { missingRegions } from './missingRegions.ts';
import { RegionField } from './RegionField.tsx';
import { regionFinder, regionName, type RegionError, type RegionIndex } from './regionNames.ts';
import { suggestedRegions } from './suggestedRegions.ts';
import { parties, type CalendarsState } from './useCalendars.ts';

interface Props {
  readonly plan: Plan;
  /** While the page is built, there is none, and nothing can be chosen. */
  readonly view: View | undefined;
  readonly process: Process;
  /** The codes of all regions. */
  readonly regions: readonly string[];
  readonly state: CalendarsState;
  readonly locale: Locale;
  readonly words: Words;
  readonly preview: (plan: Plan) => void;
  readonly commit: () => void;
}

const kinds: readonly DayCount[] = ['calendar', 'business'];

/** Which days count, and whose public holidays don't. */
export function CalendarFields({ plan, view, process, regions, state, locale, words, preview, commit }: Props) {
  const { t } = words;
  const days = plan.days ?? usualDays(process);
  const [index, setIndex] = useState<RegionIndex>();
  const [used, setUsed] = useState(false);
  const find = useMemo(() => lazyFinder(regions, index), [regions, index]);
  const names = useMemo(() => ({ ...state.names, ...index }), [state.names, index]);
  const suggestions = useMemo(
    () => used && <Suggestions regions={regions} locale={locale} index={index} />,
    [used, regions, locale, index],
  );
  const wake = () => {
    setUsed(true);
    // Without the names, codes and countries can still be typed; the next use tries again.
    void fetchRegionIndex().then(setIndex, () => undefined);
  };
  return (
    <fieldset class="fields calendars" disabled={view === undefined}>
      <legend>{t('calendars.legend')}</legend>
      <div class="field">
        <label for="planner-days">{t('calendars.days')}</label>
        <select
          id="planner-days"
          name="days"
          value={days}
          aria-describedby="planner-days-note"
          onChange={({ currentTarget }) => {
            preview(withDays(plan, currentTarget.value === 'business' ? 'business' : 'calendar', process));
            commit();
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind === usualDays(process)
                ? t('calendars.default', { days: t(`calendars.days.${kind}`) })
                : t(`calendars.days.${kind}`)}
            </option>
          ))}
        </select>
        <span class="note" id="planner-days-note">
          {t(`calendars.source.${process.dayKind}`)}
        </span>
      </div>
      {parties.map((party) => (
        <RegionField key={party} {...{ party, plan, days, state, names, find, wake, locale, words, preview, commit }} />
      ))}
      <datalist id="planner-regions">{suggestions}</datalist>
      <CalendarTrouble
        regions={missingRegions(plan, state.trouble)}
        back={`[name="${state.trouble[0] ?? ''}"]`}
        retry={state.retry}
        words={{ ...words, region: (code) => regionName(code, locale, names) }}
      />
    </fieldset>
  );
}

interface SuggestionProps {
  readonly regions: readonly string[];
  readonly locale: Locale;
  readonly index: RegionIndex | undefined;
}

const Suggestions = ({ regions, locale, index }: SuggestionProps) => (
  <>
    {suggestedRegions(regions, locale, navigator.languages, index).map(({ code, name }) => (
      <option key={code} value={code} label={name} />
    ))}
  </>
);

/** All the names are put together when something is typed, not before. */
function lazyFinder(
  regions: readonly string[],
  index: RegionIndex | undefined,
): (typed: string) => Result<string, RegionError> {
  let made: ReturnType<typeof regionFinder> | undefined;
  return (typed) => {
    made ??= regionFinder(regions, index);
    return made(typed);
  };
}

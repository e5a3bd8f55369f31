import { useId, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { usualDays, type DayCount, type Process } from '../../schedule/process.ts';
import { LongMoment } from '../Moment.tsx';
import { withDays, type Plan, type Surroundings } from '../plan.ts';
import { viewOf, type View } from '../view.ts';
import type { Words } from '../words.ts';
import { between } from '../between.ts';
import { BeyondNote } from './BeyondNote.tsx';
import { CalendarTrouble } from './CalendarTrouble.tsx';
import { missingRegions } from './missingRegions.ts';
import { useCalendars } from './useCalendars.ts';

interface Props {
  readonly plan: Plan;
  readonly process: Process;
  readonly surroundings: Surroundings;
  readonly locale: Locale;
  readonly words: Words;
}

const kinds: readonly DayCount[] = ['calendar', 'business'];

/** One control that sets the plan in calendar days beside the plan in business days, and says how far they lie apart. */
export function Compare(props: Props) {
  const { t } = props.words;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section class="compare">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {t('compare.show')}
      </button>
      <div id={id} hidden={!open}>
        {open && <Comparison {...props} />}
      </div>
    </section>
  );
}

function Comparison({ plan, process, surroundings, locale, words }: Props) {
  const { t, formats } = words;
  // A plan of calendar days has fetched no holidays; in the other column its regions have effect.
  const state = useCalendars(plan, 'business', locale);
  const views = kinds.map((kind) => viewOf(withDays(plan, kind, process), process, surroundings, state.calendars));
  const [calendar, business] = views as [View, View];
  const end = ({ mode, schedule }: View) => (mode === 'backward' ? schedule.submission : schedule.goLive);
  // Of a plan of business days, the page itself says what is amiss with its holidays.
  const isSaid = (plan.days ?? usualDays(process)) === 'business';
  const { order, duration } = between(end(calendar), end(business));
  return (
    <>
      <dl>
        {views.map((view, place) => (
          <div key={kinds[place]} data-days={kinds[place]}>
            <dt>{t(`calendars.days.${kinds[place] ?? 'calendar'}`)}</dt>
            {view.mode === 'backward' && (
              <dd>
                <span class="what">{t('compare.submitBy')}</span>
                <LongMoment moment={view.schedule.submission} words={words} />
              </dd>
            )}
            <dd>
              <span class="what">{t(view.tracking?.waiting ? 'compare.goLiveEarliest' : 'compare.goLive')}</span>
              <LongMoment moment={view.schedule.goLive} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="difference">{t(`compare.${calendar.mode}.${order}`, { duration: formats.duration(duration) })}</p>
      {state.loading.length > 0 && <p class="hint">{t('calendars.loading')}</p>}
      {!isSaid && (
        <>
          <BeyondNote view={business} words={words} />
          <CalendarTrouble
            regions={missingRegions(plan, state.trouble)}
            back="button"
            retry={state.retry}
            words={words}
          />
        </>
      )}
    </>
  );
}

import { dataWord } from '../components/dataWord.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import { durationOfMinutes } from '../schedule/duration.ts';
import { usualDays, type Process } from '../schedule/process.ts';
import { stepsOf } from '../schedule/steps.ts';
import { minutesOf } from './allowanceCheck.ts';
import { Answer } from './Answer.tsx';
import { figuresOf } from './conditions.ts';
import { countedText } from './countedText.ts';
import { BeyondNote } from './calendars/BeyondNote.tsx';
import { Compare } from './calendars/Compare.tsx';
import { useCalendars } from './calendars/useCalendars.ts';
import { Controls } from './Controls.tsx';
import { Effects } from './Effects.tsx';
import { TakeAlong } from './exports/TakeAlong.tsx';
import { readLink, writeWholeLink } from './link.ts';
import { defaultPlan, defaultProcess } from './plan.ts';
import { Problems } from './Problems.tsx';
import { LazyShelf } from './saved/LazyShelf.tsx';
import { AllowanceNote, Split } from './Split.tsx';
import { Skipped } from './Skipped.tsx';
import { StageRows } from './StageRows.tsx';
import { ageOf, type SourceNames } from './sources.ts';
import { summaryOf } from './summary.ts';
import { TimelineView } from './TimelineView.tsx';
import { Overdue } from './tracking/Overdue.tsx';
import { Ticket } from './tracking/Ticket.tsx';
import { usePlan } from './usePlan.ts';
import { viewOf, type View } from './view.ts';
import { wordsOf, type Words } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly messages: Partial<Messages>;
  /** The stage-duration tables by id. */
  readonly processes: Readonly<Record<string, Process>>;
  /** The sources of the tables' figures. */
  readonly sources: SourceNames;
  /** What an English ticket needs; absent on an English page. */
  readonly englishMessages?: Partial<Messages>;
  /** The codes of the holiday regions. */
  readonly regions: readonly string[];
  /** The page that says what to do when a stage takes too long. */
  readonly stuckHref: string;
}

/**
 * The planner. Built without dates, it shows every stage with its maximum and its offset; in a browser the same
 * components show the plan of the address.
 */
export function Planner({ locale, messages, processes, sources, englishMessages, regions, stuckHref }: Props) {
  const tables = useMemo(() => ({ processes, regions: new Set(regions) }), [processes, regions]);
  const { opened, preview, commit, open, savedAs, withId } = usePlan(tables);
  const plan = opened?.plan ?? defaultPlan;
  const process = processes[plan.process] ?? processes[defaultProcess];
  if (!process) throw new Error(`no process "${plan.process}"`);
  const calendars = useCalendars(plan, plan.days ?? usualDays(process), locale);
  const words = useMemo(() => wordsOf(locale, messages, calendars.names), [locale, messages, calendars.names]);
  const { t } = words;
  // The first dates of a plan have their holidays: nothing is shown that changes at once.
  const shown = useRef<number>();
  if (opened && calendars.ready) shown.current = opened.arrival;
  const waits = shown.current !== opened?.arrival;
  const view = useMemo(
    () => (opened && !waits ? viewOf(opened.plan, process, opened.surroundings, calendars.calendars) : undefined),
    [opened, waits, process, calendars.calendars],
  );
  const off = new Set(plan.off);
  const steps = view?.steps ?? stepsOf(process, off, new Map());
  const age = ageOf(process, sources, words.formats);
  const link = () =>
    view && opened ? `${location.origin}${location.pathname}#${writeWholeLink(view.plan, opened.unknown)}` : '';
  const days = view?.days ?? usualDays(process);
  // A stage that nothing can be forecast for takes as long as it takes: what is counted is what comes after it.
  const counted = view?.tracking?.waiting ? steps.slice(1) : steps;
  const total = countedText(durationOfMinutes(minutesOf(counted, days)), days, words);
  const datesOfLink = useCallback(
    (fragment: string) => {
      const saved = readLink(fragment, tables).plan;
      const table = processes[saved.process];
      if (!opened || !table) return undefined;
      const found = calendars.of(saved, saved.days ?? usualDays(table));
      return { ...found, view: viewOf(saved, table, opened.surroundings, found.calendars) };
    },
    [tables, processes, opened?.surroundings, calendars.of],
  );
  const status = useSettled(view, opened?.arrival, words);
  useTitle(plan.name);

  return (
    <div class="planner not-content" data-ready={view !== undefined}>
      {opened && view && (
        <Problems problems={opened.problems} process={process} processes={Object.keys(processes)} words={words} />
      )}
      {view ? (
        <Answer view={view} age={age} words={words} link={link} summary={() => summaryOf(view, age, link(), words)} />
      ) : (
        <section class="answer" aria-label={t('answer.region')}>
          <p class="lead">{t('answer.offset')}</p>
          <p class="total">{total}</p>
          <p class="sure">
            {t('answer.condition')} {figuresOf(age, words)} {t(`answer.days.${usualDays(process)}.${process.dayKind}`)}
          </p>
          <p class="without-script">{t('noscript.text')}</p>
        </section>
      )}
      {view && <Overdue view={view} words={words} sources={sources} stuckHref={stuckHref} />}
      <Controls
        key={`${opened?.arrival ?? 0}`}
        {...{ plan, view, process, processes, steps, words, preview, commit, regions, locale, calendars }}
        surroundings={opened?.surroundings}
        reset={() => {
          open('');
        }}
      />
      {view && <BeyondNote view={view} words={words} />}
      {view && opened && (
        <Compare plan={plan} process={process} surroundings={opened.surroundings} locale={locale} words={words} />
      )}
      {view && <Ticket {...{ view, words, sources, englishMessages, stuckHref }} />}
      {view && (
        <section>
          <h2>{t('timeline.heading')}</h2>
          <TimelineView view={view} words={words} />
          <Skipped view={view} words={words} />
        </section>
      )}
      {counted.length > 0 && (
        <section>
          <h2>{t(counted === steps ? 'split.heading' : 'split.heading.later', { duration: total })}</h2>
          <Split steps={counted} days={days} words={words} />
          {!view?.tracking && <AllowanceNote process={process} off={off} steps={steps} days={days} words={words} />}
          {view && <Effects view={view} words={words} />}
        </section>
      )}
      <section>
        <h2>{t('rows.heading')}</h2>
        <StageRows
          process={process}
          steps={steps}
          rows={view?.rows}
          tracking={view?.tracking}
          days={days}
          caption={t('table.caption', { process: dataWord(t, 'process', process.id) })}
          words={words}
        />
        <p class="stuck">
          {t('stuck.text')} <a href={stuckHref}>{t('stuck.link')}</a>
        </p>
      </section>
      {view && <TakeAlong {...{ view, age, words, locale, link, withId }} />}
      {view && opened && (
        <LazyShelf
          current={{
            link: writeWholeLink(view.plan, opened.unknown),
            base: opened.base,
            plan: opened.plan,
            view,
            trouble: calendars.trouble,
            loading: calendars.loading,
          }}
          {...{ open, savedAs, datesOfLink, words }}
          retry={calendars.retry}
        />
      )}
      <p class="sr-only" role="status">
        {status}
      </p>
    </div>
  );
}

/** The result in one sentence, said once a change has settled for half a second; nothing on opening. */
function useSettled(view: View | undefined, arrival: number | undefined, { t, formats }: Words): string {
  const [said, say] = useState('');
  const first = useRef(true);
  const moment = view && (view.mode === 'backward' ? view.schedule.submission : view.schedule.goLive);
  const date = moment ? formats.dateTime(moment.epochMilliseconds, moment.timeZoneId) : '';
  const key = view?.tracking?.waiting ? 'tracking.atTheEarliest' : (`status.${view?.mode ?? 'forward'}` as const);
  const sentence = moment ? t(key, { date }) : '';
  useEffect(() => {
    if (sentence === '') return;
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => {
      say(sentence);
    }, 500);
    return () => {
      clearTimeout(timer);
    };
  }, [sentence, arrival]);
  return said;
}

/** The plan's name stands before the page's own title, in the tab and in bookmarks. */
function useTitle(name: string | undefined): void {
  const own = useRef<string>();
  useEffect(() => {
    own.current ??= document.title;
    document.title = name ? `${name} | ${own.current}` : own.current;
  }, [name]);
}

import { dataWord } from '../components/dataWord.ts';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import { durationOfMinutes } from '../schedule/duration.ts';
import type { Process } from '../schedule/process.ts';
import { stepsOf } from '../schedule/steps.ts';
import { minutesOf } from './allowanceCheck.ts';
import { Answer } from './Answer.tsx';
import { Controls } from './Controls.tsx';
import { readLink, writeWholeLink } from './link.ts';
import { defaultPlan, defaultProcess } from './plan.ts';
import { Problems } from './Problems.tsx';
import { LazyShelf } from './saved/LazyShelf.tsx';
import { AllowanceNote, Split } from './Split.tsx';
import { StageRows } from './StageRows.tsx';
import { summaryOf } from './summary.ts';
import { TimelineView } from './TimelineView.tsx';
import { usePlan } from './usePlan.ts';
import { viewOf, type View } from './view.ts';
import { wordsOf, type Words } from './words.ts';

interface Props {
  readonly locale: Locale;
  readonly messages: Partial<Messages>;
  /** The stage-duration tables by id. */
  readonly processes: Readonly<Record<string, Process>>;
  /** The year of each process's source, by the id of the process. */
  readonly years: Readonly<Record<string, string>>;
  /** The codes of the holiday regions. */
  readonly regions: readonly string[];
  /** The page that says what to do when a stage takes too long. */
  readonly stuckHref: string;
}

/**
 * The planner. Built without dates, it shows every stage with its maximum and its offset; in a browser the same
 * components show the plan of the address.
 */
export function Planner({ locale, messages, processes, years, regions, stuckHref }: Props) {
  const words = useMemo(() => wordsOf(locale, messages), [locale, messages]);
  const { t, formats } = words;
  const tables = useMemo(() => ({ processes, regions: new Set(regions) }), [processes, regions]);
  const { opened, preview, commit, open } = usePlan(tables);
  const plan = opened?.plan ?? defaultPlan;
  const process = processes[plan.process] ?? processes[defaultProcess];
  if (!process) throw new Error(`no process "${plan.process}"`);
  const view = useMemo(() => opened && viewOf(opened.plan, process, opened.surroundings), [opened, process]);
  const off = new Set(plan.off);
  const steps = view?.steps ?? stepsOf(process, off, new Map());
  const year = years[process.id] ?? '';
  const link = () =>
    view && opened ? `${location.origin}${location.pathname}#${writeWholeLink(view.plan, opened.unknown)}` : '';
  const viewOfLink = useCallback(
    (fragment: string) => {
      const saved = readLink(fragment, tables).plan;
      const table = processes[saved.process];
      return opened && table && viewOf(saved, table, opened.surroundings);
    },
    [tables, processes, opened?.surroundings],
  );
  const total = formats.duration(durationOfMinutes(minutesOf(steps)));
  const status = useSettled(view, opened?.arrival, words);
  useTitle(plan.name);

  return (
    <div class="planner not-content" data-ready={view !== undefined}>
      {opened && (
        <Problems problems={opened.problems} process={process} processes={Object.keys(processes)} words={words} />
      )}
      {view ? (
        <Answer
          view={view}
          year={year}
          words={words}
          link={link}
          summary={() => summaryOf(view, year, link(), words)}
        />
      ) : (
        <section class="answer" aria-label={t('answer.region')}>
          <p class="lead">{t('answer.offset')}</p>
          <p class="total">{total}</p>
          <p class="sure">
            {t('answer.condition')} {t('answer.assumption', { year })}
          </p>
          <p class="without-script">{t('noscript.text')}</p>
        </section>
      )}
      <Controls
        key={`${opened?.arrival ?? 0}`}
        {...{ plan, view, process, processes, steps, words, preview, commit }}
        reset={() => {
          open('');
        }}
      />
      {view && (
        <section>
          <h2>{t('timeline.heading')}</h2>
          <TimelineView view={view} words={words} />
        </section>
      )}
      <section>
        <h2>{t('split.heading', { duration: total })}</h2>
        <Split steps={steps} words={words} />
        <AllowanceNote process={process} off={off} steps={steps} words={words} />
      </section>
      <section>
        <h2>{t('rows.heading')}</h2>
        <StageRows
          steps={steps}
          rows={view?.rows}
          caption={t('table.caption', { process: dataWord(t, 'process', process.id) })}
          words={words}
        />
        <p class="stuck">
          {t('stuck.text')} <a href={stuckHref}>{t('stuck.link')}</a>
        </p>
      </section>
      {view && opened && (
        <LazyShelf
          current={{ link: writeWholeLink(view.plan, opened.unknown), plan: opened.plan, view }}
          {...{ open, viewOfLink, words }}
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
  const sentence =
    view && moment
      ? t(`status.${view.mode}`, { date: formats.dateTime(moment.epochMilliseconds, moment.timeZoneId) })
      : '';
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

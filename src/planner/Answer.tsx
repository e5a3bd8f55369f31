import { useEffect, useRef, useState } from 'preact/hooks';
import { dataWord } from '../components/dataWord.ts';
import { LongMoment } from './Moment.tsx';
import { conditionsOf } from './conditions.ts';
import type { FigureAge } from './sources.ts';
import type { Words } from './words.ts';
import type { View } from './view.ts';

interface Props {
  readonly view: View;
  readonly age: FigureAge;
  readonly words: Words;
  readonly link: () => string;
  readonly summary: () => string;
}

/** The answer, the largest thing on the page: when the offer is live, or the last minute to submit. */
export function Answer({ view, age, words, link, summary }: Props) {
  const { t, formats } = words;
  const { schedule, target, oneMinuteLater, past, elapsed, tracking } = view;
  const long = (moment: Temporal.ZonedDateTime) => formats.dateTime(moment.epochMilliseconds, moment.timeZoneId);
  const goLive = (
    <output name="go-live" aria-live="off">
      <LongMoment moment={schedule.goLive} words={words} />
    </output>
  );
  const after = isNothing(elapsed)
    ? t('answer.atOnce')
    : t(tracking ? 'tracking.elapsed' : 'answer.elapsed', { duration: formats.duration(elapsed) });
  const lead = tracking
    ? t(tracking.waiting ? 'tracking.lead.atTheEarliest' : 'tracking.lead', {
        stage: dataWord(t, 'stage', tracking.row.stage.id),
        date: long(schedule.submission),
      })
    : t('answer.submitted', { date: long(schedule.submission) });
  return (
    <section class="answer" aria-label={t('answer.region')} data-mode={view.mode}>
      {view.plan.name && <h2 class="name">{view.plan.name}</h2>}
      {target && oneMinuteLater ? (
        <>
          <p class="lead">{t('answer.submitBy', { date: long(target) })}</p>
          <output name="submit-by" aria-live="off">
            <LongMoment moment={schedule.submission} words={words} />
          </output>
          {past && <p class="warning">{t('answer.past', { goLive: long(past.goLiveFromNow) })}</p>}
          <p class="lead second">{t('answer.then')}</p>
          {goLive}
          <p>{after}</p>
          <p class="proof">{t('answer.proof', { goLive: long(oneMinuteLater) })}</p>
        </>
      ) : (
        <>
          <p class="lead">{lead}</p>
          {goLive}
          <p>{after}</p>
          {past && <p class="warning">{t('answer.pastSubmission')}</p>}
        </>
      )}
      <p class="sure">{conditionsOf(view, age, words).join(' ')}</p>
      <CopyButtons link={link} summary={summary} words={words} />
    </section>
  );
}

const isNothing = ({ days, hours, minutes }: View['elapsed']) => days === 0 && hours === 0 && minutes === 0;

/** Copies the link or the text; where the browser won't, the text is laid out for the reader to copy. */
function CopyButtons({ link, summary, words: { t } }: Pick<Props, 'link' | 'summary' | 'words'>) {
  const [done, setDone] = useState<'link' | 'text'>();
  const [refused, setRefused] = useState<'link' | 'text'>();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.select();
  }, [refused]);
  useEffect(() => {
    const timer = setTimeout(() => {
      setDone(undefined);
    }, 2500);
    return () => {
      clearTimeout(timer);
    };
  }, [done]);
  const copy = async (what: 'link' | 'text', content: string) => {
    setRefused(undefined);
    try {
      await navigator.clipboard.writeText(content);
      setDone(what);
    } catch {
      setRefused(what);
    }
  };
  const label = (what: 'link' | 'text') =>
    done === what ? t('answer.copied') : t(what === 'link' ? 'answer.copyLink' : 'answer.copyText');
  return (
    <>
      <p class="acts">
        <button type="button" class="primary" onClick={() => void copy('link', link())}>
          {label('link')}
        </button>
        <button type="button" onClick={() => void copy('text', summary())}>
          {label('text')}
        </button>
        <span class="sr-only" role="status">
          {done && t('answer.copied')}
        </span>
      </p>
      {refused !== undefined && (
        <label class="refused">
          {t('answer.copyFailed')}
          <textarea ref={box} readOnly rows={4} value={refused === 'link' ? link() : summary()} />
        </label>
      )}
    </>
  );
}

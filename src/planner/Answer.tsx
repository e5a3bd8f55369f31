import { CopyButton, Refused, useClipboard } from './CopyButton.tsx';
import { LongMoment } from './Moment.tsx';
import { conditionsOf } from './conditions.ts';
import { leadText } from './headline.ts';
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
  return (
    <section class="answer" aria-label={t('answer.region')} data-mode={view.mode}>
      {view.plan.name && <h2 class="name">{view.plan.name}</h2>}
      {target && oneMinuteLater ? (
        <>
          <p class="lead">{leadText(view, words)}</p>
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
          <p class="lead">{leadText(view, words)}</p>
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
function CopyButtons({ link, summary, words }: Pick<Props, 'link' | 'summary' | 'words'>) {
  const { t } = words;
  const clipboard = useClipboard();
  const shared = { clipboard, words };
  return (
    <>
      <p class="acts">
        <CopyButton what="link" label={t('answer.copyLink')} content={link} primary {...shared} />
        <CopyButton what="text" label={t('answer.copyText')} content={summary} {...shared} />
        <span class="sr-only" role="status">
          {clipboard.done !== undefined && t('answer.copied')}
        </span>
      </p>
      <Refused contents={{ link, text: summary }} {...shared} />
    </>
  );
}

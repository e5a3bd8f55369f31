import { useRef, useState } from 'preact/hooks';
import { Axis, place } from './Axis.tsx';
import { countedText } from './countedText.ts';
import { skippedText } from './Skipped.tsx';
import { stageName } from './stageName.ts';
import type { Stretch } from './axisDays.ts';
import { timelineOf, type Timeline } from './timeline.ts';
import { elapsedBetween, type Row, type View } from './view.ts';
import type { Words } from './words.ts';

interface Props {
  readonly view: View;
  readonly words: Words;
}

/**
 * The table's picture: stages as bars on an axis of days, or upright on a narrow screen. Pointing at a stage, or moving
 * to it with the arrow keys, shows its dates.
 */
export function TimelineView({ view, words }: Props) {
  const { t } = words;
  const timeline = timelineOf(view);
  const [chosen, choose] = useState(0);
  const active = Math.min(chosen, timeline.bars.length - 1);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const shown = timeline.bars[active];
  const move = (event: KeyboardEvent) => {
    const target = nextIndex(event.key, active, timeline.bars.length);
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
    buttons.current[target]?.focus();
  };
  return (
    <figure class="timeline">
      <Key timeline={timeline} view={view} words={words} />
      <div class="wide">
        <Axis days={timeline.days} words={words} />
        <div class="marks" aria-hidden="true">
          {shown && <span class="mark span" style={place(shown)} />}
          {timeline.clockChanges.map((left) => (
            <span key={left} class="mark clock" style={{ left: `${left}%` }} />
          ))}
          {timeline.allowance !== undefined && (
            <span class="mark promised" style={{ left: `${timeline.allowance}%` }} />
          )}
          {timeline.today !== undefined && <span class="mark today" style={{ left: `${timeline.today}%` }} />}
        </div>
        <div class="bars" role="group" aria-label={t('timeline.hint')} onKeyDown={move}>
          {timeline.bars.map(({ row, left, width, skipped }, index) => (
            <button
              key={keyOf(row)}
              type="button"
              ref={(element) => {
                buttons.current[index] = element;
              }}
              class={index === active ? 'stage active' : 'stage'}
              tabIndex={index === active ? 0 : -1}
              aria-label={inWords(row, view, words)}
              onFocus={() => {
                choose(index);
              }}
              onPointerEnter={() => {
                choose(index);
              }}
              onClick={() => {
                choose(index);
              }}
            >
              <span class="name">{stageName(row, view.rows, words)}</span>
              <span class="track">
                <span class={`bar ${row.stage.actor}`} style={place({ left, width })}>
                  {skipped.map((day) => (
                    <span key={day.left} class="standstill" style={place(day)} />
                  ))}
                </span>
              </span>
            </button>
          ))}
        </div>
      </div>
      <Rail timeline={timeline} view={view} words={words} />
      <figcaption class="wide-only">
        {shown && (
          <strong>
            {inWords(shown.row, view, words)} · {lengthText(shown.row, view, words)}
          </strong>
        )}
        {shown && shown.row.skipped.length > 0 && <span>{skippedText(shown.row, words)}</span>}
        <span>{t('timeline.hint')}</span>
      </figcaption>
    </figure>
  );
}

const keyOf = ({ stage, round }: Row) => `${stage.id} ${String(round)}`;

function inWords(row: Row, { rows }: View, words: Words): string {
  const { t, formats } = words;
  const time = (moment: Temporal.ZonedDateTime) => formats.tableTime(moment.epochMilliseconds, moment.timeZoneId);
  return t('timeline.stage', {
    stage: stageName(row, rows, words),
    start: time(row.start),
    end: time(row.end),
  });
}

/** How long a stage takes in the plan; one that nothing can be forecast for, how long it has taken so far. */
const lengthText = (row: Row, { days, tracking }: View, words: Words): string =>
  tracking?.waiting && row === tracking.row
    ? words.t('timeline.soFar', { duration: words.formats.duration(elapsedBetween(row.start, row.end)) })
    : countedText(row.counted, days, words);

function nextIndex(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

interface PartProps {
  readonly timeline: Timeline;
  readonly view: View;
  readonly words: Words;
}

function Key({ timeline, view, words }: PartProps) {
  const { t, formats } = words;
  return (
    <p class="key">
      {(['microsoft', 'publisher'] as const).map((actor) => (
        <span key={actor}>
          <i class={`swatch ${actor === 'microsoft' ? 'theirs' : 'yours'}`} aria-hidden="true" />
          {t(`actor.${actor}`)}
        </span>
      ))}
      {timeline.days.some(({ weekend }) => weekend) && (
        <span>
          <i class="swatch weekend" aria-hidden="true" />
          {t('timeline.weekend')}
        </span>
      )}
      {timeline.days.some(({ holidays }) => holidays.length > 0) && (
        <span>
          <i class="swatch holiday" aria-hidden="true" />
          {t('timeline.holiday')}
        </span>
      )}
      {timeline.bars.some(({ skipped }) => skipped.length > 0) && (
        <span>
          <i class="swatch standstill" aria-hidden="true" />
          {t('timeline.standstill')}
        </span>
      )}
      {timeline.today !== undefined && (
        <span>
          <i class="swatch today" aria-hidden="true" />
          {t('timeline.today')}
        </span>
      )}
      {(timeline.clockChanges.length > 0 ? view.clockChanges : []).map((change) => (
        <span key={change.epochMilliseconds}>
          <i class="swatch clock" aria-hidden="true" />
          {t('timeline.clockChange')}: {formats.date(change.epochMilliseconds, change.timeZoneId)}
        </span>
      ))}
      {view.allowance && timeline.allowance !== undefined && (
        <span class="wide-only">
          <i class="swatch promised" aria-hidden="true" />
          {t('timeline.allowance', { duration: countedText(view.allowance.duration, view.days, words) })}
        </span>
      )}
    </p>
  );
}

/** The upright form for a phone: always with its dates, so nothing in it needs to be pointed at. */
function Rail({ timeline, view, words }: PartProps) {
  const { t, formats } = words;
  const time = (moment: Temporal.ZonedDateTime) => formats.tableTime(moment.epochMilliseconds, moment.timeZoneId);
  return (
    <ol class="rail" aria-hidden="true">
      {timeline.bars.map(({ row, width, weekends, skipped, today, clockChanges }) => (
        <li key={keyOf(row)} class={row.stage.actor} style={{ '--share': width }}>
          <span class="line">
            {weekends.length > 0 && <span class="weekends" style={{ '--weekends': stripes(weekends) }} />}
            {skipped.map(({ left, width: height }) => (
              <span key={left} class="standstill" style={{ top: `${left}%`, height: `${height}%` }} />
            ))}
            {clockChanges.map((top) => (
              <span key={top} class="clock" style={{ top: `${top}%` }} />
            ))}
            {today !== undefined && <span class="today" style={{ top: `${today}%` }} />}
          </span>
          <b>{stageName(row, view.rows, words)}</b>
          <span>{time(row.start)}</span>
          <span class="who-and-how-long">
            <span class={`who ${row.stage.actor}`}>{t(`actor.${row.stage.actor}`)}</span> {lengthText(row, view, words)}
          </span>
        </li>
      ))}
      <li class="live">
        <b>{t('timeline.live')}</b>
        <span>{time(view.schedule.goLive)}</span>
      </li>
    </ol>
  );
}

/** One gradient for all weekends of a bar, from its top to its foot: an element for each would slow down long plans. */
const stripes = (weekends: readonly Stretch[]) =>
  `linear-gradient(${weekends
    .map(({ left, width }) => `#0000 ${left}%, var(--free) ${left}% ${left + width}%, #0000 ${left + width}%`)
    .join()})`;

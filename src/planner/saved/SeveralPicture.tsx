import { Axis, place } from '../Axis.tsx';
import type { Words } from '../words.ts';
import type { Several } from './several.ts';

interface Props {
  readonly several: Several;
  readonly words: Words;
}

/** The table's picture, for the eye alone: a line for each plan; on a narrow screen, a column. */
export function SeveralPicture({ several: { days, lanes }, words }: Props) {
  const { t, formats } = words;
  return (
    <figure class="timeline" aria-hidden="true">
      <p class="key">
        {(['microsoft', 'publisher'] as const).map((actor) => (
          <span key={actor}>
            <i class={`swatch ${actor === 'microsoft' ? 'theirs' : 'yours'}`} />
            {t(`actor.${actor}`)}
          </span>
        ))}
      </p>
      <div class="wide">
        <Axis days={days} words={words} />
        <div class="bars">
          {lanes.map(({ offer, bars }, index) => (
            <div key={offer.id} class="lane">
              <span class="name">
                {formats.number(index + 1)}. {offer.name}
              </span>
              <span class="track">
                {bars.map((bar) => (
                  <span
                    key={`${bar.row.stage.id} ${bar.row.round}`}
                    class={`bar ${bar.row.stage.actor}`}
                    style={place(bar)}
                  />
                ))}
              </span>
            </div>
          ))}
        </div>
      </div>
      <div class="upright">
        <div class="columns">
          <span class="days" />
          {lanes.map(({ offer }, index) => (
            <b key={offer.id}>{formats.number(index + 1)}</b>
          ))}
        </div>
        <div class="columns body">
          <span class="days">
            {days
              .filter(({ named }) => named)
              .map(({ start, left }) => (
                <small key={start.epochMilliseconds} style={{ top: `${left}%` }}>
                  {formats.weekday(start.epochMilliseconds, start.timeZoneId)} {formats.number(start.day)}
                </small>
              ))}
          </span>
          {lanes.map(({ offer, bars }) => (
            <span key={offer.id} class="track">
              {bars.map((bar) => (
                <span
                  key={`${bar.row.stage.id} ${bar.row.round}`}
                  class={`bar ${bar.row.stage.actor}`}
                  style={{ top: `${bar.left}%`, height: `${bar.width}%` }}
                />
              ))}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

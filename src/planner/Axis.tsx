import { monthsOf, type AxisDay, type Stretch } from './axisDays.ts';
import type { Words } from './words.ts';

/** The days above a timeline, with their months; the weekends and holidays stand behind its bars, and behind all dates. */
export function Axis({ days, words: { formats } }: { readonly days: readonly AxisDay[]; readonly words: Words }) {
  return (
    <div class="axis" aria-hidden="true">
      {monthsOf(days).map(({ start, ...room }) => (
        // The style sheet shows the longest of the three that the room takes.
        <span key={start.epochMilliseconds} class="month" style={place(room)}>
          <span>
            <span>{formats.monthName(start.epochMilliseconds, start.timeZoneId)}</span>
            <b>{formats.shortMonth(start.epochMilliseconds, start.timeZoneId)}</b>
          </span>
          <b>{formats.month(start.epochMilliseconds, start.timeZoneId)}</b>
        </span>
      ))}
      {days
        .filter(({ weekend, holidays }) => weekend || holidays.length > 0)
        .map((day) => (
          <span
            key={day.start.epochMilliseconds}
            class={day.holidays.length > 0 ? 'day holiday' : 'day weekend'}
            style={place(day)}
          />
        ))}
      {days
        .filter(({ named }) => named)
        .map(({ start, left }) => (
          <span key={start.epochMilliseconds} class="date" style={{ left: `${left}%` }}>
            <small>{formats.weekday(start.epochMilliseconds, start.timeZoneId)}</small>
            {formats.number(start.day)}
          </span>
        ))}
    </div>
  );
}

/** Where a stretch lies on an axis. */
export const place = ({ left, width }: Stretch) => ({ left: `${left}%`, width: `${width}%` });

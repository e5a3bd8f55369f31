import type { AxisDay, Stretch } from './axisDays.ts';
import type { Words } from './words.ts';

/** The days above a timeline, with their months; the weekends stand behind its bars. */
export function Axis({ days, words: { formats } }: { readonly days: readonly AxisDay[]; readonly words: Words }) {
  return (
    <div class="axis" aria-hidden="true">
      {monthsOf(days).map(({ start, left }) => (
        <span key={start.epochMilliseconds} class="month" style={{ left: `${left}%` }}>
          {formats.month(start.epochMilliseconds, start.timeZoneId)}
        </span>
      ))}
      {days.map((day) => (
        <span
          key={day.start.epochMilliseconds}
          class={dayClass(day)}
          style={place(day)}
          title={formats.list(day.holidays) || undefined}
        >
          {day.named && (
            <>
              <small>{formats.weekday(day.start.epochMilliseconds, day.start.timeZoneId)}</small>
              {formats.number(day.start.day)}
            </>
          )}
        </span>
      ))}
    </div>
  );
}

/** Where a stretch lies on an axis. */
export const place = ({ left, width }: Stretch) => ({ left: `${left}%`, width: `${width}%` });

const dayClass = ({ weekend, holidays }: AxisDay) =>
  ['day', weekend && 'weekend', holidays.length > 0 && 'holiday'].filter(Boolean).join(' ');

/** The first days of the months on an axis, as far as their names have room. */
function monthsOf(days: readonly AxisDay[]): AxisDay[] {
  const shown: AxisDay[] = [];
  days.forEach((day, index) => {
    const before = days[index - 1];
    const begins = before?.start.month !== day.start.month;
    const last = shown.at(-1);
    if (begins && (!last || day.left - last.left > 16) && (!last || day.left < 85)) shown.push(day);
  });
  return shown;
}

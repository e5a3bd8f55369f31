import { Fragment } from 'preact';
import type { Words } from './words.ts';

/** `2026-12-17T09:00+01:00`: to the minute, with a numeric offset, also for UTC. */
export const machineTime = (moment: Temporal.ZonedDateTime): string =>
  moment.toString({ smallestUnit: 'minute', timeZoneName: 'never', calendarName: 'never' });

interface Props {
  readonly moment: Temporal.ZonedDateTime;
  readonly words: Words;
}

/** A moment in the short form of a table: its date and its time stay whole, and may stand on two lines. */
export function TableMoment({ moment, words: { formats } }: Props) {
  const text = formats.tableTime(moment.epochMilliseconds, moment.timeZoneId);
  const time = formats.time(moment.epochMilliseconds, moment.timeZoneId);
  return (
    <time dateTime={machineTime(moment)}>
      <span class="unbroken">{text.slice(0, -time.length).trimEnd()}</span> <span class="unbroken">{time}</span>
    </time>
  );
}

/** A moment in the long form, with its zone: the date is what a reader looks for, the clock stands back. */
export function LongMoment({ moment, words: { formats } }: Props) {
  const { epochMilliseconds, timeZoneId } = moment;
  const date = formats.fullDate(epochMilliseconds, timeZoneId);
  const clock = formats.dateTime(epochMilliseconds, timeZoneId).slice(date.length);
  return (
    <time dateTime={machineTime(moment)}>
      <span class="date">
        {date.split(/(?<=,) /).map((part, index) => (
          <Fragment key={part}>
            {index > 0 && ' '}
            <span class="unbroken">{part}</span>
          </Fragment>
        ))}
      </span>
      {clock.startsWith(' ') && ' '}
      <span class="clock unbroken">{clock.trimStart()}</span> <span class="zone">{zoneName(moment, formats)}</span>
    </time>
  );
}

/** Central European Time (Europe/Amsterdam): the name that people use, and the one that is exact. */
export const zoneName = (
  { epochMilliseconds, timeZoneId }: Temporal.ZonedDateTime,
  formats: Words['formats'],
): string => `${formats.zone(epochMilliseconds, timeZoneId)} (${timeZoneId})`;

import type { Duration } from '../schedule/duration.ts';
import { intlTag, type Locale } from './locales.ts';

/** Node writes thin and narrow no-break spaces where browsers write plain ones; pages must read the same from both. */
const plain = (text: string): string => text.replaceAll(/[\u2009\u202f\u00a0]/g, ' ');

/**
 * Dates, times, durations and lists as a reader of the locale writes them. Instants are epoch milliseconds, and every
 * call names the time zone: nothing is ever shown in the zone of the machine.
 * @example formatsOf('de').dateTime(Date.UTC(2026, 11, 17, 8), 'Europe/Berlin') // 'Donnerstag, 17. Dezember 2026 um 09:00'
 */
export function formatsOf(locale: Locale) {
  const tag = intlTag[locale];
  const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' });
  const dates = (options: Intl.DateTimeFormatOptions) => (epochMilliseconds: number, timeZone: string) =>
    plain(dateFormat(tag, { ...options, timeZone }).format(epochMilliseconds));
  const longDate = dates({ dateStyle: 'long' });
  const fullDate = dates({ dateStyle: 'full' });
  const longDateTime = dates({ dateStyle: 'long', timeStyle: 'short' });
  return {
    /** 17 December 2026 */
    date: longDate,
    /** Thursday, 17 December 2026 */
    fullDate,
    /** 09:00 */
    time: dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    /** Thursday, 17 December 2026 at 09:00 */
    dateTime: (epochMilliseconds: number, timeZone: string) => {
      // With the full date, Spanish leaves out the words before the time; the long date has them in every language.
      const moment = longDateTime(epochMilliseconds, timeZone);
      return fullDate(epochMilliseconds, timeZone) + moment.slice(longDate(epochMilliseconds, timeZone).length);
    },
    /** Thu, 17 Dec 2026 */
    shortDate: dates({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    /** Thu, 17 Dec 2026, 09:00 */
    tableTime: dates({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
    /** December 2026 */
    month: dates({ month: 'long', year: 'numeric' }),
    /** Dec 2026 */
    shortMonth: dates({ month: 'short', year: 'numeric' }),
    /** Dec */
    monthName: dates({ month: 'short' }),
    /** Thu */
    weekday: dates({ weekday: 'short' }),
    /** Central European Time; Coordinated Universal Time has no generic name, only its own */
    zone: (epochMilliseconds: number, timeZone: string) => {
      const name = (timeZoneName: 'longGeneric' | 'long') =>
        dateFormat(tag, { timeZone, timeZoneName })
          .formatToParts(epochMilliseconds)
          .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
      const generic = name('longGeneric');
      return plain(generic.startsWith('GMT') ? name('long') : generic);
    },
    /** 15 days, 3 hours and 15 minutes; after `before`, such as business days, if any */
    duration: (duration: Duration, ...before: readonly string[]) => {
      const written = units.filter((unit) => duration[`${unit}s`] > 0);
      const parts = (written.length > 0 ? written : (['minute'] as const)).map((unit) =>
        new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(duration[`${unit}s`]),
      );
      return plain(conjunction.format([...before, ...parts]));
    },
    /** A, B and C */
    list: (items: readonly string[]) => conjunction.format(items),
    number: (value: number) => plain(new Intl.NumberFormat(tag).format(value)),
  };
}

export type Formats = ReturnType<typeof formatsOf>;

const units = ['week', 'day', 'hour', 'minute'] as const;

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making an `Intl.DateTimeFormat` costs a hundred times what using it does. */
function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  const known = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  dateFormats.set(key, known);
  return known;
}

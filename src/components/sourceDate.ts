import type { Formats } from '../i18n/format.ts';

/**
 * The date of a source, no more exact than the source gives it: a day, a month or a year.
 * @example sourceDate(formatsOf('en'), '2018-08-17') // '17 August 2018'
 * @example sourceDate(formatsOf('nl'), '2016-08') // 'augustus 2016'
 */
export function sourceDate(formats: Formats, date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year ?? date;
  const format = day === undefined ? formats.month : formats.date;
  return format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)), 'UTC');
}

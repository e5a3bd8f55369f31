import type { Formats } from '../i18n/format.ts';
import { sourceDate } from './sourceDate.ts';

export interface Dated {
  readonly portal: string;
  readonly date?: string | undefined;
}

/**
 * How a source is named within a sentence: its portal and year, and the month where another source has the same two.
 * @param others all sources, this one included
 * @example citation(formatsOf('en'), { portal: 'Partner Center', date: '2022-02-16' }, []) // 'Partner Center, 2022'
 */
export function citation(formats: Formats, source: Dated, others: readonly Dated[]): string {
  const { portal, date } = source;
  if (date === undefined) return portal;
  const alike = others.filter((other) => other.portal === portal && other.date?.slice(0, 4) === date.slice(0, 4));
  return `${portal}, ${sourceDate(formats, date.slice(0, alike.length > 1 ? 7 : 4))}`;
}

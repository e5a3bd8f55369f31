import { missingRegions } from '../calendars/missingRegions.ts';
import type { CalendarsState } from '../calendars/useCalendars.ts';
import type { View } from '../view.ts';

/** A plan with its dates, and what these don't count with. */
export interface Dated extends Pick<CalendarsState, 'trouble' | 'loading'> {
  readonly view: View;
}

/** Whether holidays are still on their way: until they are there, the dates aren't known. */
export const isPending = ({ loading }: Dated): boolean => loading.length > 0;

/** Whether somewhere only weekends are skipped because nobody knows the holidays. */
export const lacksHolidays = ({ view, trouble }: Dated): boolean => trouble.length > 0 || view.beyondHolidays;

/** The regions whose holidays couldn't be had, of all plans, each once. */
export const missingFromAll = (all: readonly Dated[]): string[] => [
  ...new Set(all.flatMap(({ view, trouble }) => missingRegions(view.plan, trouble))),
];

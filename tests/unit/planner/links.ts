import { readLink, type ReadLink } from '../../../src/planner/link.ts';
import type { Duration } from '../../../src/schedule/duration.ts';
import { tables } from './plans.ts';

export const read = (fragment: string): ReadLink => readLink(fragment, tables);

/** What is wrong with a link: kind, key and value of each problem. */
export const reported = (fragment: string): string[][] =>
  read(fragment).problems.map(({ kind, key, value }) => [kind, key, value]);

export const days = (count: number): Duration => ({ weeks: 0, days: count, hours: 0, minutes: 0 });

/** A link with every field that has an effect at once. */
export const everything =
  'v=1&id=abcd1234&name=Tide+2.0&process=virtual-machine&mode=backward&at=2026-12-17T09:00&zone=America/New_York' +
  '&off=test-drive-validation&stage.publisher-sign-off=P2D&stage.certification=PT30M';

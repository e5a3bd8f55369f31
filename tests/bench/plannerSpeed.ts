import { readLink } from '../../src/planner/link.ts';
import type { Plan, Surroundings } from '../../src/planner/plan.ts';
import { viewOf, type Calendars } from '../../src/planner/view.ts';
import { Temporal } from '../../src/schedule/temporal.ts';
import { readProcesses } from '../support/processes.ts';
import { holidaysOfYears } from './holidaysOfYears.ts';

/**
 * The script time from an input to new dates: a link is read, or a field of a plan changes, and everything that the page
 * shows is computed anew. For one plan and for six; without rendering, which the page does once for all.
 */
export const plannerSpeed = () => plans.flatMap(([what, link]) => [row(what, link, 1), row(what, link, 6)]);

const plans: readonly (readonly [what: string, link: string])[] = [
  ['default plan', 'at=2026-12-01T09:00&zone=Europe/Amsterdam'],
  [
    'business days, two calendars, two failed rounds',
    'at=2026-12-01T09:00&zone=Europe/Amsterdam&days=business&reviewer=US&publisher=NL&retries=2',
  ],
  [
    'the same, backward over a clock change',
    'mode=backward&at=2027-04-20T09:00&zone=Europe/Amsterdam&days=business&reviewer=US&publisher=NL&retries=2',
  ],
];

const processes = readProcesses();
const tables = { processes, regions: new Set(['US', 'NL']) };
const surroundings: Surroundings = { now: Temporal.Instant.from('2026-11-20T08:07:30Z'), zone: 'Europe/Amsterdam' };
const holidays = holidaysOfYears(2025, 2037);
const calendars: Calendars = { reviewer: holidays, publisher: holidays };

const row = (what: string, link: string, count: number) => {
  const { plan } = readLink(link, tables);
  const shown = (changed: Plan) => {
    const process = processes[changed.process];
    return process && viewOf(changed, process, surroundings, calendars);
  };
  const inputs = Array.from({ length: turns }, (_, turn) => ({
    own: { certification: { weeks: 0, days: 1 + (turn % 9), hours: 0, minutes: turn % 60 } },
    link: `${link}&stage.certification=P${1 + (turn % 9)}D`,
  }));
  const each = Array.from({ length: count });
  const typed = inputs.map(({ own }) => timed(() => each.forEach(() => shown({ ...plan, own }))));
  const read = inputs.map((input) => timed(() => each.forEach(() => shown(readLink(input.link, tables).plan))));
  return {
    plans: `${count} × ${what}`,
    'ms after typing': percentile(typed, 50),
    'ms, slowest of 20': percentile(typed, 95),
    'ms from a link': percentile(read, 50),
    'ms, slowest of 20 links': percentile(read, 95),
    'ms, the very first': rounded(typed[0] ?? NaN),
  };
};

const turns = 400;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const percentile = (times: readonly number[], percent: number): number =>
  rounded(times.toSorted((one, other) => one - other)[Math.floor((times.length * percent) / 100)] ?? NaN);

const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

import { readLink } from '../../../src/planner/link.ts';
import type { Plan, Surroundings } from '../../../src/planner/plan.ts';
import { viewOf, type Calendars, type View } from '../../../src/planner/view.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { readProcesses } from '../../support/processes.ts';

/** The process tables that readers get. */
export const processes = readProcesses();

/** What links are read with here: the tables, and some holiday regions. */
export const tables = { processes, regions: new Set(['US', 'NL', 'DE-BY', 'DE-BY-A', 'ES-MD', 'GB-SCT']) };

/** A present long before the plans of the tests, and a browser in Madrid. */
export const surroundings: Surroundings = { now: Temporal.Instant.from('2026-11-20T08:07:30Z'), zone: 'Europe/Madrid' };

/** The plan of a link without anything wrong in it; throws on a problem, so that no test runs on another plan than it says. */
export const planOf = (fragment: string): Plan => {
  const { plan, problems } = readLink(fragment, tables);
  if (problems.length > 0) throw new Error(problems.map(({ key, value }) => `${key}=${value}`).join(' '));
  return plan;
};

/** What the page shows of a link. @param now the present, as an instant in ISO 8601 */
export const viewFrom = (fragment: string, now?: string, calendars?: Calendars): View => {
  const plan = planOf(fragment);
  const process = processes[plan.process];
  if (!process) throw new Error(plan.process);
  const present = now === undefined ? surroundings : { ...surroundings, now: Temporal.Instant.from(now) };
  return viewOf(plan, process, present, calendars);
};

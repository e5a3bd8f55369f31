import type { Duration } from '../../schedule/duration.ts';
import type { Process } from '../../schedule/process.ts';
import { withRetries, type Plan, type Surroundings } from '../plan.ts';
import { viewOf, type Calendars } from '../view.ts';
import { between } from '../between.ts';

/**
 * What a plan's failed certification rounds cost: how much later the offer is live, or how much earlier it has to be
 * submitted, than without them; of a plan without any, what one would cost.
 * @example roundCost(defaultPlan, virtualMachine, surroundings, {}) // 3 days, 2 hours and 15 minutes
 */
export function roundCost(plan: Plan, process: Process, surroundings: Surroundings, calendars: Calendars): Duration {
  const ends = (retries: number) => {
    const { mode, schedule } = viewOf(withRetries(plan, retries), process, surroundings, calendars);
    return mode === 'backward' ? schedule.submission : schedule.goLive;
  };
  return between(ends(0), ends(plan.retries ?? 1)).duration;
}

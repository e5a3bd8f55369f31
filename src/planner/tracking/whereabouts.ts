import { forward } from '../../schedule/forward.ts';
import { localMoment } from '../../schedule/moment.ts';
import { localMinute } from '../plan.ts';
import { isBefore, stepsOfPlan, type View } from '../view.ts';

/**
 * Since when an offer is taken to be in a stage that a reader has just chosen: the stage's planned start where that has
 * passed, else the present, rounded down to the quarter of an hour so that it isn't in the future.
 * @param stage the id of a stage in the plan
 * @returns local time as a link holds it
 * @example likelySince(view, 'certification') // '2026-12-01T11:15'
 */
export function likelySince({ plan, process, assumptions, now }: View, stage: string): string {
  const planned = forward(stepsOfPlan(plan, process, assumptions), localMoment(plan.at, plan.zone)).runs.find(
    (run) => run.stage.id === stage,
  );
  if (planned && isBefore(planned.start, now)) return localMinute(planned.start);
  return localMinute(now.round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'floor' }));
}

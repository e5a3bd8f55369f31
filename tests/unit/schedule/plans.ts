import { everyDay, type Counting } from '../../../src/schedule/counting.ts';
import { elapsedMinutes, parseDuration } from '../../../src/schedule/duration.ts';
import type { Step } from '../../../src/schedule/steps.ts';

/** Steps of the given durations, separated by spaces: `planOf('P3D PT2H')`. */
export const planOf = (durations: string, counting: Counting = everyDay): Step[] =>
  durations.split(' ').map((text, index) => {
    const duration = parseDuration(text);
    if (!duration.ok) throw new Error(`${text}: ${duration.error}`);
    const stage = { id: `stage-${index}`, actor: 'microsoft', optional: false, bound: 'none' } as const;
    return { stage, duration: duration.value, origin: 'own', round: 0, counting };
  });

/** The default plan of the virtual machine process, 16 days without a clock change. */
export const defaultPlan = planOf('PT15M PT2H P3D P4D PT1H PT20H45M P4D P4D');

/** Minutes that steps take where no clock changes. */
export const lengthOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, { duration }) => sum + elapsedMinutes(duration), 0);

import type { Party, Plan } from '../plan.ts';

/**
 * The regions of parties whose holidays couldn't be had, each once.
 * @example missingRegions({ ...defaultPlan, reviewer: 'DE', publisher: 'DE' }, ['reviewer', 'publisher']) // ['DE']
 */
export const missingRegions = (plan: Plan, trouble: readonly Party[]): string[] => [
  ...new Set(trouble.flatMap((party) => plan[party] ?? [])),
];

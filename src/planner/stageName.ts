import { dataWord } from '../components/dataWord.ts';
import type { Step } from '../schedule/steps.ts';
import type { Words } from './words.ts';

type Run = Pick<Step, 'stage' | 'round'>;

/**
 * A stage of a plan by its name, with its round where the plan runs it more than once.
 * @param plan all that the plan runs
 * @example in a plan with one failed round, the first certification: Certification, round 1
 */
export function stageName({ stage, round }: Run, plan: readonly Run[], { t }: Words): string {
  const name = dataWord(t, 'stage', stage.id);
  const repeats = plan.some((other) => other.stage.id === stage.id && other.round !== round);
  return repeats ? t('rows.round', { stage: name, round: round + 1 }) : name;
}

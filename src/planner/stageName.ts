import { dataWord } from '../components/dataWord.ts';
import type { Step } from '../schedule/steps.ts';
import type { Words } from './words.ts';

/**
 * A stage of a plan by its name, with its round where the plan has failed ones.
 * @param retries how many rounds fail in the plan
 * @example in a plan with one failed round, the first certification: Certification, round 1
 */
export function stageName({ stage, round }: Pick<Step, 'stage' | 'round'>, retries: number, { t }: Words): string {
  const name = dataWord(t, 'stage', stage.id);
  return retries === 0 ? name : t('rows.round', { stage: name, round: round + 1 });
}

import { dataWord } from '../../components/dataWord.ts';
import type { Row, View } from '../view.ts';
import type { Words } from '../words.ts';

/**
 * What a row is called outside the page: its stage and, in a plan with failed rounds, which round it is.
 * @example rowName(row, view, words) // 'Certification (round 2 of 3)'
 */
export function rowName({ stage, round }: Row, { assumptions }: View, { t }: Words): string {
  const name = dataWord(t, 'stage', stage.id);
  if (assumptions.retries === 0) return name;
  return t('take.round', { stage: name, round: round + 1, rounds: assumptions.retries + 1 });
}

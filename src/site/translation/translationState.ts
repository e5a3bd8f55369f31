import { contentHash } from './contentHash.ts';
import { stampOf } from './stamp.ts';

/** `missing`: there is no page, or it still holds the English text. */
export type TranslationState = 'inStep' | 'behind' | 'missing';

/**
 * How a translation stands to its English page, by the stamp it carries.
 * @param translation the text of the page; undefined where there is none
 * @param source the text of the English page
 */
export function translationState(translation: string | undefined, source: string): TranslationState {
  if (translation === undefined || contentHash(translation) === contentHash(source)) return 'missing';
  return stampOf(translation)?.source === contentHash(source) ? 'inStep' : 'behind';
}

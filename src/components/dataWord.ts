import type { MessageKey } from '../i18n/messages.ts';
import type { Translate } from '../i18n/translator.ts';

/**
 * The words of something that the data names by its id: a stage's name, what happens in it, a process's name, the
 * meaning of a field in an exported plan.
 * @throws where `content/i18n` has no such message, so that a stage without a name stops the build
 * @example dataWord(t, 'stage', 'certification') // 'Certification'
 */
export const dataWord = (t: Translate, family: 'stage' | 'what' | 'process' | 'json', id: string): string =>
  t(`${family}.${id}` as Extract<MessageKey, `${typeof family}.${string}`>);

import { messagesAskedFor } from '../../support/messageUse.ts';

/**
 * The keys that no code asks for: neither named in quotes, nor made by a template such as `stage.${id}`, nor a word of
 * the data.
 * @param sources the texts of the source files
 * @example unusedMessages(['stage.live', 'old'], ['t(`stage.${id}`)']) // ['old']
 */
export function unusedMessages(keys: readonly string[], sources: readonly string[]): string[] {
  const isAskedFor = messagesAskedFor(sources.join('\n'));
  return keys.filter((key) => !isAskedFor(key));
}

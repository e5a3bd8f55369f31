import type { MessageKey } from '../i18n/messages.ts';
import type { Translate } from '../i18n/translator.ts';
import { inLabel, settings, type Layout, type Room } from './diagramLayout.ts';
import type { PageWords } from './pageWords.ts';

/** A flow that has a template in `content/diagrams/flows`, and messages that name and describe it. */
export type Flow = MessageKey extends infer Key ? (Key extends `flow.${infer Name}.title` ? Name : never) : never;

/**
 * The Mermaid source of a flow: its template in the words of a locale. In a template `{{flow.report}}` stands for a
 * message and `{{direction}}` for the way the layout runs. What a node's message has before a colon is written strong,
 * what comes after it on a line below.
 * @throws where a locale lacks a message that the template names
 * @example flowSource('cancelling', 'flowchart {{direction}}\ndraft["`{{flow.draft}}`"]', wordsOf('en'), 'tall')
 * // '…flowchart TB\ndraft["`**Draft**\ncan be deleted`"]\naccTitle: Where a publication can be cancelled\naccDescr: …'
 */
export function flowSource(flow: Flow, template: string, { t }: PageWords, layout: Layout): string {
  const filled = template
    .replaceAll('{{direction}}', layout === 'wide' ? 'LR' : 'TB')
    .replaceAll(/`\{\{flow\.([\w.-]+)\}\}`/g, (_, id: string) => `\`${label(flowWord(t, id))}\``)
    .replaceAll(/\{\{flow\.([\w.-]+)\}\}/g, (_, id: string) => inLabel(flowWord(t, id)));
  return [
    settings(rooms[layout]),
    filled.trimEnd(),
    `accTitle: ${t(`flow.${flow}.title`)}`,
    `accDescr: ${t(`flow.${flow}.description`)}`,
    '',
  ].join('\n');
}

const rooms: Readonly<Record<Layout, Room>> = {
  wide: { wrappingWidth: 178, nodeSpacing: 40, rankSpacing: 28, padding: 9 },
  tall: { wrappingWidth: 142, nodeSpacing: 8, rankSpacing: 24, padding: 8 },
};

/** @throws where the locale has no such message */
const flowWord = (t: Translate, id: string): string => t(`flow.${id}` as Extract<MessageKey, `flow.${string}`>);

function label(text: string): string {
  const [name = '', ...state] = inLabel(text).split(': ');
  return [`**${name}**`, ...(state.length > 0 ? [state.join(': ')] : [])].join('\n');
}

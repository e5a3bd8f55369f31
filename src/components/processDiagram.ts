import type { Process, Stage } from '../schedule/process.ts';
import { boundText } from './boundText.ts';
import { dataWord } from './dataWord.ts';
import { inLabel, settings, type Layout, type Room } from './diagramLayout.ts';
import type { PageWords } from './pageWords.ts';

/** The processes that have a drawing: those with a page of their own that shows it. */
export const drawnProcesses = ['virtual-machine', 'push-to-production'] as const;

export type DrawnProcess = (typeof drawnProcesses)[number];

/**
 * The Mermaid source of a process: its stages one after another, each with its documented maximum. Microsoft's stages
 * are boxes, the publisher's hexagons, optional ones dashed. All that a drawing depends on stands in this text.
 * @example diagramSource(virtualMachine, wordsOf('en'), 'tall')
 * // '…flowchart TB … certification["`**Certification**\nat most 3 days`"]:::microsoft …'
 */
export function diagramSource(process: Process, words: PageWords, layout: Layout): string {
  const nodes = process.stages.map((stage) => node(stage, words));
  return [
    settings(rooms[layout]),
    'flowchart TB',
    `accTitle: ${words.t('diagram.title', { process: dataWord(words.t, 'process', process.id) })}`,
    `accDescr: ${description(process, words)}`,
    ...(layout === 'tall' ? [nodes.join(' -->\n')] : inRows(nodes)),
    ...process.stages.filter(({ optional }) => optional).map(({ id }) => `class ${id} optional`),
    '',
  ].join('\n');
}

const rooms: Readonly<Record<Layout, Room>> = {
  wide: { wrappingWidth: 178, nodeSpacing: 20, rankSpacing: 24, padding: 9 },
  tall: { wrappingWidth: 222, nodeSpacing: 20, rankSpacing: 26, padding: 10 },
};

/** Three to a row, as even as can be: eight are 3, 3 and 2, four are 2 and 2. */
function inRows(nodes: readonly string[]): readonly string[] {
  const count = Math.ceil(nodes.length / 3);
  const size = Math.ceil(nodes.length / count);
  const rows = Array.from({ length: count }, (_, row) => nodes.slice(row * size, (row + 1) * size));
  return [
    ...rows.flatMap((row, index) => [`subgraph row${index}[" "]`, 'direction LR', row.join(' -->\n'), 'end']),
    rows.map((_, index) => `row${index}`).join(' --> '),
  ];
}

function node(stage: Stage, { t, formats }: PageWords): string {
  const name = `**${dataWord(t, 'stage', stage.id)}**`;
  const optional = stage.optional ? [`(${t('optional')})`] : [];
  const label = quoted([name, ...optional, boundText(t, formats, stage)].join('\n'));
  const [open, close] = stage.actor === 'publisher' ? ['{{', '}}'] : ['[', ']'];
  return `${stage.id}${open}${label}${close}:::${stage.actor}`;
}

/** A label in Mermaid's Markdown strings. */
const quoted = (text: string): string => `"\`${inLabel(text)}\`"`;

function description({ stages }: Process, { t, formats }: PageWords): string {
  const list = stages.map((stage, index) => {
    const optional = stage.optional ? ` (${t('optional')})` : '';
    const name = dataWord(t, 'stage', stage.id);
    return `${index + 1}. ${name}${optional}: ${t(`actor.${stage.actor}`)}, ${boundText(t, formats, stage)}`;
  });
  const actors = { microsoft: t('actor.microsoft'), publisher: t('actor.publisher') };
  return t('diagram.description', { stages: list.join('; '), ...actors });
}

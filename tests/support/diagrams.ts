import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layouts, type Layout } from '../../src/components/diagramLayout.ts';
import { flowSource, type Flow } from '../../src/components/flowDiagram.ts';
import { wordsOf, type PageWords } from '../../src/components/pageWords.ts';
import { diagramSource, drawnProcesses } from '../../src/components/processDiagram.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { readProcess } from './processes.ts';

/** A drawing of `content/diagrams`: its source as the data and the messages make it now. */
export interface Diagram {
  /** The name of its files, without their endings. */
  readonly name: string;
  /** The id of its process or its flow. */
  readonly subject: string;
  readonly locale: Locale;
  readonly layout: Layout;
  readonly source: string;
}

export const diagramFolder = 'content/diagrams';

/** Every drawing that the pages show: of each drawn process and each flow, in each language and each layout. */
export const diagrams = (): readonly Diagram[] => [
  ...drawnProcesses.flatMap((id) => {
    const process = readProcess(id);
    return drawings(id, (words, layout) => diagramSource(process, words, layout));
  }),
  ...Object.entries(readFlows()).flatMap(([flow, template]) =>
    drawings(flow, (words, layout) => flowSource(flow as Flow, template, words, layout)),
  ),
];

/** The templates of `content/diagrams/flows`, by the names of their flows. */
export const readFlows = (): Readonly<Record<string, string>> => {
  const folder = join(diagramFolder, 'flows');
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace(/\.mmd$/, ''), readFileSync(join(folder, file), 'utf8')]),
  );
};

/** The names of the files that drawing has left in `content/diagrams`. */
export const drawnFiles = (): readonly string[] =>
  readdirSync(diagramFolder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));

/** What a drawing keeps of the source it was made from. */
export const fingerprint = (source: string): string => createHash('sha256').update(source).digest('hex').slice(0, 16);

/** The fingerprint that a drawing keeps. @example drawnFrom('<svg … data-source="fc4ab17f996b02ff">') // 'fc4ab17f996b02ff' */
export const drawnFrom = (svg: string): string | undefined => /^<svg [^>]*\bdata-source="(\w+)"/.exec(svg)?.[1];

const drawings = (subject: string, sourceOf: (words: PageWords, layout: Layout) => string): readonly Diagram[] =>
  locales.flatMap((locale) =>
    layouts.map((layout) => ({
      name: `${subject}.${locale}.${layout}`,
      subject,
      locale,
      layout,
      source: sourceOf(wordsOf(locale), layout),
    })),
  );

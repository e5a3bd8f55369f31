import type { HeroAction, Page } from './pages.ts';

/** What is left of a page's body when code blocks, comments and imports are taken out: what a reader meets. */
export const withoutCode = (body: string): string =>
  body
    .replaceAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1`*\s*$/gm, '')
    .replaceAll(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, '')
    .replaceAll(/^(?:import|export) [^;]*;$/gm, '');

/** The levels of the headings in order. @example [2, 2, 3] */
export const headingLevels = ({ body }: Page): number[] =>
  [...withoutCode(body).matchAll(/^(#{1,6}) /gm)].map(([, marks = '']) => marks.length);

/** How many Markdown tables there are: a table is known by the row of dashes below its header. */
export const tableCount = ({ body }: Page): number =>
  [...withoutCode(body).matchAll(/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/gm)].length;

/** The kinds of asides in order. @example ['note', 'caution'] */
export const asides = ({ body }: Page): string[] =>
  [...withoutCode(body).matchAll(/^\s*:::(\w+)/gm)].map(([, kind = '']) => kind);

/**
 * The list items of a text in order, each with its kind and how deep it is nested.
 * @example ['bullet of level 1', 'step of level 2']
 */
export function listItems(body: string): string[] {
  const indents: number[] = [];
  return [...withoutCode(body).matchAll(/^([ \t]*)(?:[-*+]|(\d+)[.)])[ \t]+\S/gm)].map(
    ([, { length } = '', number]) => {
      while ((indents.at(-1) ?? -1) >= length) indents.pop();
      indents.push(length);
      return `${number ? 'step' : 'bullet'} of level ${indents.length}`;
    },
  );
}

const tag = /<([A-Z][\w.]*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;

/** The components in order, each with its props by name. @example ['Duration bound of="virtual-machine.packaging"'] */
export const components = (body: string): string[] =>
  [...withoutCode(body).matchAll(tag)].map(([, name = '', props = '']) =>
    [name, ...(props.match(/[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^}]*\}))?/g) ?? []).toSorted()].join(' '),
  );

/** Where the page leads to, hero buttons first, then links in the order of the text. */
export const links = ({ frontMatter, body }: Page): string[] => [
  ...heroActions(frontMatter).map(({ link }) => link),
  ...[...withoutCode(body).matchAll(/\]\(\s*([^)\s]+)[^)]*\)|\bhref="([^"]+)"/g)].map(
    ([, markdown, attribute]) => markdown ?? attribute ?? '',
  ),
];

/** The words of the front matter that readers see: title, description, tagline, button texts. */
export const frontMatterWords = ({ frontMatter }: Page): string[] =>
  [
    frontMatter.title,
    frontMatter.description,
    frontMatter.hero?.tagline,
    ...heroActions(frontMatter).map(({ text }) => text),
  ].filter((words) => typeof words === 'string');

/**
 * The paragraphs, headings, list items and table rows that hold words, each on one line, after the words of the front
 * matter. Code is gone, a component leaves a □, a link leaves its text: this is what language checks read.
 */
export const blocks = (page: Page): string[] => markedBlocks(page).map((block) => block.replaceAll('**', ''));

/** As {@link blocks}, with the marks of bold words left in: bold are the labels of a portal. */
export const markedBlocks = (page: Page): string[] => [
  ...frontMatterWords(page),
  ...proseOf(page.body)
    .split(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.)\s|\s*\|)/)
    .map((block) =>
      block
        .replace(/^\s*(?:#{1,6}|[-*+]|\d+\.)\s+/, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => /\p{L}/u.test(block)),
];

/** As {@link blocks}, with each cell of a table by itself. */
export const phrases = (page: Page): string[] =>
  blocks(page)
    .flatMap((block) => block.split('|').map((cell) => cell.trim()))
    .filter((cell) => /\p{L}/u.test(cell));

const proseOf = (body: string): string =>
  withoutCode(body)
    .replaceAll(/`[^`\n]+`/g, '□')
    .replaceAll(tag, '□')
    .replaceAll(/<\/?[A-Za-z][^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*:::(?:\w+(?:\[(.*)\])?)?/gm, '$1');

const heroActions = ({ hero }: Page['frontMatter']): readonly HeroAction[] => hero?.actions ?? [];

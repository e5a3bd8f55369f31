import { partsOf } from './frontMatter.ts';

/**
 * How many words of running text a page holds: its headings, paragraphs, lists and tables, without code, components,
 * addresses and front matter. A number is a word.
 * @example wordCount('---\ntitle: Start\n---\n\nOpen [the planner](/en/planner/) <Cite of="a" />.') // 3
 */
export const wordCount = (text: string): number =>
  (
    partsOf(text)
      .body.replaceAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1`*\s*$/gm, '')
      .replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '')
      .replaceAll(/^(?:import|export) [^;]*;$/gm, '')
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\]\([^)]*\)/g, ' ')
      .replaceAll(/^\s*:::\w*/gm, ' ')
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.,:/-]*/gu) ?? []
  ).length;

import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { escapeMarkdown, markdownOf } from '../../../../src/planner/exports/markdown.ts';
import { viewFrom } from '../plans.ts';
import { anyName, anyPlan, december, linkOf, named, wordsFor } from './exported.ts';

const age = { years: '2018', current: false };
const processor = await createMarkdownProcessor({ gfm: true, smartypants: false, syntaxHighlight: false });
const htmlOf = async (markdown: string) => (await processor.render(markdown)).code;
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([\dA-F]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('a plan as Markdown', () => {
  test('has the answer, a table of the stages and the link', () => {
    const view = viewFrom(`${december}&name=My+offer`);
    const lines = markdownOf(view, age, linkOf(view), wordsFor('en')).split('\n');
    expect(lines.slice(0, 9)).toEqual([
      '## My offer',
      '',
      '- **Live by: Thursday, 17 December 2026 at 09:00**',
      '- Submission: Tuesday, 1 December 2026 at 09:00',
      '- Time zone: Central European Time (Europe/Amsterdam)',
      '',
      '| Stage | Who acts | Documented maximum | From | Until |',
      '| --- | --- | --- | --- | --- |',
      '| Validate prerequisites | Microsoft | at most 15 minutes | Tue, 1 Dec 2026, 09:00 | Tue, 1 Dec 2026, 09:15 |',
    ]);
    expect(lines.at(-2)).toBe(`<${linkOf(view)}>`);
  });

  test.each(locales)('%s: it renders as a table of eight rows without a hole', async (locale) => {
    const view = viewFrom(december);
    const markdown = markdownOf(view, age, linkOf(view), wordsFor(locale));
    expect(markdown).not.toMatch(/\{\{|undefined|NaN|\$t\(/);
    const html = await htmlOf(markdown);
    expect(html.match(/<tr>/g)).toHaveLength(9);
    expect(html.match(/<td/g)).toHaveLength(40);
  });
});

describe('a text in Markdown', () => {
  test.each([
    ['a bar can’t end a cell', 'a|b', String.raw`a\|b`],
    ['a backslash stays one', String.raw`a\b`, String.raw`a\\b`],
    ['backticks make no code', '`x`', '\\`x\\`'],
    ['markup makes no element', '<img src=x>', String.raw`\<img src=x\>`],
    ['line breaks are spaces', 'a\r\n\nb', 'a b'],
    ['a dash makes no list', '- a', String.raw`\- a`],
    ['a number with a full stop makes no list', '1. a', String.raw`1\. a`],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

test('every plan of any name shows that name as it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, anyName, async (plan, name) => {
      const view = named(viewFrom(plan), name);
      const html = await htmlOf(markdownOf(view, age, linkOf(view), wordsFor('en')));
      const heading = /<h2[^>]*>([\s\S]*?)<\/h2>/.exec(html)?.[1] ?? '';
      expect(plain(heading)).toBe(name.replaceAll('\u0000', '\uFFFD').replaceAll(/\s+/g, ' ').trim());
      expect(html.match(/<tr>/g)).toHaveLength(view.rows.length + 1);
    }),
  );
});

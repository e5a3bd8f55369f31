import { describe, expect, test } from 'vitest';
import { acceptTranslation } from '../../src/site/translation/acceptTranslation.ts';
import { pageNameOf, readPageFiles, type PageFile } from '../../src/site/translation/pageFiles.ts';
import { staleness } from './gates/staleness.ts';

const files = readPageFiles();

describe('No page is behind its English source', () => {
  test.each(files.map((page) => [pageNameOf(page), page] as const))('%s', (_name, page) => {
    expect(staleness(page, files)).toBeUndefined();
  });
});

describe('A page that is behind is found', () => {
  const page = (locale: PageFile['locale'], title: string, body: string): PageFile => ({
    locale,
    path: 'start.mdx',
    text: `---\ntitle: ${title}\nlastUpdated: 2026-11-20\n---\n\n${body}\n`,
  });
  const english = page('en', 'Start', 'Open [the planner](/en/planner/).');
  const dutch = page('nl', 'Begin', 'Open [de planner](/nl/planner/).');
  const accepted = acceptTranslation([english, dutch], 'nl/start');
  const stamped: PageFile = { ...dutch, text: accepted.ok ? accepted.text : '' };
  const withText = (of: PageFile, was: string, is: string): PageFile => ({ ...of, text: of.text.replace(was, is) });
  const behind = (why: string) =>
    `nl/start is behind: ${why}. When it says the same again: npm run locales -- accept nl/start`;

  test.each([
    ['a page that was never accepted', dutch, english, behind('it has no stamp')],
    [
      'a page whose source has another word',
      stamped,
      withText(english, 'Open', 'See'),
      behind('the English page has changed since'),
    ],
    [
      'a page whose source has another title',
      stamped,
      withText(english, 'Start', 'Begin'),
      behind('the English page has changed since'),
    ],
    [
      'a page whose stamp was written by hand',
      withText(stamped, "source: '", "source: '0"),
      english,
      behind('it has no stamp'),
    ],
    [
      'a copy of the English page',
      { ...english, locale: 'nl' as const, text: english.text.replace('/en/', '/nl/') },
      english,
      'nl/start still holds the English text',
    ],
    [
      'an English page with a stamp',
      { ...stamped, locale: 'en' as const },
      english,
      'en/start carries a stamp, though nothing precedes it',
    ],
  ])('%s', (_what, own, source, finding) => {
    expect(staleness(own, [source, own])).toBe(finding);
  });

  test.each([
    ['the page as it was accepted', stamped, english],
    ['a source with another date', stamped, withText(english, '2026-11-20', '2026-11-21')],
    ['a source with other white space', stamped, withText(english, 'Open [the', 'Open\n[the')],
    ['a translation made better since', withText(stamped, 'Open', 'Ga naar'), english],
  ])('but not %s', (_what, own, source) => {
    expect(staleness(own, [source, own])).toBeUndefined();
  });
});

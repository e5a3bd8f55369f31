import { describe, expect, test } from 'vitest';
import { acceptTranslation } from '../../../../src/site/translation/acceptTranslation.ts';
import type { PageFile } from '../../../../src/site/translation/pageFiles.ts';
import { translationStatus } from '../../../../src/site/translation/translationStatus.ts';
import { wordCount } from '../../../../src/site/translation/wordCount.ts';

const page = (locale: PageFile['locale'], title: string, body: string): PageFile => ({
  locale,
  path: 'start.mdx',
  text: `---\ntitle: ${title}\nlastUpdated: 2026-11-20\n---\n\n${body}\n`,
});

test('A page is in step, behind or missing in each locale', () => {
  const english = page('en', 'Start', 'Read this first.');
  const dutch = page('nl', 'Begin', 'Lees dit.');
  const accepted = acceptTranslation([english, dutch], 'nl/start');
  const stamped: PageFile = { ...dutch, text: accepted.ok ? accepted.text : '' };
  const spanish = page('es', 'Start', 'Read this first.');
  const changed = Date.UTC(2026, 10, 20);
  expect(translationStatus([english, stamped, spanish])).toEqual([
    {
      path: 'start.mdx',
      pages: [
        { locale: 'en', state: 'source', words: 3, title: 'Start', changed },
        { locale: 'nl', state: 'inStep', words: 2, title: 'Begin', changed },
        { locale: 'de', state: 'missing', words: 0, title: undefined, changed: undefined },
        { locale: 'es', state: 'missing', words: 3, title: 'Start', changed },
      ],
    },
  ]);
  expect(translationStatus([page('en', 'Start', 'Read this.'), stamped])[0]?.pages[1]?.state).toBe('behind');
});

describe('The words of a page are counted without', () => {
  test.each([
    ['front matter', '---\ntitle: Three more words\n---\nOne two', 2],
    ['imports', "import { Cite } from '~/components';\n\nOne two", 2],
    ['components', 'One <Cite of="cpp vm" /> two', 2],
    ['addresses', 'One [two](/en/three/)', 2],
    ['code blocks', 'One two\n\n```\nthree four\n```\n', 2],
    ['marks', '## One\n\n- **two**\n\n| three | - |\n', 3],
    ['the name of an aside', ':::note[One]\ntwo\n:::', 2],
  ])('%s', (_what, text, words) => {
    expect(wordCount(text)).toBe(words);
  });
});

import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { acceptTranslation, type Refusal } from '../../../../src/site/translation/acceptTranslation.ts';
import { contentHash } from '../../../../src/site/translation/contentHash.ts';
import { partsOf } from '../../../../src/site/translation/frontMatter.ts';
import type { PageFile } from '../../../../src/site/translation/pageFiles.ts';
import { stampOf } from '../../../../src/site/translation/stamp.ts';

const page = (locale: PageFile['locale'], path: string, body: string): PageFile => ({
  locale,
  path,
  text: `---\ntitle: Live\nlastUpdated: 2026-11-20\n---\n\n${body}\n`,
});
const english = page('en', 'stages/live.mdx', 'The offer is live.');
const german = page('de', 'stages/live.mdx', 'Das Angebot ist live.');
const files = [english, german, page('en', 'index.mdx', 'Start here.'), page('de', 'index.mdx', 'Start here.')];
const name = 'de/stages/live';

/** The pages after one was accepted. */
const after = (pages: readonly PageFile[], reason?: string): readonly PageFile[] => {
  const acceptance = acceptTranslation(pages, name, reason);
  if (!acceptance.ok) throw new Error(acceptance.refusal);
  return pages.map((own) =>
    own.locale === 'de' && own.path === german.path ? { ...own, text: acceptance.text } : own,
  );
};
const withBody = (pages: readonly PageFile[], locale: PageFile['locale'], body: string) =>
  pages.map((own) =>
    own.locale === locale && own.path === german.path
      ? { ...own, text: own.text.replace(/(?<=\n---\n)[^]*/, body) }
      : own,
  );
const stampIn = (pages: readonly PageFile[]) => stampOf(pages.find((own) => own.locale === 'de')?.text ?? '');

describe('Accepting a page stamps it with what both pages say', () => {
  test('and leaves the rest of the file as it was', () => {
    const acceptance = acceptTranslation(files, name);
    expect(acceptance).toMatchObject({ ok: true, changed: true, file: 'content/docs/de/stages/live.mdx' });
    const text = acceptance.ok ? acceptance.text : '';
    expect(text).toBe(
      `---\ntitle: Live\nlastUpdated: 2026-11-20\nstamp:\n  source: '${contentHash(english.text)}'\n  self: '${contentHash(german.text)}'\n---\n\nDas Angebot ist live.\n`,
    );
  });

  test('once: a second time changes nothing', () => {
    expect(acceptTranslation(after(files), name)).toMatchObject({ ok: true, changed: false });
  });

  test('again after both have changed', () => {
    const changed = withBody(withBody(after(files), 'en', 'Now live.'), 'de', 'Jetzt live.');
    expect(stampIn(after(changed))).toEqual({
      source: contentHash(changed[0]?.text ?? ''),
      self: contentHash(changed[1]?.text ?? ''),
    });
  });

  test('again after only the English page has changed, with a reason, which is kept until the next time', () => {
    const changed = withBody(after(files), 'en', 'The offer is live!');
    const reason = "only 'emphasis': no\nword";
    const stamped = after(changed, reason);
    expect(stampIn(stamped)).toMatchObject({ reason: "only 'emphasis': no word" });
    expect(stampIn(after(stamped))).toMatchObject({ reason: "only 'emphasis': no word" });
    const both = withBody(withBody(stamped, 'en', 'Live.'), 'de', 'Live!');
    expect(stampIn(after(both))).not.toHaveProperty('reason');
  });
});

describe('A page is not stamped', () => {
  const onlyEnglishChanged = withBody(after(files), 'en', 'The offer is public.');

  test.each<[what: string, name: string, refusal: Refusal, pages?: readonly PageFile[], reason?: string]>([
    ['by a wildcard', 'de/*', 'not-one-page'],
    ['by a wildcard below a folder', 'de/stages/*', 'not-one-page'],
    ['by a pattern of one letter', 'de/stages/liv?', 'not-one-page'],
    ['by alternatives', '{nl,de}/stages/live', 'not-one-page'],
    ['by its locale', 'de', 'not-one-page'],
    ['by a folder', 'de/stages', 'no-such-page'],
    ['by the name of its file', 'de/stages/live.mdx', 'not-one-page'],
    ['when there is none of that name', 'de/stages/lve', 'no-such-page'],
    ['when English has none of that name', 'nl/stages/live', 'no-such-page', [page('nl', 'stages/live.mdx', 'Live.')]],
    ['when it is English', 'en/stages/live', 'source-page'],
    ['when it holds the English text', 'de/index', 'untranslated'],
    ['when only the English page has changed', name, 'unchanged', onlyEnglishChanged],
    ['when the reason is empty', name, 'unchanged', onlyEnglishChanged, ' '],
    [
      'when it differs by white space and date only',
      name,
      'unchanged',
      onlyEnglishChanged.map((own) =>
        own.locale === 'de'
          ? { ...own, text: own.text.replace('Angebot ist', 'Angebot\nist').replace('-20', '-21') }
          : own,
      ),
    ],
  ])('%s', (_what, wanted, refusal, pages = files, reason) => {
    expect(acceptTranslation(pages, wanted, reason)).toEqual({ ok: false, refusal });
  });
});

test('A stamp is text, whatever digits it has: YAML would read 123456789e12 as a number', () => {
  const yaml = partsOf(after(files).find(({ locale }) => locale === 'de')?.text ?? '').yaml;
  expect(load(yaml.replace(/source: '[^']*'/, "source: '123456789e12'"))).toMatchObject({
    stamp: { source: '123456789e12', self: contentHash(german.text) },
  });
});

import { sourceLocale } from '../../../src/i18n/locales.ts';
import { pageNameOf, type PageFile } from '../../../src/site/translation/pageFiles.ts';
import { stampOf } from '../../../src/site/translation/stamp.ts';
import { translationState } from '../../../src/site/translation/translationState.ts';

/** What is wrong with a page's stamp; undefined where it is right. An English page has none: it has no source. */
export function staleness(page: PageFile, files: readonly PageFile[]): string | undefined {
  const name = pageNameOf(page);
  if (page.locale === sourceLocale) return stampOf(page.text) && `${name} carries a stamp, though nothing precedes it`;
  const source = files.find(({ locale, path }) => locale === sourceLocale && path === page.path);
  const state = translationState(page.text, source?.text ?? '');
  if (state === 'inStep') return undefined;
  if (state === 'missing') return `${name} still holds the English text`;
  const why = stampOf(page.text) ? 'the English page has changed since' : 'it has no stamp';
  return `${name} is behind: ${why}. When it says the same again: npm run locales -- accept ${name}`;
}

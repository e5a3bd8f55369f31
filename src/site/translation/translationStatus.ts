import { locales, sourceLocale, type Locale } from '../../i18n/locales.ts';
import { frontMatterOf } from './frontMatter.ts';
import type { PageFile } from './pageFiles.ts';
import { translationState, type TranslationState } from './translationState.ts';
import { wordCount } from './wordCount.ts';

/** How a page stands in one locale. */
export interface PageStatus {
  readonly locale: Locale;
  readonly state: 'source' | TranslationState;
  /** The words of the page; 0 where it is missing. */
  readonly words: number;
  /** The page's own title; undefined where there is no page. */
  readonly title: string | undefined;
  /** The day of the last change in epoch milliseconds (UTC); undefined where the page names none. */
  readonly changed: number | undefined;
}

export interface StatusRow {
  readonly path: string;
  /** One for each locale, in the order of the locales. */
  readonly pages: readonly PageStatus[];
}

/** Each English page, and how its translations stand to it. */
export const translationStatus = (files: readonly PageFile[]): readonly StatusRow[] =>
  files
    .filter(({ locale }) => locale === sourceLocale)
    .map(({ path, text }) => ({
      path,
      pages: locales.map((locale) =>
        statusOf(locale, files.find((file) => file.locale === locale && file.path === path)?.text, text),
      ),
    }));

function statusOf(locale: Locale, text: string | undefined, source: string): PageStatus {
  const { title, lastUpdated } = text === undefined ? {} : frontMatterOf(text);
  return {
    locale,
    state: locale === sourceLocale ? 'source' : translationState(text, source),
    words: text === undefined ? 0 : wordCount(text),
    title: typeof title === 'string' ? title : undefined,
    changed: lastUpdated instanceof Date ? lastUpdated.getTime() : undefined,
  };
}

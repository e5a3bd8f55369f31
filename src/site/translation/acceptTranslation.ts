import { sourceLocale } from '../../i18n/locales.ts';
import { contentHash } from './contentHash.ts';
import { fileOf, pageNameOf, type PageFile } from './pageFiles.ts';
import { stampOf, withStamp } from './stamp.ts';

/** Why a page was not stamped. */
export type Refusal =
  /** The name is not that of exactly one page: a wildcard, a folder, a locale. */
  | 'not-one-page'
  | 'no-such-page'
  /** An English page is what the others are held against. */
  | 'source-page'
  /** The page still holds the English text. */
  | 'untranslated'
  /** The English page has changed since the last stamp, this one has not, and no reason is given. */
  | 'unchanged';

export type Acceptance =
  | { readonly ok: true; readonly file: string; readonly text: string; readonly changed: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Stamps one translation as in step with its English page as both are now.
 * @param files all pages, of which `name` is one
 * @param name the locale and the page: `nl/planner`, `nl/stages/live`
 * @param reason why a translation that has not changed is right all the same; it is kept in the stamp
 * @returns the file with its new text, or why there is none
 */
export function acceptTranslation(files: readonly PageFile[], name: string, reason?: string): Acceptance {
  if (!/^[a-z]{2,3}(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(name)) return { ok: false, refusal: 'not-one-page' };
  const page = files.find((file) => pageNameOf(file) === name);
  const source = files.find(({ locale, path }) => locale === sourceLocale && path === page?.path);
  if (!page || !source) return { ok: false, refusal: 'no-such-page' };
  if (page === source) return { ok: false, refusal: 'source-page' };

  const current = { source: contentHash(source.text), self: contentHash(page.text) };
  const stamp = stampOf(page.text);
  if (current.self === current.source) return { ok: false, refusal: 'untranslated' };
  const needsReason = stamp !== undefined && stamp.source !== current.source && stamp.self === current.self;
  const given = reason === undefined || reason.trim() === '' ? undefined : reason;
  if (needsReason && given === undefined) return { ok: false, refusal: 'unchanged' };

  const same = stamp?.source === current.source && stamp.self === current.self && given === undefined;
  const text = same
    ? page.text
    : withStamp(page.text, { ...current, ...(given === undefined ? {} : { reason: given }) });
  return { ok: true, file: fileOf(page), text, changed: text !== page.text };
}

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale } from '../../src/i18n/locales.ts';
import { baseOf } from './messageUse.ts';

/**
 * Makes a locale out of the English one: pages, messages, terms, drawings, and its two lines in the code. The site
 * builds with it at once, in English; nothing counts as translated yet.
 * @param root the project's folder
 * @param locale a language code: `fr`
 * @param wantedTag what `Intl` is asked for; unless given, the language as most of its speakers write it: `fr-FR`
 * @throws where the locale exists, is no language, or the project's files don't look as expected; nothing is written then
 */
export function addLocale(root: string, locale: string, wantedTag?: string): void {
  const at = (path: string) => join(root, path);
  if (!/^[a-z]{2,3}$/.test(locale) || languageName(locale) === locale)
    throw new Error(`"${locale}" is no language code`);
  const tag = wantedTag === undefined ? usualTag(locale) : new Intl.Locale(wantedTag).baseName;
  if (existsSync(at(`content/i18n/${locale}.json`))) throw new Error(`${locale} exists already`);

  const edits = [
    ['src/i18n/locales.ts', /(?<=\bintlTag = \{[^}]*)(?=\n\} as const)/, `\n  ${locale}: '${tag}',`],
    [
      'src/i18n/messages.ts',
      /^import \w+ from '\.\.\/\.\.\/content\/i18n\/.*\n(?!import \w+ from '\.\.\/\.\.\/content\/)/m,
      `$&import ${locale} from '../../content/i18n/${locale}.json' with { type: 'json' };\n`,
    ],
    ['src/i18n/messages.ts', /(?<=\bfiles: [^\n]*= \{[^}]*\w)(?= \})/, `, ${locale}`],
    ['content/glossary.yaml', /^ {2}en: (.*)\n(?: {2}[a-z]{2,3}: .*\n)*/gm, `$&  ${locale}: $1\n`],
  ] as const;
  const texts = new Map<string, string>();
  for (const [path, where, insert] of edits) {
    const text = texts.get(path) ?? readFileSync(at(path), 'utf8');
    const changed = text.replace(where, insert);
    if (changed === text) throw new Error(`${path} has no place for a locale: ${String(where)} matches nothing`);
    texts.set(path, changed);
  }

  for (const [path, text] of texts) writeFileSync(at(path), text);
  writeFileSync(at(`content/i18n/${locale}.json`), messagesFor(at(`content/i18n/${sourceLocale}.json`), locale, tag));
  writeFileSync(at(`content/words/${locale}.txt`), '');
  cpSync(at(`content/docs/${sourceLocale}`), at(`content/docs/${locale}`), { recursive: true });
  for (const page of readdirSync(at(`content/docs/${locale}`), { recursive: true, encoding: 'utf8' })) {
    if (!/\.mdx?$/.test(page)) continue;
    const file = at(`content/docs/${locale}/${page}`);
    const ownLinks = readFileSync(file, 'utf8').replaceAll(
      new RegExp(`(?<=[(\\s"'])/${sourceLocale}/`, 'g'),
      `/${locale}/`,
    );
    writeFileSync(file, ownLinks);
  }
  for (const drawing of readdirSync(at('content/diagrams'))) {
    if (!drawing.includes(`.${sourceLocale}.`)) continue;
    const copy = drawing.replace(`.${sourceLocale}.`, `.${locale}.`);
    cpSync(at(`content/diagrams/${drawing}`), at(`content/diagrams/${copy}`));
  }
}

/** The English messages under the language's own name and with the plurals that it counts with. */
function messagesFor(file: string, locale: string, tag: string): string {
  const english = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
  const entries = Object.entries(english).flatMap(([key, text]) => {
    if (key === 'language.name') return [[key, languageName(locale)]];
    if (baseOf(key) === key) return [[key, text]];
    if (!key.endsWith('_other')) return [];
    return categories.map((category) => [`${baseOf(key)}_${category}`, english[`${baseOf(key)}_${category}`] ?? text]);
  });
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

/** A language's name in itself, with a capital. @example languageName('fr') // 'Français' */
function languageName(locale: string): string {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return name === locale ? locale : name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

/** A language with the country where most of its speakers live. @example usualTag('pt') // 'pt-BR' */
function usualTag(locale: string): string {
  const { region } = new Intl.Locale(locale).maximize();
  return region === undefined ? locale : `${locale}-${region}`;
}

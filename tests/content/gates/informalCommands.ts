import type { Locale } from '../../../src/i18n/locales.ts';
import type { Knows } from '../../support/dictionary.ts';
import type { ForbiddenForm } from './forbidden.ts';
import { germanCommands } from './germanCommands.ts';
import { spanishCommands } from './spanishCommands.ts';

/**
 * The commands that would address a reader informally, as forbidden forms, from all the texts of a language. English has
 * one form of address, and a Dutch command is the same to "u" and to "je".
 */
export const informalCommands: Readonly<
  Record<Locale, (texts: readonly string[], knows: Knows) => readonly ForbiddenForm[]>
> = { en: () => [], nl: () => [], de: germanCommands, es: spanishCommands };

import { spawnSync } from 'node:child_process';
import { addLocale } from './addLocale.ts';

// `npm run new-locale -- fr` or, where the usual country won't do, `npm run new-locale -- pt pt-PT`.
const [locale, tag, ...more] = process.argv.slice(2);
try {
  if (locale === undefined || more.length > 0) throw new Error('Name one language: npm run new-locale -- fr');
  addLocale('.', locale, tag);
  // Another process: this one has read the table of languages as it was.
  spawnSync(process.execPath, ['tests/support/locales.ts', 'untranslated', locale], { stdio: 'inherit' });
  console.log(`The site builds with ${locale} now, in English. CONTRIBUTING.md says how to go on.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

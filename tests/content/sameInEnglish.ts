import type { SameInEnglish } from './gates/untranslated.ts';

const translations = ['nl', 'de', 'es'];

/** Texts that are right though they equal the English ones: message keys, and texts of pages. */
export const sameInEnglish: Readonly<Record<'messages' | 'pages', readonly SameInEnglish[]>> = {
  messages: [
    { where: 'source.portal', locales: translations, reason: 'the word is the same in these languages' },
    { where: 'stage.live', locales: ['nl', 'de'], reason: 'the stage keeps the name that the portal shows' },
    { where: 'optional', locales: ['de'], reason: 'the same word' },
    { where: 'menuButton.accessibleLabel', locales: ['nl'], reason: 'the same word' },
    { where: 'aside.tip', locales: ['nl'], reason: 'the same word' },
    { where: 'pagefind.filters_label', locales: ['nl'], reason: 'the same word' },
    { where: 'timeline.weekend', locales: ['nl'], reason: 'the same word' },
    { where: 'take.column.plan', locales: translations, reason: 'the same word' },
    { where: 'default.process', locales: translations, reason: 'a value of the link, the same in every language' },
    { where: 'default.mode', locales: translations, reason: 'a value of the link, the same in every language' },
  ],
  pages: [
    { where: 'Live', locales: ['nl', 'de'], reason: 'the stage keeps the name that the portal shows' },
    { where: 'Status', locales: ['de'], reason: 'the same word' },
    { where: 'No', locales: ['es'], reason: 'the same word' },
  ],
};

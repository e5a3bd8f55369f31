import { isLocale, sourceLocale, type Locale } from './locales.ts';

/** The locale of the page being built. @example localeOf(Astro) // 'nl' on /nl/planner/ */
export const localeOf = ({ currentLocale }: { currentLocale: string | undefined }): Locale =>
  isLocale(currentLocale) ? currentLocale : sourceLocale;

import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import linksValidator from 'starlight-links-validator';
import { editLink, siteUrl } from './src/site/environment.ts';
import { forbiddenStorage } from './src/site/forbiddenStorage.ts';
import { holidayFiles } from './src/site/holidays/holidayFiles.ts';
import { languages, titles } from './src/site/languages.ts';
import { ownPages } from './src/site/ownPages.ts';
import { searchOnDemand } from './src/site/search/searchOnDemand.ts';
import { shownKeys } from './src/site/shownKeys.ts';
import { sidebar } from './src/site/sidebar.ts';
import { sitemap } from './src/site/sitemap.ts';

export default defineConfig({
  site: siteUrl,
  srcDir: '.',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: titles,
      locales: languages,
      defaultLocale: 'en',
      sidebar,
      editLink,
      disable404Route: true,
      head: [forbiddenStorage],
      customCss: ['./src/styles/theme.css'],
      components: {
        Footer: './src/site/overrides/Footer.astro',
        LanguageSelect: './src/site/overrides/LanguageSelect.astro',
        LastUpdated: './src/site/overrides/LastUpdated.astro',
      },
      routeMiddleware: './src/site/pageAlternates.ts',
      plugins: [linksValidator()],
    }),
    preact(),
    sitemap,
    searchOnDemand,
    ownPages,
    holidayFiles,
    shownKeys,
  ],
});

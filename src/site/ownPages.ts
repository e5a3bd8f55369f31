import type { AstroIntegration } from 'astro';

/** The two pages that belong to no language: the language choice at `/` and the page for unknown addresses. */
export const ownPages: AstroIntegration = {
  name: 'own-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/', entrypoint: './src/site/pages/index.astro' });
      injectRoute({ pattern: '/404', entrypoint: './src/site/pages/404.astro' });
    },
  },
};

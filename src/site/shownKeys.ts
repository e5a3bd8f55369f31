import type { AstroIntegration } from 'astro';
import { showsKeys } from '../i18n/shownKeys.ts';

/** Lets the framework's own strings show their keys as well, while the site is served for writing. */
export const shownKeys: AstroIntegration = {
  name: 'shown-keys',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware }) => {
      if (!showsKeys) return;
      if (command !== 'dev')
        throw new Error('SHOW_KEYS is for npm run dev: a site with keys in its texts is not built');
      addMiddleware({ entrypoint: new URL('./shownKeysMiddleware.ts', import.meta.url), order: 'post' });
    },
  },
};

import siteMap from '@astrojs/sitemap';
import { alternates } from './alternates.ts';

/** Starlight's own sitemap takes `/` for a second page in English. */
export const sitemap = siteMap({
  serialize: (item) => ({
    ...item,
    links: alternates(item.url).map(({ hreflang, href }) => ({ lang: hreflang, url: href })),
  }),
});

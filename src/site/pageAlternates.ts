import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { alternates } from './alternates.ts';

/** Has the head of each guide page say what the sitemap says about its other languages. */
export const onRequest = defineRouteMiddleware(({ locals, url, site }) => {
  const page = new URL(url.pathname, site).href;
  const { head } = locals.starlightRoute;
  locals.starlightRoute.head = [
    ...head.filter(({ attrs }) => !attrs?.hreflang),
    ...alternates(page).map((attributes) => ({ tag: 'link' as const, attrs: { rel: 'alternate', ...attributes } })),
  ];
});

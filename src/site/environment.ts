const { SITE_URL, REPO_URL } = process.env;

/** Where the site will be served: canonical links, hreflang and the sitemap are made from it. */
export const siteUrl = SITE_URL ?? 'http://localhost:4321';

/** Starlight's edit links lead into the repository; without one there are none. */
export const editLink = REPO_URL ? { baseUrl: `${REPO_URL.replace(/\/$/, '')}/edit/main/` } : {};

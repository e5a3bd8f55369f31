/**
 * The site that the browser tests build and read. Both addresses are reserved names, so that a page which asks for one
 * of them over the network is found out.
 */
export const siteUrl = 'https://go-live.example';

export const repoUrl = 'https://code.example/go-live';

/** Where that site was built; `SITE_FOLDER` lets two builds be tested side by side. */
export const siteFolder = process.env.SITE_FOLDER ?? 'dist';

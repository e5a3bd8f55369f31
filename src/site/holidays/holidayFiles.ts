import type { AstroIntegration } from 'astro';

/** The public holidays of each country and the names of the regions, made from `date-holidays` for the planner to fetch. */
export const holidayFiles: AstroIntegration = {
  name: 'holiday-files',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: '/holidays/index.json', entrypoint: './src/site/holidays/routes/index.json.ts' });
      injectRoute({ pattern: '/holidays/[country].json', entrypoint: './src/site/holidays/routes/country.json.ts' });
    },
  },
};

import type { APIRoute, GetStaticPaths } from 'astro';
import { countries, makeCountryFile } from '../countryFiles.ts';

export const getStaticPaths = (() => countries().map((country) => ({ params: { country } }))) satisfies GetStaticPaths;

/** `/holidays/DE.json`, with what the licence of its data asks for. */
export const GET: APIRoute = ({ params }) =>
  Response.json({
    source: 'https://github.com/commenthol/date-holidays',
    license: 'https://creativecommons.org/licenses/by-sa/3.0/',
    ...makeCountryFile(params.country ?? ''),
  });

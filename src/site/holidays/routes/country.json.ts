import type { APIRoute, GetStaticPaths } from 'astro';
import { countries, makeCountryFile } from '../countryFiles.ts';

export const getStaticPaths = (() => countries().map((country) => ({ params: { country } }))) satisfies GetStaticPaths;

/** `/holidays/DE.json` */
export const GET: APIRoute = ({ params }) => Response.json(makeCountryFile(params.country ?? ''));

import type { APIRoute } from 'astro';
import { regionNames } from '../regionIndex.ts';

/** `/holidays/index.json` */
export const GET: APIRoute = () => Response.json(regionNames());

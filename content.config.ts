import { readFileSync } from 'node:fs';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { load } from 'js-yaml';
import {
  certificationLimitSchema,
  conceptSchema,
  conflictSchema,
  processSchema,
  sourceSchema,
} from './src/site/schemas.ts';
import { stampSchema } from './src/site/translation/stamp.ts';

const sourceIds = Object.keys(load(readFileSync('content/sources.yaml', 'utf8')) as object);

/** A collection's entries are objects: a value that is none becomes the one property of one. */
const wrapped = (text: string, property: string) =>
  Object.fromEntries(Object.entries(load(text) as object).map(([id, value]) => [id, { [property]: value as unknown }]));

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({ extend: z.object({ stamp: stampSchema.optional() }) }),
  }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  processes: defineCollection({
    loader: glob({ base: 'content/processes', pattern: '*.yaml' }),
    schema: processSchema(sourceIds),
  }),
  certificationLimits: defineCollection({
    loader: file('content/certification-limits.yaml', { parser: (text) => wrapped(text, 'businessDays') }),
    schema: certificationLimitSchema,
  }),
  conflicts: defineCollection({
    loader: file('content/conflicts.yaml', { parser: (text) => wrapped(text, 'answers') }),
    schema: conflictSchema(sourceIds),
  }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: conceptSchema }),
  sources: defineCollection({ loader: file('content/sources.yaml'), schema: sourceSchema }),
};

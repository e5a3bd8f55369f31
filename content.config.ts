import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { dataFile, readData } from './src/site/dataFile.ts';
import {
  certificationLimitSchema,
  conceptSchema,
  conflictSchema,
  processSchema,
  sourceSchema,
} from './src/site/schemas.ts';
import { stampSchema } from './src/site/translation/stamp.ts';

const sourceIds = Object.keys(readData('content/sources.yaml'));

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
    loader: dataFile('content/certification-limits.yaml', 'businessDays'),
    schema: certificationLimitSchema,
  }),
  conflicts: defineCollection({
    loader: dataFile('content/conflicts.yaml', 'answers'),
    schema: conflictSchema(sourceIds),
  }),
  glossary: defineCollection({ loader: dataFile('content/glossary.yaml'), schema: conceptSchema }),
  sources: defineCollection({ loader: dataFile('content/sources.yaml'), schema: sourceSchema }),
};

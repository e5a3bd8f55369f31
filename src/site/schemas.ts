import { z } from 'astro/zod';
import { locales, type Locale } from '../i18n/locales.ts';
import { elapsedMinutes, parseDuration } from '../schedule/duration.ts';

const noDuration = ({ input }: { input?: unknown }) =>
  `${JSON.stringify(input)} is no duration: write P[nW][nD][T[nH][nM]] in whole numbers, at most 400 days, such as PT15M or P3D`;

const duration = z.string({ error: noDuration }).refine((text) => parseDuration(text).ok, { error: noDuration });

const idRule = 'an id is lower-case letters, digits and single hyphens';

const id = z.string(idRule).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idRule);

const bounds = ['max', 'lt', 'gt', 'approx', 'range', 'none'] as const;

/** Which figures each kind of bound comes with: the source's own, no more and no less. */
const figures: Readonly<Record<(typeof bounds)[number], readonly ('min' | 'max')[]>> = {
  max: ['max'],
  lt: ['max'],
  approx: ['max'],
  range: ['min', 'max'],
  gt: ['min'],
  none: [],
};

interface Bounded {
  readonly bound: (typeof bounds)[number];
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A bound comes with its own figures, and a range runs upward. */
const figuresOfBound = (value: Bounded, context: z.RefinementCtx) => {
  const takes = figures[value.bound];
  for (const figure of ['min', 'max'] as const) {
    if (takes.includes(figure) === (value[figure] !== undefined)) continue;
    const message = `bound "${value.bound}" takes ${takes.join(' and ') || 'no figure'}`;
    context.addIssue({ code: 'custom', path: [figure], message });
  }
  const { min = '', max = '' } = value;
  if (minutes(min) > minutes(max)) {
    const message = `${JSON.stringify(max)} is less than min, ${JSON.stringify(min)}: a range runs from min up to max`;
    context.addIssue({ code: 'custom', path: ['max'], message });
  }
};

/** What is no duration compares with nothing: that is another mistake. */
const minutes = (text: string): number => {
  const parsed = parseDuration(text);
  return parsed.ok ? elapsedMinutes(parsed.value) : NaN;
};

const stage = (sources: readonly string[]) =>
  z
    .strictObject({
      id,
      bound: z.enum(bounds),
      min: duration.optional(),
      max: duration.optional(),
      actor: z.enum(['microsoft', 'publisher']),
      optional: z.boolean().default(false),
      /** Where a stage's figure comes from another page than the rest, or counts other days. */
      source: z.enum(sources).optional(),
      dayKind: z.enum(['unspecified', 'business']).optional(),
    })
    .superRefine(figuresOfBound);

/**
 * A stage-duration table of `content/processes`: what the build accepts.
 * @param sources the ids of `content/sources.yaml`; any other source is refused
 */
export const processSchema = (sources: readonly string[]) =>
  z.strictObject({
    source: z.enum(sources),
    dayKind: z.enum(['unspecified', 'business']),
    allowance: duration.optional(),
    stages: z
      .array(stage(sources))
      .min(1)
      .superRefine((stages, context) => {
        stages.forEach(({ id: stageId }, index) => {
          if (stages.findIndex((other) => other.id === stageId) === index) return;
          context.addIssue({
            code: 'custom',
            path: [index, 'id'],
            message: `"${stageId}" is used twice: ids are unique`,
          });
        });
      }),
  });

const dateRule = 'a date is YYYY, YYYY-MM or YYYY-MM-DD; a year alone stands in quotes';

/** An entry of `content/sources.yaml`: `date` is a day, a month or a year, as the source gives it. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  portal: z.string().min(1),
  /** The portal it describes is still in use. */
  current: z.boolean().default(false),
  date: z
    .preprocess(
      (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
      z.string(dateRule).regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, dateRule),
    )
    .optional(),
  ref: z.string().min(1),
  url: z.url().optional(),
});

/** A question of `content/conflicts.yaml`, with what each source answers to it. */
export const conflictSchema = (sources: readonly string[]) =>
  z.strictObject({
    answers: z.array(
      z
        .strictObject({
          source: z.enum(sources),
          bound: z.enum(bounds),
          min: duration.optional(),
          max: duration.optional(),
          dayKind: z.literal('business').optional(),
          /** The source gives the stages only: they were added up here. */
          sum: z.literal(true).optional(),
          /** What the source says in words, without a figure: the end of a message’s key, `conflict.said.…`. */
          said: z.literal('several-hours').optional(),
        })
        .superRefine(figuresOfBound),
    ),
  });

/** An entry of `content/certification-limits.yaml`. */
export const certificationLimitSchema = z.strictObject({ businessDays: z.int().positive() });

const inEachLanguage = <Value extends z.ZodType>(value: Value) =>
  z.strictObject(Object.fromEntries(locales.map((locale) => [locale, value])) as Record<Locale, Value>);

/** A concept of `content/glossary.yaml`: its term in each language, and the forms that must not be used for it. */
export const conceptSchema = z.strictObject({
  ...inEachLanguage(z.string().min(1)).shape,
  messages: z.array(z.string()).optional(),
  rejected: inEachLanguage(z.array(z.string())).partial().optional(),
});

import * as v from 'valibot';
import type { Locale } from '../../i18n/locales.ts';
import { formatDuration } from '../../schedule/duration.ts';
import type { Temporal } from '../../schedule/temporal.ts';
import { dataWord } from '../../components/dataWord.ts';
import { missingCalendars } from '../conditions.ts';
import { durationText } from '../fields.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';

/** `2026-12-17T09:00+01:00[Europe/Amsterdam]`: a local time with its offset and its zone (RFC 9557). */
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d[+-]\d\d:\d\d\[[^\]]+\]$/));

const date = v.pipe(v.string(), v.isoDate());

const instant = v.pipe(v.string(), v.isoTimestamp());

/** The forms that a text in the file can have; a text of any form has none of these schemas. */
export const textForms = { moment, date, instant, duration: durationText } as const;

/**
 * The shape of an exported plan. `version` changes when a field changes its meaning or goes; readers should ignore
 * fields that they don't know.
 */
export const exportedPlan = v.object({
  shape: v.literal('go-live-plan'),
  version: v.literal(1),
  /** When it was exported, in UTC. */
  exported: instant,
  /** Opens the plan; its fragment holds everything that was chosen. */
  link: v.string(),
  id: v.optional(v.string()),
  name: v.optional(v.string()),
  /** The language of `title` and of holidays. */
  language: v.string(),
  process: v.string(),
  mode: v.picklist(['forward', 'backward']),
  days: v.picklist(['calendar', 'business']),
  /** Whose public holidays were chosen; without effect in calendar days. */
  holidays: v.object({ reviewer: v.optional(v.string()), publisher: v.optional(v.string()) }),
  /** Whose chosen holidays could not be had: in their stages only weekends are skipped. */
  holidaysMissing: v.array(v.picklist(['reviewer', 'publisher'])),
  /** How many certification rounds fail before the one that passes. */
  retries: v.number(),
  zone: v.string(),
  /** The start of the first stage listed: in a plan that is tracked, when the offer entered that stage. */
  submission: moment,
  goLive: moment,
  /** Backward only: the go-live that was asked for. */
  target: v.optional(moment),
  /** The total that the source promises. */
  allowance: v.optional(durationText),
  /** Where the offer is, when that stage reaches its documented maximum, and whether it has. */
  tracking: v.optional(v.object({ stage: v.string(), since: moment, limit: v.optional(moment), overdue: v.boolean() })),
  stages: v.array(
    v.object({
      stage: v.string(),
      title: v.string(),
      /** Counted from 0. */
      round: v.number(),
      actor: v.picklist(['microsoft', 'publisher']),
      start: moment,
      end: moment,
      /** What the plan uses, and where that comes from. */
      duration: durationText,
      origin: v.picklist(['documented', 'own', 'room', 'stand-in']),
      /** What the source says: at most, less than, more than, about, from–to, or nothing. */
      documented: v.object({
        bound: v.picklist(['max', 'lt', 'gt', 'approx', 'range', 'none']),
        min: v.optional(durationText),
        max: v.optional(durationText),
      }),
      /** Days on which the stage stands still; without a holiday, a weekend. */
      skipped: v.array(v.object({ date, holiday: v.optional(v.string()) })),
    }),
  ),
});

export type ExportedPlan = v.InferOutput<typeof exportedPlan>;

/** What comes with the view into the file. */
export interface JsonExport {
  readonly view: View;
  readonly words: Words;
  readonly locale: Locale;
  readonly link: string;
  readonly exported: Temporal.Instant;
}

/**
 * The plan as data, in the shape of {@link exportedPlan}: everything that the page shows of it, for another program.
 * @example JSON.parse(jsonOf({ view, words, locale: 'en', link, exported })).goLive
 * // '2026-12-17T09:00+01:00[Europe/Amsterdam]'
 */
export const jsonOf = (file: JsonExport): string => `${JSON.stringify(dataOf(file), undefined, 2)}\n`;

function dataOf({ view, words: { t }, locale, link, exported }: JsonExport): ExportedPlan {
  const { plan, process, schedule, allowance, target, tracking } = view;
  return {
    shape: 'go-live-plan',
    version: 1,
    exported: exported.toString({ smallestUnit: 'second' }),
    link,
    id: plan.id,
    name: plan.name,
    language: locale,
    process: process.id,
    mode: view.mode,
    days: view.days,
    holidays: { reviewer: plan.reviewer, publisher: plan.publisher },
    holidaysMissing: missingCalendars(view),
    retries: view.assumptions.retries,
    zone: plan.zone,
    submission: written(schedule.submission),
    goLive: written(schedule.goLive),
    target: target && written(target),
    allowance: allowance && formatDuration(allowance.duration),
    tracking: tracking && {
      stage: tracking.row.stage.id,
      since: written(tracking.row.start),
      limit: tracking.limit && written(tracking.limit),
      overdue: tracking.overdue,
    },
    stages: view.rows.map(({ stage, round, start, end, counted, origin, skipped }) => ({
      stage: stage.id,
      title: dataWord(t, 'stage', stage.id),
      round,
      actor: stage.actor,
      start: written(start),
      end: written(end),
      duration: formatDuration(counted),
      origin,
      documented: { bound: stage.bound, min: stage.min, max: stage.max },
      skipped: skipped.map((day) => ({ date: day.date.toString(), holiday: day.holiday })),
    })),
  };
}

const written = (value: Temporal.ZonedDateTime): string =>
  value.toString({ smallestUnit: 'minute', calendarName: 'never' });

import { countedText } from '../countedText.ts';
import { documentedText } from '../documentedText.ts';
import { dataWord } from '../../components/dataWord.ts';
import type { Locale } from '../../i18n/locales.ts';
import { Temporal } from '../../schedule/temporal.ts';
import { limitOf } from '../../schedule/tracking.ts';
import { conditionsOf } from '../conditions.ts';
import { endNote, goLiveText } from '../headline.ts';
import { zoneName } from '../Moment.tsx';
import type { FigureAge } from '../sources.ts';
import { stageName } from '../stageName.ts';
import { sourceDays, type Row, type View } from '../view.ts';
import type { Words } from '../words.ts';
import { contentLine, escapeText } from './contentLine.ts';

/** What a calendar file is made of. */
export interface CalendarExport {
  readonly view: View;
  readonly age: FigureAge;
  readonly words: Words;
  readonly locale: Locale;
  /** The plan's own id, as its link has it: it makes a second import move the events. */
  readonly id: string;
  readonly link: string;
  /** Which stages get an event, by id; the go-live and a deadline always do. */
  readonly includes: (stage: string) => boolean;
  readonly exported: Temporal.Instant;
}

/**
 * The plan as a calendar file (planner contract, section 4; RFC 5545): an event for each stage, one for the go-live and,
 * in a plan that is tracked, one for the moment at which the present stage exceeds its documented maximum. The
 * publisher's own stages remind a day ahead, the deadline when it comes. The events don't make anyone busy.
 * @example calendarFile({ view, words, locale: 'en', id: 'k3v9x2m7', link, includes: () => true, exported })
 * // 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…'
 */
export function calendarFile(file: CalendarExport): string {
  const events = [
    ...file.view.rows.filter(({ stage }) => file.includes(stage.id)).map((row) => stageEvent(row, file)),
    goLiveEvent(file),
    ...deadlineEvents(file),
  ];
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//go-live-planner//go-live-planner 1//${file.locale.toUpperCase()}`),
    contentLine('CALSCALE', 'GREGORIAN'),
    ...events.map((event) => written(event, file)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

interface Event {
  /** What follows the plan's id in the event's own. */
  readonly id: string;
  readonly start: Temporal.ZonedDateTime;
  readonly end?: Temporal.ZonedDateTime;
  readonly title: string;
  readonly description: readonly string[];
  readonly alarm?: { readonly trigger: string; readonly text: string };
}

function stageEvent(row: Row, { view, words }: CalendarExport): Event {
  const { t } = words;
  const { stage, round, start, end, counted, origin } = row;
  const name = stageName(row, view.rows, words);
  const step = view.steps.find((other) => other.stage === stage && other.round === round);
  // Elsewhere the stage ends at its documented maximum, or is the tracked one, whose limit has an event of its own.
  const limit = step && origin === 'own' ? limitOf(step, start, sourceDays(view.process, stage)) : undefined;
  const described = {
    id: `${stage.id}-${round}`,
    start,
    end,
    title: name,
    description: [
      `${t('table.actor')}: ${t(`actor.${stage.actor}`)}`,
      `${t('table.maximum')}: ${documentedText(view.process, stage, words)}`,
      ...(origin === 'documented' ? [] : [t(`rows.${origin}`, { duration: countedText(counted, view.days, words) })]),
      `${t('table.from')}: ${long(start, words)}`,
      [`${t('table.until')}: ${long(end, words)}`, endNote(row, view.tracking, words)].filter(Boolean).join('; '),
      ...(limit ? [t('take.event.limit', { date: long(limit, words) })] : []),
    ],
  };
  if (stage.actor !== 'publisher') return described;
  return { ...described, alarm: { trigger: '-P1D', text: t('take.event.yourTurn', { stage: name }) } };
}

const goLiveEvent = ({ view, age, words }: CalendarExport): Event => ({
  id: 'go-live',
  start: view.schedule.goLive,
  title: words.t('timeline.live'),
  description: [goLiveText(view, words), ...conditionsOf(view, age, words)],
});

function deadlineEvents({ view, words }: CalendarExport): Event[] {
  const { t } = words;
  if (!view.tracking?.limit) return [];
  const { limit, row } = view.tracking;
  const title = t('take.event.deadline', { stage: dataWord(t, 'stage', row.stage.id) });
  const description = [
    `${t('table.maximum')}: ${documentedText(view.process, row.stage, words)}`,
    t('take.event.deadlineText', { date: long(limit, words) }),
  ];
  return [{ id: 'deadline', start: limit, title, description, alarm: { trigger: 'PT0S', text: title } }];
}

function written(
  { id, start, end, title, description, alarm }: Event,
  { view, words, link, id: plan, exported }: CalendarExport,
): string {
  const named = `${title} · ${view.plan.name ?? dataWord(words.t, 'process', view.process.id)}`;
  // RFC 5545 wants an end later than the start: a mere moment lasts a minute in a calendar.
  const lasts = end !== undefined && end.epochMilliseconds > start.epochMilliseconds;
  const text = [...description, words.t('text.zone', { zone: zoneName(start, words.formats) }), link].join('\n');
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', `${plan}-${id}@go-live-planner`),
    contentLine('DTSTAMP', utc(exported)),
    contentLine('SEQUENCE', String(sequenceAt(exported))),
    contentLine('DTSTART', utc(start.toInstant())),
    contentLine('DTEND', utc((lasts ? end : start.add({ minutes: 1 })).toInstant())),
    contentLine('SUMMARY', escapeText(named)),
    contentLine('DESCRIPTION', escapeText(text)),
    contentLine('URL', link),
    contentLine('TRANSP', 'TRANSPARENT'),
    ...(alarm
      ? [
          contentLine('BEGIN', 'VALARM'),
          contentLine('ACTION', 'DISPLAY'),
          contentLine('TRIGGER', alarm.trigger),
          contentLine('DESCRIPTION', escapeText(alarm.text)),
          contentLine('END', 'VALARM'),
        ]
      : []),
    contentLine('END', 'VEVENT'),
  ].join('');
}

const long = (moment: Temporal.ZonedDateTime, { formats }: Words): string =>
  formats.dateTime(moment.epochMilliseconds, moment.timeZoneId);

/** Minutes since 2020; a clock that is set earlier counts as none, since the number can't be negative. */
const sequenceAt = (exported: Temporal.Instant): number =>
  Math.max(0, Math.floor((exported.epochMilliseconds - countedFrom.epochMilliseconds) / 60_000));

const countedFrom = Temporal.Instant.from('2020-01-01T00:00Z');

/** @example utc(Temporal.Instant.from('2026-12-01T08:00Z')) // '20261201T080000Z' */
const utc = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '');

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { messages } from '../../../../src/i18n/messages.ts';
import { calendarFile, type CalendarExport } from '../../../../src/planner/exports/calendarFile.ts';
import { Temporal } from '../../../../src/schedule/temporal.ts';
import { viewFrom } from '../plans.ts';
import { anyName, anyPlan, calendarOf, december, linkOf, named, wordsFor } from './exported.ts';

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (file: CalendarExport) => parse(calendarFile(file)).getAllSubcomponents('vevent');
const text = (event: ICAL.Component, property: string) => String(event.getFirstPropertyValue(property));
const uids = (file: CalendarExport) => eventsOf(file).map((event) => text(event, 'uid'));
const find = (file: CalendarExport, uid: string) => {
  const event = eventsOf(file).find((one) => text(one, 'uid') === `k3v5x2m7-${uid}@go-live-planner`);
  if (!event) throw new Error(`no event ${uid}`);
  return event;
};

const overdue = 'at=2026-11-01T09:00&zone=Europe/Madrid&now=certification&since=2026-11-12T09:00';

describe('a calendar file', () => {
  test('has an event for each stage and one for the go-live', () => {
    expect(uids(calendarOf())).toEqual(
      [
        'validate-prerequisites-0',
        'test-drive-validation-0',
        'certification-0',
        'provisioning-0',
        'packaging-0',
        'publisher-sign-off-0',
        'provisioning-final-0',
        'live-0',
        'go-live',
      ].map((id) => `k3v5x2m7-${id}@go-live-planner`),
    );
  });

  test('is a calendar of version 2.0 that nobody is invited to', () => {
    const calendar = parse(calendarFile(calendarOf()));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//go-live-planner//go-live-planner 1//EN');
    expect(calendar.getFirstPropertyValue('method')).toBeNull();
  });

  test('gives the moments in UTC, with when it was made', () => {
    const file = calendarFile(calendarOf());
    expect(file).toContain(
      'DTSTAMP:20261120T080730Z\r\nSEQUENCE:3622087\r\nDTSTART:20261201T101500Z\r\nDTEND:20261204T101500Z\r\nSUMMARY:Certification',
    );
    expect(file.split('\r\n').every((line) => !/[\r\n]/.test(line))).toBe(true);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(new Set(file.match(/^DTSTAMP:.*$/gm))).toEqual(new Set(['DTSTAMP:20261120T080730Z']));
  });

  test('each event has what a calendar shows, in words, and the plan’s link', () => {
    const view = viewFrom(`${december}&name=Ready%3B+set%2C+go`);
    const event = find(calendarOf(view), 'certification-0');
    expect(text(event, 'summary')).toBe('Certification · Ready; set, go');
    expect(text(event, 'url')).toBe(linkOf(view));
    expect(text(event, 'description').split('\n')).toEqual([
      'Who acts: Microsoft',
      'Documented maximum: at most 3 days',
      'From: Tuesday, 1 December 2026 at 11:15',
      'Until: Friday, 4 December 2026 at 11:15',
      'Time zone: Central European Time (Europe/Amsterdam)',
      linkOf(view),
    ]);
  });

  test('a stage of another duration than the documented one says when the documented one ends', () => {
    const view = viewFrom(`${december}&stage.certification=P1D`);
    const description = text(find(calendarOf(view), 'certification-0'), 'description');
    expect(description).toContain('Until: Wednesday, 2 December 2026 at 11:15');
    expect(description).toContain('Documented maximum ends: Friday, 4 December 2026 at 11:15');
    expect(calendarFile(calendarOf(viewFrom(december)))).not.toContain('Documented maximum ends');
  });

  test('days are called what they are: the source’s in the maximum, the plan’s in the reader’s own figure', () => {
    const view = viewFrom(`${december}&process=virtual-machine-partner-center&stage.publisher-sign-off=P5D`);
    const description = (uid: string) => text(find(calendarOf(view), uid), 'description');
    expect(description('certification-0')).toContain('at most 3 business days');
    expect(description('publisher-sign-off-0')).toContain('5 business days');
  });

  test('the go-live says what it rests on, and which holidays are missing', () => {
    const view = viewFrom(`${december}&days=business&reviewer=US`);
    const description = text(find(calendarOf(view), 'go-live'), 'description');
    expect(description).toContain('This applies only if every documented maximum holds');
    expect(description).toContain('haven’t been loaded, so they aren’t skipped');
  });

  test.each(locales)('%s: every text of every event is in the language', (locale) => {
    for (const plan of [december, overdue, 'process=push-to-production&zone=UTC&at=2026-12-01T09:00&mode=backward'])
      for (const event of eventsOf(
        calendarOf(viewFrom(plan, '2026-11-20T08:00Z'), { locale, words: wordsFor(locale) }),
      ))
        for (const property of ['summary', 'description'])
          expect(text(event, property)).not.toMatch(/\{\{|undefined|NaN|\$t\(/);
    const event = find(calendarOf(viewFrom(december), { locale, words: wordsFor(locale) }), 'certification-0');
    expect(text(event, 'summary')).toContain(messages[locale]['stage.certification']);
    expect(text(event, 'description')).toContain(messages[locale]['table.maximum']);
  });

  test('only the publisher’s own stages remind, a day ahead', () => {
    const reminding = eventsOf(calendarOf()).filter((event) => event.getFirstSubcomponent('valarm'));
    expect(reminding.map((event) => text(event, 'uid'))).toEqual(['k3v5x2m7-publisher-sign-off-0@go-live-planner']);
    const alarm = reminding[0]?.getFirstSubcomponent('valarm');
    expect(alarm && text(alarm, 'trigger')).toBe('-P1D');
    expect(alarm && text(alarm, 'action')).toBe('DISPLAY');
    expect(alarm && text(alarm, 'description')).toContain('Publisher sign-off');
  });

  test('what takes no time lasts a minute: an event ends after it starts', () => {
    const file = calendarOf(viewFrom(`${december}&stage.packaging=PT0M`));
    expect(minutes(find(file, 'packaging-0'))).toBe(1);
    expect(minutes(find(file, 'go-live'))).toBe(1);
    expect(minutes(find(file, 'live-0'))).toBe(4 * 1440);
  });

  test('with some stages only has those, and always the go-live', () => {
    expect(uids(calendarOf(undefined, { includes: (stage) => stage === 'certification' }))).toEqual([
      'k3v5x2m7-certification-0@go-live-planner',
      'k3v5x2m7-go-live@go-live-planner',
    ]);
    expect(uids(calendarOf(undefined, { includes: () => false }))).toHaveLength(1);
  });

  test('failed rounds have events of their own, named by round', () => {
    const file = calendarOf(viewFrom(`${december}&retries=2`));
    expect(uids(file)).toHaveLength(3 + 3 + 8 + 1);
    expect(new Set(uids(file)).size).toBe(15);
    expect(text(find(file, 'certification-1'), 'summary')).toContain('Certification, round 2');
  });

  test('a tracked plan has the deadline for complaining, which reminds when it comes', () => {
    const file = calendarOf(viewFrom(overdue, '2026-11-13T08:00Z'));
    const event = find(file, 'deadline');
    expect(text(event, 'dtstart')).toBe('2026-11-15T08:00:00Z');
    expect(text(event, 'summary')).toContain('Certification: documented maximum reached');
    expect(text(event, 'description')).toContain('Sunday, 15 November 2026 at 09:00');
    const alarm = event.getFirstSubcomponent('valarm');
    expect(alarm && text(alarm, 'trigger')).toBe('PT0S');
    expect(uids(calendarOf()).join()).not.toContain('deadline');
  });
});

describe('a second export', () => {
  test('of a changed plan has the same events with a larger sequence', () => {
    const later = { exported: Temporal.Instant.from('2026-11-20T08:08:30Z') };
    const before = eventsOf(calendarOf());
    const after = eventsOf(calendarOf(viewFrom('at=2026-12-03T10:00&zone=Europe/Amsterdam'), later));
    expect(after.map((event) => text(event, 'uid'))).toEqual(before.map((event) => text(event, 'uid')));
    after.forEach((event, index) => {
      const old = before[index];
      expect(Number(event.getFirstPropertyValue('sequence'))).toBe(Number(old?.getFirstPropertyValue('sequence')) + 1);
      expect(text(event, 'dtstart')).not.toBe(old && text(old, 'dtstart'));
    });
  });

  test('by a clock before 2020 has no negative sequence', () => {
    const early = calendarOf(undefined, { exported: Temporal.Instant.from('2019-01-01T00:00Z') });
    expect(calendarFile(early)).toContain('SEQUENCE:0\r\n');
  });
});

test('every plan of any name reads back as it is', () => {
  fc.assert(
    fc.property(anyPlan, anyName, (plan, name) => {
      const view = named(viewFrom(plan), name);
      const file = calendarOf(view);
      const events = eventsOf(file);
      // Control characters have no place in a calendar; every line break is one.
      const kept = name.replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n').replaceAll(/(?!\n|\t)\p{Cc}/gu, '');
      view.rows.forEach(({ stage, round, start, end }) => {
        const event = events.find((one) => text(one, 'uid') === `k3v5x2m7-${stage.id}-${round}@go-live-planner`);
        if (!event) throw new Error(stage.id);
        expect(text(event, 'summary').endsWith(` · ${kept}`)).toBe(true);
        expect(instant(event, 'dtstart')).toBe(start.epochMilliseconds);
        expect(instant(event, 'dtend')).toBe(Math.max(end.epochMilliseconds, start.epochMilliseconds + 60_000));
        expect(text(event, 'url')).toBe(linkOf(view));
      });
      expect(events.length).toBe(view.rows.length + (view.tracking?.limit ? 2 : 1));
    }),
  );
});

const minutes = (event: ICAL.Component): number =>
  ((instant(event, 'dtend') ?? Number.NaN) - (instant(event, 'dtstart') ?? Number.NaN)) / 60_000;

const instant = (event: ICAL.Component, property: string): number | undefined => {
  const value = event.getFirstPropertyValue(property);
  return value === null ? undefined : Temporal.Instant.from(String(value)).epochMilliseconds;
};

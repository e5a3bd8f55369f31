import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exportedPlan, jsonOf, type ExportedPlan } from '../../../../src/planner/exports/json.ts';
import { readLink } from '../../../../src/planner/link.ts';
import type { View } from '../../../../src/planner/view.ts';
import { Temporal } from '../../../../src/schedule/temporal.ts';
import { tables, viewFrom } from '../plans.ts';
import { anyName, anyPlan, december, linkOf, named, wordsFor } from './exported.ts';

const exported = Temporal.Instant.from('2026-11-20T08:07:30Z');
const textOf = (view: View) => jsonOf({ view, words: wordsFor('en'), locale: 'en', link: linkOf(view), exported });
const read = (view: View): ExportedPlan => v.parse(exportedPlan, JSON.parse(textOf(view)));

describe('a plan as data', () => {
  test('says what it is, and gives moments with offset and zone', () => {
    const data = read(viewFrom(december));
    expect(data).toMatchObject({
      shape: 'go-live-plan',
      version: 1,
      exported: '2026-11-20T08:07:30Z',
      language: 'en',
      process: 'virtual-machine',
      mode: 'forward',
      days: 'calendar',
      retries: 0,
      zone: 'Europe/Amsterdam',
      submission: '2026-12-01T09:00+01:00[Europe/Amsterdam]',
      goLive: '2026-12-17T09:00+01:00[Europe/Amsterdam]',
      allowance: 'P16D',
    });
    expect(data.stages[2]).toEqual({
      stage: 'certification',
      title: 'Certification',
      round: 0,
      actor: 'microsoft',
      start: '2026-12-01T11:15+01:00[Europe/Amsterdam]',
      end: '2026-12-04T11:15+01:00[Europe/Amsterdam]',
      duration: 'P3D',
      origin: 'documented',
      documented: { bound: 'max', max: 'P3D' },
      skipped: [],
    });
  });

  test('says which days a stage stands still, and why', () => {
    const view = viewFrom('at=2026-12-23T09:00&zone=UTC&days=business&reviewer=US', undefined, {
      reviewer: new Map([['2026-12-25', 'Christmas Day']]),
    });
    const data = read(view);
    expect(data.holidays).toEqual({ reviewer: 'US' });
    expect(data.holidaysMissing).toEqual([]);
    expect(data.stages[2]?.skipped).toEqual([
      { date: '2026-12-25', holiday: 'Christmas Day' },
      { date: '2026-12-26' },
      { date: '2026-12-27' },
    ]);
  });

  test('says whose holidays it had to do without', () => {
    const plan = 'at=2026-12-23T09:00&zone=UTC&reviewer=US&publisher=NL';
    expect(read(viewFrom(`${plan}&days=business`)).holidaysMissing).toEqual(['reviewer', 'publisher']);
    // In calendar days none are needed.
    expect(read(viewFrom(plan)).holidaysMissing).toEqual([]);
  });

  test('of a tracked plan says where the offer is and whether that is overdue', () => {
    const plan = 'zone=UTC&now=certification&since=2026-11-12T09:00';
    expect(read(viewFrom(plan, '2026-11-20T08:00Z')).tracking).toEqual({
      stage: 'certification',
      since: '2026-11-12T09:00+00:00[UTC]',
      limit: '2026-11-15T09:00+00:00[UTC]',
      overdue: true,
    });
  });

  test('planned backward has the go-live that was asked for', () => {
    expect(read(viewFrom('mode=backward&at=2026-12-17T09:30&zone=UTC')).target).toBe('2026-12-17T09:30+00:00[UTC]');
  });
});

test('every plan of any name reads back as it is', () => {
  fc.assert(
    fc.property(anyPlan, anyName, (plan, name) => {
      const view = named(viewFrom(plan), name);
      const data = read(view);
      expect(data.name).toBe(name);
      expect(data.link).toBe(linkOf(view));
      // A link holds names of 80 characters at most, and these are none longer.
      expect(readLink(new URL(data.link).hash, tables).plan.name).toBe(name);
      const moment = (text: string) => Temporal.ZonedDateTime.from(text).toString();
      expect(moment(data.goLive)).toBe(view.schedule.goLive.toString());
      expect(data.stages.map(({ stage, start, end }) => [stage, moment(start), moment(end)])).toEqual(
        view.rows.map(({ stage, start, end }) => [stage.id, start.toString(), end.toString()]),
      );
    }),
  );
});

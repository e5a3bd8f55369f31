import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/planner/view.ts';
import { viewFrom } from './plans.ts';

describe('a plan of business days', () => {
  const holidays = {
    reviewer: new Map([['2026-12-07', 'Reviewers’ Day']]),
    publisher: new Map([['2026-12-10', 'Own Day']]),
  };
  const fragment = 'at=2026-12-04T15:00&zone=Europe/Amsterdam&days=business&stage.publisher-sign-off=P1D';
  const skipped = (view: View) =>
    view.rows.flatMap(({ stage, skipped: days }) =>
      days.map(({ date, holiday }) => `${stage.id} ${date.toString()} ${holiday ?? 'weekend'}`),
    );

  test('skips weekends, and names no holiday where no region is chosen', () => {
    const view = viewFrom(fragment, undefined, holidays);
    expect(skipped(view).slice(0, 3)).toEqual([
      'certification 2026-12-05 weekend',
      'certification 2026-12-06 weekend',
      'provisioning 2026-12-12 weekend',
    ]);
    expect(view.beyondHolidays).toBe(false);
  });

  test('skips each party’s holidays in its own stages alone', () => {
    const view = viewFrom(`${fragment}&reviewer=US&publisher=NL`, undefined, holidays);
    expect(skipped(view).filter((day) => !day.endsWith('weekend'))).toEqual([
      'certification 2026-12-07 Reviewers’ Day',
    ]);
    const later = viewFrom(`${fragment.replace('12-04', '11-30')}&reviewer=US&publisher=NL`, undefined, holidays);
    expect(skipped(later)).toContain('publisher-sign-off 2026-12-10 Own Day');
    expect(skipped(later)).not.toContain('provisioning 2026-12-10 Own Day');
  });

  test('goes on with weekends where a region’s holidays are not known', () => {
    const view = viewFrom(`${fragment}&reviewer=US`, undefined, {});
    expect(skipped(view).every((day) => day.endsWith('weekend'))).toBe(true);
  });

  test.each([
    ['within the known years', 'at=2037-11-02T09:00&reviewer=US', false],
    ['past them', 'at=2037-12-20T09:00&reviewer=US', true],
    ['before them', 'at=2024-12-31T09:00&publisher=NL', true],
    ['past them without a region', 'at=2040-12-20T09:00', false],
  ])('says where it leaves the known years: %s', (_, part, beyond) => {
    expect(viewFrom(`${part}&zone=UTC&days=business`).beyondHolidays).toBe(beyond);
    expect(viewFrom(`${part}&zone=UTC&days=calendar`).beyondHolidays).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { isPending, lacksHolidays, missingFromAll, type Dated } from '../../../../src/planner/saved/dated.ts';
import { viewFrom } from '../plans.ts';

const regions = 'zone=Europe/Amsterdam&days=business&reviewer=DE-BY&publisher=NL';
const dated = (more: Partial<Dated> = {}, at = '2026-12-14T09:00'): Dated => ({
  view: viewFrom(`at=${at}&${regions}`),
  trouble: [],
  loading: [],
  ...more,
});

test('the dates of a plan aren’t known before all its holidays are there', () => {
  expect(isPending(dated())).toBe(false);
  expect(isPending(dated({ loading: ['publisher'], trouble: ['reviewer'] }))).toBe(true);
});

describe('a plan lacks holidays', () => {
  test.each([
    ['not with all of them there', dated(), false],
    ['where one party’s couldn’t be had', dated({ trouble: ['publisher'] }), true],
    ['beyond the years that are known', dated({}, '2037-12-20T09:00'), true],
  ])('%s', (_when, plan, expected) => {
    expect(lacksHolidays(plan)).toBe(expected);
  });
});

test('the missing regions of several plans are those of the parties in trouble, each once', () => {
  const both = dated({ trouble: ['reviewer', 'publisher'] });
  expect(missingFromAll([dated(), dated({ trouble: ['publisher'] }), both])).toEqual(['NL', 'DE-BY']);
  expect(missingFromAll([dated()])).toEqual([]);
});

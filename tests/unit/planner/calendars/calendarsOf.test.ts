import { describe, expect, test } from 'vitest';
import type { CountryFile } from '../../../../src/planner/calendars/countryFile.ts';
import { calendarsOf, regionsInForce } from '../../../../src/planner/calendars/useCalendars.ts';
import { defaultPlan } from '../../../../src/planner/plan.ts';
import { germany } from './germany.ts';

const plan = { ...defaultPlan, reviewer: 'DE-BY', publisher: 'NL' };

describe('the regions in force', () => {
  test('are none in calendar days, so that nothing is fetched', () => {
    expect(regionsInForce(plan, 'calendar')).toEqual({});
  });

  test('are those of the plan in business days', () => {
    expect(regionsInForce(plan, 'business')).toEqual({ reviewer: 'DE-BY', publisher: 'NL' });
    expect(regionsInForce({ ...defaultPlan, publisher: 'NL' }, 'business')).toEqual({ publisher: 'NL' });
    expect(regionsInForce(defaultPlan, 'business')).toEqual({});
  });
});

describe('the calendars', () => {
  const regions = { reviewer: 'DE-BY', publisher: 'NL' };
  const summary = (files: ReadonlyMap<string, CountryFile | 'failed'>) => {
    const { calendars, trouble, loading } = calendarsOf(regions, files, 'de');
    return { there: Object.keys(calendars), trouble, loading };
  };

  test.each([
    ['both on their way', [], { there: [], trouble: [], loading: ['reviewer', 'publisher'] }],
    ['one there', [['DE', germany]], { there: ['reviewer'], trouble: [], loading: ['publisher'] }],
    [
      'one there, one failed',
      [
        ['DE', germany],
        ['NL', 'failed'],
      ],
      { there: ['reviewer'], trouble: ['publisher'], loading: [] },
    ],
    [
      'a file that lacks the region is as good as none',
      [
        ['DE', { names: [], regions: {} }],
        ['NL', 'failed'],
      ],
      { there: [], trouble: ['reviewer', 'publisher'], loading: [] },
    ],
  ] as const)('%s', (_what, files, expected) => {
    expect(summary(new Map(files as readonly (readonly [string, CountryFile | 'failed'])[]))).toEqual(expected);
  });

  test('are named in the reader’s language, and so are the regions', () => {
    const { calendars, names } = calendarsOf(regions, new Map([['DE', germany]]), 'de');
    expect(calendars.reviewer?.get('2026-01-06')).toBe('Heilige Drei Könige');
    expect(names['DE-BY']).toEqual({ en: 'Bavaria', de: 'Bayern' });
  });
});

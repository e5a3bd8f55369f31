import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  durationOfMinutes,
  elapsedMinutes,
  formatDuration,
  hasDatePart,
  longestDays,
  parseDuration,
  readDuration,
  shortDuration,
  type Duration,
} from '../../../src/schedule/duration.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';

type Parts = [weeks: number, days: number, hours: number, minutes: number];

const ofParts = ([weeks, days, hours, minutes]: Parts): Duration => ({ weeks, days, hours, minutes });

const accepted = fc
  .tuple(fc.nat(57), fc.nat(400), fc.nat(9600), fc.nat(576_000))
  .map(ofParts)
  .filter((duration) => elapsedMinutes(duration) <= longestDays * 1440);

describe('parseDuration', () => {
  test.each<[string, Parts]>([
    ['P1W', [1, 0, 0, 0]],
    ['P3D', [0, 3, 0, 0]],
    ['PT2H', [0, 0, 2, 0]],
    ['PT15M', [0, 0, 0, 15]],
    ['P1W2DT3H4M', [1, 2, 3, 4]],
    ['P2DT30M', [0, 2, 0, 30]],
    ['PT48H', [0, 0, 48, 0]],
    ['PT90M', [0, 0, 0, 90]],
    ['PT0M', [0, 0, 0, 0]],
    ['P0D', [0, 0, 0, 0]],
    ['P007D', [0, 7, 0, 0]],
    ['P400D', [0, 400, 0, 0]],
    ['P57W1D', [57, 1, 0, 0]],
    ['PT9600H', [0, 0, 9600, 0]],
    ['PT576000M', [0, 0, 0, 576_000]],
    ['P399DT23H60M', [0, 399, 23, 60]],
  ])('%s is read in the parts it was written in', (text, parts) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: ofParts(parts) });
  });

  test.each([
    ['nothing', ''],
    ['no part', 'P'],
    ['a T without a part after it', 'PT'],
    ['a T without a part after a day', 'P1DT'],
    ['lower case', 'p1d'],
    ['a lower-case unit', 'P1d'],
    ['years', 'P1Y'],
    ['months', 'P1M'],
    ['seconds', 'PT1S'],
    ['a fraction', 'P1.5D'],
    ['a fraction with a comma', 'PT0,5H'],
    ['a minus', '-P1D'],
    ['a plus', '+P1D'],
    ['a minus within', 'P-1D'],
    ['parts in another order', 'P1D1W'],
    ['time parts in another order', 'PT1M1H'],
    ['a part twice', 'P1D1D'],
    ['hours without T', 'P1H'],
    ['days after T', 'PT1D'],
    ['a unit without a number', 'PD'],
    ['a space before', ' P1D'],
    ['a space after', 'P1D '],
    ['a line end after', 'P1D\n'],
    ['digits of another script', 'P٣D'],
    ['what a person types', '3d'],
    ['an exponent', 'P1e2D'],
  ])('%s is no duration', (_, text) => {
    expect(parseDuration(text)).toEqual({ ok: false, error: 'form' });
  });

  test.each(['P401D', 'P57W2D', 'PT9601H', 'PT576001M', 'P400DT1M', 'P399DT24H1M', `P${'9'.repeat(400)}D`])(
    '%s is longer than 400 days',
    (text) => {
      expect(parseDuration(text)).toEqual({ ok: false, error: 'too-long' });
    },
  );

  test('a duration that is written is read back as it was', () => {
    fc.assert(
      fc.property(accepted, (duration) => {
        expect(parseDuration(formatDuration(duration))).toEqual({ ok: true, value: duration });
      }),
    );
  });

  test('Temporal reads what it accepts in the same parts', () => {
    fc.assert(
      fc.property(accepted, (duration) => {
        const { weeks, days, hours, minutes } = Temporal.Duration.from(formatDuration(duration));
        expect({ weeks, days, hours, minutes }).toEqual(duration);
      }),
    );
  });

  test('no text makes it throw, or pass for a duration that Temporal refuses', () => {
    const almost = fc.string({ unit: fc.constantFrom(...Array.from('PTWDHM0123456789 .-')) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (text) => {
        if (parseDuration(text).ok) expect(() => Temporal.Duration.from(text)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('readDuration', () => {
  test.each<[string, Parts]>([
    ['2d 4h 30m', [0, 2, 4, 30]],
    ['2d4h30m', [0, 2, 4, 30]],
    ['1w 2d', [1, 2, 0, 0]],
    ['45m', [0, 0, 0, 45]],
    ['2 D  4 H', [0, 2, 4, 0]],
    ['  3d\t', [0, 3, 0, 0]],
    ['3\u00a0d', [0, 3, 0, 0]],
    ['0m', [0, 0, 0, 0]],
    ['48h', [0, 0, 48, 0]],
    ['P2DT4H', [0, 2, 4, 0]],
    [' PT30M ', [0, 0, 0, 30]],
  ])('%j is read', (text, parts) => {
    expect(readDuration(text)).toEqual({ ok: true, value: ofParts(parts) });
  });

  test.each([
    '',
    ' ',
    '3',
    'd',
    '3x',
    '4h 2d',
    '2d 2d',
    '1.5h',
    '-2d',
    '2d, 4h',
    '2 days',
    '10min',
    '1mo',
    'p2d',
    'P1M',
  ])('%j is not', (text) => {
    expect(readDuration(text)).toEqual({ ok: false, error: 'form' });
  });

  test.each(['401d', '58w', '9601h', 'P401D'])('%s is longer than 400 days', (text) => {
    expect(readDuration(text)).toEqual({ ok: false, error: 'too-long' });
  });

  test('a duration written short is read back as it was', () => {
    fc.assert(
      fc.property(accepted, (duration) => {
        expect(readDuration(shortDuration(duration))).toEqual({ ok: true, value: duration });
      }),
    );
  });

  test('no text makes it throw, however long', () => {
    const almost = fc.string({ unit: fc.constantFrom(...Array.from('wdhmWDHMPT0123 ')), size: 'large' });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (text) => {
        expect(['form', 'too-long', undefined]).toContain(errorOf(readDuration(text)));
      }),
    );
  });
});

test.each<[Parts, iso: string, short: string]>([
  [[0, 0, 0, 0], 'PT0M', '0m'],
  [[0, 0, 20, 45], 'PT20H45M', '20h 45m'],
  [[0, 3, 0, 0], 'P3D', '3d'],
  [[1, 2, 3, 4], 'P1W2DT3H4M', '1w 2d 3h 4m'],
  [[0, 2, 0, 30], 'P2DT30M', '2d 30m'],
  [[0, 0, 48, 0], 'PT48H', '48h'],
])('%j is written %s in a link and %s in the field', (parts, iso, short) => {
  expect(formatDuration(ofParts(parts))).toBe(iso);
  expect(shortDuration(ofParts(parts))).toBe(short);
});

test.each<[string, Parts, number]>([
  ['a week is 7 days', [1, 0, 0, 0], 10_080],
  ['a day is 24 hours', [0, 1, 0, 0], 1440],
  ['all parts count', [1, 1, 1, 1], 11_581],
])('in a sum of minutes %s', (_, parts, minutes) => {
  expect(elapsedMinutes(ofParts(parts))).toBe(minutes);
});

test.each<[number, Parts]>([
  [0, [0, 0, 0, 0]],
  [59, [0, 0, 0, 59]],
  [1245, [0, 0, 20, 45]],
  [1439, [0, 0, 23, 59]],
  [1440, [0, 1, 0, 0]],
  [21_795, [0, 15, 3, 15]],
])('%i minutes are %j', (minutes, parts) => {
  expect(durationOfMinutes(minutes)).toEqual(ofParts(parts));
});

test.each<[Parts, boolean]>([
  [[1, 0, 0, 0], true],
  [[0, 1, 0, 0], true],
  [[0, 0, 48, 30], false],
  [[0, 0, 0, 0], false],
])('%j moves along the calendar: %s', (parts, expected) => {
  expect(hasDatePart(ofParts(parts))).toBe(expected);
});

const errorOf = (result: ReturnType<typeof readDuration>) => (result.ok ? undefined : result.error);

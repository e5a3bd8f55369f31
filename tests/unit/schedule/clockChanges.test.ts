import { expect, test } from 'vitest';
import { clockChanges } from '../../../src/schedule/clockChanges.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';

const at = (text: string) => Temporal.ZonedDateTime.from(text);
const day = 1440;

test.each<[string, string, number, [at: string, before: number, after: number][]]>([
  ['a skipped hour', '2026-04-01T00:00[Europe/Amsterdam]', 7 * day, [['2026-03-29T01:00Z', 60, 120]]],
  ['a repeated hour', '2026-11-01T00:00[Europe/Amsterdam]', 8 * day, [['2026-10-25T01:00Z', 120, 60]]],
  ['a change at the very end', '2026-03-29T03:00+02:00[Europe/Amsterdam]', 1, [['2026-03-29T01:00Z', 60, 120]]],
  ['no change a minute after the end', '2026-03-29T01:59+01:00[Europe/Amsterdam]', day, []],
  ['a change at the very beginning', '2026-03-30T03:00+02:00[Europe/Amsterdam]', day, [['2026-03-29T01:00Z', 60, 120]]],
  ['no change a minute before the beginning', '2026-03-30T03:00+02:00[Europe/Amsterdam]', day - 1, []],
  [
    'two changes, the latest first',
    '2026-04-01T00:00[Africa/Casablanca]',
    60 * day,
    [
      ['2026-03-22T02:00Z', 0, 60],
      ['2026-02-15T02:00Z', 60, 0],
    ],
  ],
  ['a skipped day', '2012-01-01T00:00[Pacific/Apia]', 7 * day, [['2011-12-30T10:00Z', -600, 840]]],
  ['half an hour', '2026-10-05T00:00[Australia/Lord_Howe]', 7 * day, [['2026-10-03T15:30Z', 630, 660]]],
  ['none in UTC', '2026-12-01T00:00[UTC]', 400 * day, []],
  ['none where the last change is long ago', '2026-12-01T00:00[Asia/Tokyo]', 400 * day, []],
])('%s', (_, until, minutes, expected) => {
  expect(clockChanges(at(until), minutes)).toEqual(
    expected.map(([change, before, after]) => ({
      at: Temporal.Instant.from(change).epochMilliseconds / 60_000,
      before,
      after,
    })),
  );
});

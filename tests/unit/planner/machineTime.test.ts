import { expect, test } from 'vitest';
import { machineTime } from '../../../src/planner/Moment.tsx';
import { Temporal } from '../../../src/schedule/temporal.ts';

test.each([
  ['UTC has a numeric offset', '2026-12-17T09:00[UTC]', '2026-12-17T09:00+00:00'],
  ['half an hour', '2026-12-17T09:00[Asia/Kolkata]', '2026-12-17T09:00+05:30'],
  ['west of UTC', '2026-12-17T09:00[America/St_Johns]', '2026-12-17T09:00-03:30'],
  ['seconds are left out', '2026-12-17T09:00:59[Europe/Amsterdam]', '2026-12-17T09:00+01:00'],
])('a moment as machines read it: %s', (_, moment, text) => {
  expect(machineTime(Temporal.ZonedDateTime.from(moment))).toBe(text);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineTime } from '../../../../src/planner/Moment.tsx';
import { severalOf, type Offer } from '../../../../src/planner/saved/several.ts';
import { viewFrom } from '../plans.ts';

const offer = (id: string, fragment: string): Offer => ({
  id,
  name: id,
  view: viewFrom(fragment),
  trouble: [],
  loading: [],
});
const amsterdam = 'Europe/Amsterdam';
const first = offer('first', 'at=2026-12-01T09:00&zone=Europe/Amsterdam');
const second = offer('second', 'at=2026-12-03T23:30&zone=America/New_York');

test('all are live when the last one is, in the zone of the axis', () => {
  const { allLive, last } = severalOf([first, second], amsterdam);
  expect(machineTime(allLive)).toBe('2026-12-20T05:30+01:00');
  expect(last).toEqual([second]);
});

test('plans that are live at one moment are all last', () => {
  const twin = { ...first, id: 'twin' };
  expect(severalOf([first, twin], amsterdam).last).toEqual([first, twin]);
});

test('the axis goes from the day of the first submission to the day of the last go-live', () => {
  const { days } = severalOf([second, first], amsterdam);
  expect(days).toHaveLength(20);
  expect([days[0], days.at(-1)].map((day) => day?.start.toPlainDate().toString())).toEqual([
    '2026-12-01',
    '2026-12-20',
  ]);
});

test('plans in other zones are named', () => {
  expect(severalOf([first, second], amsterdam).elsewhere).toEqual([second]);
});

test('plans that lack public holidays are named', () => {
  const troubled: Offer = { ...first, trouble: ['reviewer'] };
  expect(severalOf([troubled, second], amsterdam).incomplete).toEqual([troubled]);
});

test('the publisher’s turns stand under their day in the zone of the axis, in time order', () => {
  const { agenda } = severalOf([second, first], amsterdam);
  expect(
    agenda.map(({ day, acts }) => [
      day.toPlainDate().toString(),
      ...acts.map(({ offer: { id }, from, stage }) => `${machineTime(from)} ${id} ${stage?.row.stage.id ?? 'submit'}`),
    ]),
  ).toEqual([
    ['2026-12-01', '2026-12-01T09:00+01:00 first submit'],
    ['2026-12-04', '2026-12-04T05:30+01:00 second submit'],
    ['2026-12-08', '2026-12-08T12:15+01:00 first publisher-sign-off'],
    ['2026-12-11', '2026-12-11T08:45+01:00 second publisher-sign-off'],
  ]);
});

test('an offer that is tracked is submitted already', () => {
  const tracked = offer('tracked', 'at=2026-11-10T09:00&zone=Europe/Amsterdam&now=provisioning&since=2026-11-19T09:00');
  expect(severalOf([tracked], amsterdam).agenda.flatMap(({ acts }) => acts.filter(({ stage }) => !stage))).toEqual([]);
});

test('bars lie on the axis, one after another', () => {
  const day = fc.integer({ min: 1, max: 28 });
  const zone = fc.constantFrom('Europe/Amsterdam', 'Pacific/Chatham', 'America/Los_Angeles', 'UTC');
  const month = fc.constantFrom('03', '04', '10', '12');
  const retries = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(day, month, zone, retries), { minLength: 1, maxLength: 6 }), zone, (plans, axis) => {
      const offers = plans.map(([on, of, where, rounds], index) =>
        offer(
          String(index),
          `at=2026-${of}-${String(on).padStart(2, '0')}T10:00&zone=${where}${rounds > 0 ? `&retries=${rounds}` : ''}`,
        ),
      );
      const { lanes, days, allLive } = severalOf(offers, axis);
      expect(days.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100, 6);
      for (const { bars, goLive } of lanes) {
        expect(goLive.epochMilliseconds).toBeLessThanOrEqual(allLive.epochMilliseconds);
        for (const [index, { left, width }] of bars.entries()) {
          const before = bars[index - 1];
          expect(left).toBeGreaterThanOrEqual(-1e-9);
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
          if (before) expect(left).toBeCloseTo(before.left + before.width, 6);
        }
      }
    }),
    { numRuns: 50 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessDays, dayNumber } from '../../../src/schedule/businessDays.ts';
import { isBusinessDay } from './isBusinessDay.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';

const number = (date: string) => dayNumber(Temporal.PlainDate.from(date));
const date = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day });
const holidaysOf = (...dates: string[]) => new Map(dates.map((day) => [day, 'a holiday']));

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-03-01', 11_017],
  ['2026-12-01', 20_788],
])('%s is day %i', (text, day) => {
  expect(number(text)).toBe(day);
});

describe('the first business day', () => {
  test.each([
    ['on a Friday is that day', '2026-12-04', [], '2026-12-04'],
    ['from a Saturday is Monday', '2026-12-05', [], '2026-12-07'],
    ['from a Sunday is Monday', '2026-12-06', [], '2026-12-07'],
    ['from a holiday is the day after', '2026-12-08', ['2026-12-08'], '2026-12-09'],
    ['from a Friday that is a holiday is Monday', '2026-12-25', ['2026-12-25'], '2026-12-28'],
    ['from a Saturday before a Monday off is Tuesday', '2026-12-05', ['2026-12-07'], '2026-12-08'],
    ['from a Saturday that is a holiday is Monday', '2026-12-26', ['2026-12-26'], '2026-12-28'],
    ['long before 1970, from a Saturday, is Monday', '1900-01-06', [], '1900-01-08'],
  ])('%s', (_, day, holidays, expected) => {
    expect(date(businessDays(holidaysOf(...holidays)).onOrAfter(number(day))).toString()).toBe(expected);
  });
});

describe('some business days after a business day', () => {
  test.each([
    ['none: the day itself', '2026-12-04', 0, [], '2026-12-04'],
    ['one from a Friday: Monday', '2026-12-04', 1, [], '2026-12-07'],
    ['five from a Friday: Friday', '2026-12-04', 5, [], '2026-12-11'],
    ['four from a Monday: Friday', '2026-12-07', 4, [], '2026-12-11'],
    ['over a holiday', '2026-12-24', 1, ['2026-12-25'], '2026-12-28'],
    [
      'over holidays that the first holiday makes reachable',
      '2026-12-21',
      4,
      ['2026-12-25', '2026-12-28'],
      '2026-12-29',
    ],
    ['over a holiday on a Sunday, which takes nothing', '2026-12-24', 2, ['2026-12-27'], '2026-12-28'],
    ['a year of weekdays', '2026-01-01', 261, [], '2027-01-01'],
  ])('%s', (_, day, count, holidays, expected) => {
    expect(date(businessDays(holidaysOf(...holidays)).after(number(day), count)).toString()).toBe(expected);
  });

  test('is what counting them one by one gives', () => {
    const day = fc.integer({ min: number('2000-01-01'), max: number('2100-12-31') });
    fc.assert(
      fc.property(day, fc.nat(400), fc.array(fc.nat(600), { maxLength: 120 }), (start, count, offsets) => {
        const holidays = holidaysOf(...offsets.map((offset) => date(start + offset).toString()));
        const { onOrAfter, after } = businessDays(holidays);
        let slow = date(start);
        while (!isBusinessDay(slow, holidays)) slow = slow.add({ days: 1 });
        expect(date(onOrAfter(start)).toString()).toBe(slow.toString());
        for (let left = count; left > 0; left -= 1) {
          do slow = slow.add({ days: 1 });
          while (!isBusinessDay(slow, holidays));
        }
        expect(date(after(onOrAfter(start), count)).toString()).toBe(slow.toString());
      }),
    );
  });
});

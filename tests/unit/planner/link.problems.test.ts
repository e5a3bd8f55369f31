import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/planner/link.ts';
import { defaultPlan } from '../../../src/planner/plan.ts';
import { days, everything, read, reported } from './links.ts';

describe('a value of another form is reported, and its default is used', () => {
  test.each([
    ['a later version', 'v', '2'],
    ['a version with a zero before it', 'v', '01'],
    ['an id of 7 characters', 'id', 'abcd012'],
    ['an id of 33 characters', 'id', 'a'.repeat(33)],
    ['an id in upper case', 'id', 'ABCD0123'],
    ['an id with a hyphen', 'id', 'abcd-0123'],
    ['an id with a line end behind it', 'id', 'abcd0123\n'],
    ['an unknown process', 'process', 'no-such-process'],
    ['a process in another case', 'process', 'Virtual-Machine'],
    ['a process that every object has', 'process', '__proto__'],
    ['a process that every object inherits', 'process', 'constructor'],
    ['an unknown mode', 'mode', 'sideways'],
    ['a mode in upper case', 'mode', 'Backward'],
    ['a date without a time', 'at', '2026-12-01'],
    ['a time with seconds', 'at', '2026-12-01T09:00:00'],
    ['a time with a zone', 'at', '2026-12-01T09:00Z'],
    ['a time with an offset', 'at', '2026-12-01T09:00+01:00'],
    ['a time with a space for its T', 'at', '2026-12-01 09:00'],
    ['a time with a small t', 'at', '2026-12-01t09:00'],
    ['a date that does not exist', 'at', '2026-02-29T09:00'],
    ['a 13th month', 'at', '2026-13-01T09:00'],
    ['24 o’clock', 'at', '2026-12-01T24:00'],
    ['a 60th minute', 'at', '2026-12-01T09:60'],
    ['the minute before 2000', 'at', '1999-12-31T23:59'],
    ['the minute after 2100', 'at', '2101-01-01T00:00'],
    ['a year of six digits', 'at', '+002026-12-01T09:00'],
    ['a time with a space before it', 'at', ' 2026-12-01T09:00'],
    ['an unknown zone', 'zone', 'Europe/Atlantis'],
    ['an offset', 'zone', '+01:00'],
    ['an offset of hours', 'zone', '-05'],
    ['Z', 'zone', 'Z'],
    ['a time of day, whose offset Temporal would take', 'zone', 'T0000+0100'],
    ['a whole date, whose zone Temporal would take', 'zone', '2026-12-01T09:00[Europe/Amsterdam]'],
    ['a zone with a space behind it', 'zone', 'UTC '],
    ['a required stage left out', 'off', 'certification'],
    ['an unknown stage left out', 'off', 'coffee'],
    ['an optional stage beside a required one: the whole field', 'off', 'test-drive-validation,live'],
    ['a comma at the end', 'off', 'test-drive-validation,'],
    ['a space after a comma', 'off', 'test-drive-validation, test-drive-validation'],
    ['a stage that the process does not have', 'stage.walkthrough', 'P1D'],
    ['a stage without an id', 'stage.', 'P1D'],
    ['a stage that every object has', 'stage.__proto__', 'P1D'],
    ['a duration in lower case', 'stage.live', 'p1d'],
    ['a duration as a person types it', 'stage.live', '2d 4h'],
    ['months', 'stage.live', 'P1M'],
    ['years', 'stage.live', 'P1Y'],
    ['seconds', 'stage.live', 'PT1S'],
    ['a fraction', 'stage.live', 'PT1.5H'],
    ['a sign', 'stage.live', '-P1D'],
    ['a duration of no part', 'stage.live', 'P'],
    ['a T with nothing behind it', 'stage.live', 'P1DT'],
    ['401 days', 'stage.live', 'P401D'],
    ['400 days and a minute', 'stage.live', 'P400DT1M'],
    ['an unknown kind of days', 'days', 'working'],
    ['a region in lower case', 'reviewer', 'us'],
    ['a region that there is not', 'publisher', 'XX'],
    ['a part of a country that it doesn’t have', 'reviewer', 'DE-XX'],
    ['a region of four levels', 'publisher', 'DE-BY-A-B'],
    ['ten retries', 'retries', '10'],
    ['a negative number of retries', 'retries', '-1'],
    ['retries with a zero before them', 'retries', '00'],
  ])('%s: %s=%s', (_, key, value) => {
    const { plan, problems } = read(`name=x&${new URLSearchParams([[key, value]]).toString()}`);
    expect(problems.map((problem) => [problem.kind, problem.key, problem.value])).toEqual([['unusable', key, value]]);
    expect(plan).toEqual({ ...defaultPlan, name: 'x' });
  });

  test('a name of 81 characters', () => {
    expect(reported(`name=${'🚀'.repeat(81)}`)).toEqual([['unusable', 'name', `${'🚀'.repeat(80)}…`]]);
  });

  test.each('v id name process mode at zone stage.certification days reviewer publisher retries now since'.split(' '))(
    '%s present but empty',
    (key) => {
      expect(reported(`${key}=&id=abcd0123`)).toContainEqual([
        ...(key === 'id' ? ['unusable', 'id', ''] : ['unusable', key, '']),
      ]);
    },
  );

  test('a field without = beside others is empty', () => {
    expect(reported('at&mode=backward')).toEqual([['unusable', 'at', '']]);
  });

  test('every other field is kept', () => {
    const { plan, problems } = read(`${everything}&zone=UTC&retries=many&stage.coffee=PT5M`);
    expect(plan).toEqual(read(everything).plan);
    expect(problems.map(({ key }) => key)).toEqual(['zone', 'retries', 'stage.coffee']);
  });

  test('an unknown process leaves the stages to be judged by the default’s', () => {
    const { plan, problems } = read('process=no-such-process&stage.certification=P1D&stage.walkthrough=P1D');
    expect(plan).toEqual({ ...defaultPlan, own: { certification: days(1) } });
    expect(problems.map(({ key }) => key)).toEqual(['process', 'stage.walkthrough']);
  });
});

describe('a repeated field', () => {
  test('counts the first time, and the others are reported', () => {
    const { plan, problems } = read('at=2026-12-01T09:00&at=2026-12-02T09:00&at=never');
    expect(plan.at).toBe('2026-12-01T09:00');
    expect(problems).toEqual<Problem[]>([
      { kind: 'repeated', key: 'at', field: 'at', value: '2026-12-02T09:00' },
      { kind: 'repeated', key: 'at', field: 'at', value: 'never' },
    ]);
  });

  test('counts the first time also where that one is unusable', () => {
    const { plan, problems } = read('zone=Mars&zone=UTC');
    expect(plan.zone).toBeUndefined();
    expect(problems.map(({ kind, value }) => [kind, value])).toEqual([
      ['repeated', 'UTC'],
      ['unusable', 'Mars'],
    ]);
  });

  test('is one field for each stage', () => {
    const { plan, problems } = read('stage.live=P1D&stage.certification=P2D&stage.live=P3D');
    expect(plan.own).toEqual({ live: days(1), certification: days(2) });
    expect(problems.map(({ kind, key, value }) => [kind, key, value])).toEqual([['repeated', 'stage.live', 'P3D']]);
  });
});

describe('fields that lean on others', () => {
  test.each([
    ['the stage alone', 'now=certification', 'now'],
    ['the moment alone', 'since=2026-12-03T10:00', 'since'],
    ['an unknown stage', 'now=coffee&since=2026-12-03T10:00', 'now'],
    ['an unusable moment', 'now=live&since=yesterday', 'since'],
    ['the stage when planning backward', 'mode=backward&now=live&since=2026-12-03T10:00', 'now'],
    ['the moment when planning backward', 'mode=backward&now=live&since=2026-12-03T10:00', 'since'],
    ['a stage that is left out', 'off=test-drive-validation&now=test-drive-validation&since=2026-12-03T10:00', 'now'],
    [
      'a stage that is left out further on',
      'now=test-drive-validation&since=2026-12-03T10:00&off=test-drive-validation',
      'now',
    ],
  ])('tracking is unusable with %s: %s', (_, fragment, key) => {
    const { plan, problems } = read(fragment);
    expect(problems.find((problem) => problem.key === key)?.kind).toBe('unusable');
    expect(plan.tracking).toBeUndefined();
  });

  test.each(['0', '2'])('in a process without certification retries=%s is unusable', (value) => {
    expect(reported(`process=push-to-production&retries=${value}`)).toEqual([['unusable', 'retries', value]]);
  });
});

describe('what a report shows of a value', () => {
  test('80 characters are whole, 81 are cut', () => {
    expect(reported(`zone=${'z'.repeat(80)}`)).toEqual([['unusable', 'zone', 'z'.repeat(80)]]);
    expect(reported(`zone=${'z'.repeat(81)}`)).toEqual([['unusable', 'zone', `${'z'.repeat(80)}…`]]);
  });

  test('a character is not cut in two', () => {
    expect(reported(`zone=${'🚀'.repeat(90)}`)).toEqual([['unusable', 'zone', `${'🚀'.repeat(80)}…`]]);
  });

  test('a repeated value is cut, too', () => {
    expect(reported(`name=a&name=${'z'.repeat(500)}`)).toEqual([['repeated', 'name', `${'z'.repeat(80)}…`]]);
  });

  test('the id of an unknown stage is cut, too', () => {
    expect([...(read(`stage.${'z'.repeat(5000)}=P1D`).problems[0]?.key ?? '')].length).toBeLessThanOrEqual(81);
  });
});

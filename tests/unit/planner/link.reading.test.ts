import { describe, expect, test } from 'vitest';
import { defaultPlan, type Plan } from '../../../src/planner/plan.ts';
import { parseDuration } from '../../../src/schedule/duration.ts';
import { days, everything, read } from './links.ts';

describe('a link without fields', () => {
  test.each([
    ['nothing', ''],
    ['a lone #', '#'],
    ['separators alone', '#&&'],
  ])('%s is the default plan', (_, fragment) => {
    expect(read(fragment)).toEqual({
      plan: { process: 'virtual-machine', mode: 'forward', off: [], own: {} },
      problems: [],
      unknown: [],
    });
  });
});

test('every field that has an effect is read', () => {
  expect(read(`#${everything}`)).toEqual({
    plan: {
      id: 'abcd1234',
      name: 'Tide 2.0',
      process: 'virtual-machine',
      mode: 'backward',
      at: '2026-12-17T09:00',
      zone: 'America/New_York',
      off: ['test-drive-validation'],
      own: {
        'publisher-sign-off': days(2),
        certification: { weeks: 0, days: 0, hours: 0, minutes: 30 },
      },
    },
    problems: [],
    unknown: [],
  });
});

test('the order of the fields says nothing: a stage is judged by the process that stands behind it', () => {
  expect(read('stage.walkthrough=P1D&process=push-to-production')).toMatchObject({
    plan: { process: 'push-to-production', own: { walkthrough: days(1) } },
    problems: [],
  });
});

describe('a value of the right form is used', () => {
  test.each<[sentence: string, fragment: string, plan: Partial<Plan>]>([
    ['version 1 changes nothing', 'v=1', {}],
    ['an id of 8 characters', 'id=abcd0123', { id: 'abcd0123' }],
    ['an id of 32 characters', `id=${'a1'.repeat(16)}`, { id: 'a1'.repeat(16) }],
    ['a name of one character', 'name=x', { name: 'x' }],
    ['a name of 80 characters', `name=${'x'.repeat(80)}`, { name: 'x'.repeat(80) }],
    ['a name of 80 characters that take two code units each', `name=${'🚀'.repeat(80)}`, { name: '🚀'.repeat(80) }],
    ['a name with + for its spaces', 'name=My+first+offer', { name: 'My first offer' }],
    ['a name with %2B for its plus', 'name=C%2B%2B', { name: 'C++' }],
    ['a name with markup, as text', 'name=%3Cb%3Ex%3C/b%3E', { name: '<b>x</b>' }],
    ['a name from right to left', 'name=%D7%A9%D7%9C%D7%95%D7%9D', { name: 'שלום' }],
    ['a name with a % that escapes nothing', 'name=100%', { name: '100%' }],
    ['the process of the default', 'process=virtual-machine', {}],
    ['another process', 'process=push-to-production', { process: 'push-to-production' }],
    ['forward', 'mode=forward', {}],
    ['backward', 'mode=backward', { mode: 'backward' }],
    ['a local time', 'at=2026-12-01T09:00', { at: '2026-12-01T09:00' }],
    ['a local time with its colon escaped', 'at=2026-12-01T09%3A00', { at: '2026-12-01T09:00' }],
    ['the first minute', 'at=2000-01-01T00:00', { at: '2000-01-01T00:00' }],
    ['the last minute', 'at=2100-12-31T23:59', { at: '2100-12-31T23:59' }],
    [
      'a time that a clock change skips',
      'at=2026-03-29T02:30&zone=Europe/Amsterdam',
      { at: '2026-03-29T02:30', zone: 'Europe/Amsterdam' },
    ],
    ['a zone', 'zone=Asia/Kolkata', { zone: 'Asia/Kolkata' }],
    ['an alias of a zone, as written', 'zone=Asia/Calcutta', { zone: 'Asia/Calcutta' }],
    ['a zone in another case, as written', 'zone=europe/amsterdam', { zone: 'europe/amsterdam' }],
    ['UTC', 'zone=UTC', { zone: 'UTC' }],
    ['a zone whose name has a sign', 'zone=Etc/GMT%2B5', { zone: 'Etc/GMT+5' }],
    ['no stage left out', 'off=', { off: [] }],
    ['an optional stage left out', 'off=test-drive-validation', { off: ['test-drive-validation'] }],
    [
      'a stage left out twice counts once',
      'off=test-drive-validation,test-drive-validation',
      { off: ['test-drive-validation'] },
    ],
    ['a duration', 'stage.certification=P1W', { own: { certification: { weeks: 1, days: 0, hours: 0, minutes: 0 } } }],
    ['a duration of nothing', 'stage.live=PT0M', { own: { live: days(0) } }],
    ['the longest duration', 'stage.live=P400D', { own: { live: days(400) } }],
    [
      'a duration of a stage that is left out is kept',
      'off=test-drive-validation&stage.test-drive-validation=P1D',
      { off: ['test-drive-validation'], own: { 'test-drive-validation': days(1) } },
    ],
    ['calendar days, which are the default', 'days=calendar', {}],
    ['no retries, which are the default', 'retries=0', {}],
    ['business days', 'days=business', { days: 'business' }],
    [
      'calendar days where the source counts others',
      'process=container&days=calendar',
      { process: 'container', days: 'calendar' },
    ],
    ['business days where the source counts them', 'process=container&days=business', { process: 'container' }],
    ['a reviewer’s region, kept without effect in calendar days', 'reviewer=US', { reviewer: 'US' }],
    ['a region of two levels', 'publisher=ES-MD', { publisher: 'ES-MD' }],
    ['a region of three levels', 'publisher=DE-BY-A', { publisher: 'DE-BY-A' }],
    ['failed rounds', 'retries=9', { retries: 9 }],
    [
      'tracking',
      'now=certification&since=2026-12-03T10:00',
      { tracking: { now: 'certification', since: '2026-12-03T10:00' } },
    ],
    [
      'tracking, the other way round',
      'since=2026-12-03T10:00&now=live',
      { tracking: { now: 'live', since: '2026-12-03T10:00' } },
    ],
  ])('%s: %s', (_, fragment, plan) => {
    expect(read(fragment)).toEqual({ plan: { ...defaultPlan, ...plan }, problems: [], unknown: [] });
  });
});

describe('a field that is not ours', () => {
  test.each([
    ['kept as it is', 'utm_source=mail', [['utm_source', 'mail']]],
    ['kept when empty', 'colour=', [['colour', '']]],
    [
      'kept as often as it stands there, in order',
      'b=1&a=2&b=3',
      [
        ['b', '1'],
        ['a', '2'],
        ['b', '3'],
      ],
    ],
    [
      'ours are written in lower case alone',
      'At=x&ZONE=UTC',
      [
        ['At', 'x'],
        ['ZONE', 'UTC'],
      ],
    ],
    ['a stage without a dot', 'stage=live', [['stage', 'live']]],
    [
      'a name that every object has',
      '__proto__=1&constructor=2&toString=3',
      [
        ['__proto__', '1'],
        ['constructor', '2'],
        ['toString', '3'],
      ],
    ],
    ['a name of nothing', '=x', [['', 'x']]],
    ['a name in other letters', '%F0%9F%9A%80=%D7%A9', [['🚀', 'ש']]],
  ])('is %s: %s', (_, fragment, unknown) => {
    expect(read(fragment)).toEqual({ plan: defaultPlan, problems: [], unknown });
  });
});

test('the durations of these tests are durations', () => {
  expect(parseDuration('P2D')).toEqual({ ok: true, value: days(2) });
});

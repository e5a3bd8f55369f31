import { describe, expect, test } from 'vitest';
import { elapsedMinutes, formatDuration } from '../../../src/schedule/duration.ts';
import {
  defaultOf,
  documentedMaximum,
  signOffRoom,
  stagesInPlan,
  sumOfMaxima,
  usualDays,
  type Process,
  type Stage,
} from '../../../src/schedule/process.ts';
import { readProcess } from '../../support/processes.ts';

const virtualMachine = readProcess('virtual-machine');
const pushToProduction = readProcess('push-to-production');
const all: ReadonlySet<string> = new Set();
const withoutTestDrive = new Set(['test-drive-validation']);

const stage = (facts: Partial<Stage>): Stage => ({
  id: 'review',
  actor: 'microsoft',
  optional: false,
  bound: 'none',
  ...facts,
});

const processOf = (stages: readonly Stage[], allowance?: string): Process => ({
  id: 'example',
  source: 'example',
  dayKind: 'unspecified',
  allowance,
  stages,
});

describe('documentedMaximum', () => {
  test.each<[string, Partial<Stage>, string | undefined]>([
    ['a maximum is itself', { bound: 'max', max: 'P3D' }, 'P3D'],
    ['less than a figure counts as the figure', { bound: 'lt', max: 'PT1H' }, 'PT1H'],
    ['about a figure counts as the figure', { bound: 'approx', max: 'PT30M' }, 'PT30M'],
    ['a range counts as its upper end, as written', { bound: 'range', min: 'PT24H', max: 'PT48H' }, 'PT48H'],
    ['more than a figure has no maximum', { bound: 'gt', min: 'P1D' }, undefined],
    ['no figure has no maximum', { bound: 'none' }, undefined],
  ])('%s', (_, facts, expected) => {
    const maximum = documentedMaximum(stage(facts));
    expect(maximum && formatDuration(maximum)).toBe(expected);
  });

  test('a figure that is no duration is our own mistake, and throws', () => {
    expect(() => documentedMaximum(stage({ bound: 'max', max: '3 days' }))).toThrow(RangeError);
  });
});

describe('stagesInPlan', () => {
  test.each([
    ['every stage where none is left out', all, 8],
    ['all but an optional stage left out', withoutTestDrive, 7],
    ['a stage that is not optional, even where named', new Set(['certification']), 8],
    ['every stage where an unknown one is named', new Set(['parade']), 8],
  ])('a plan has %s', (_, off, count) => {
    expect(stagesInPlan(virtualMachine, off)).toHaveLength(count);
  });
});

describe('the allowance', () => {
  test.each([
    ['with Test Drive', virtualMachine, all, 15 * 1440 + 3 * 60 + 15, 20 * 60 + 45],
    ['without Test Drive', virtualMachine, withoutTestDrive, 15 * 1440 + 60 + 15, 22 * 60 + 45],
    ['of a process without one', pushToProduction, all, 48 * 60, undefined],
    [
      'that the stages exceed leaves nothing, not less',
      processOf([stage({ bound: 'max', max: 'P2W' })], 'P13D'),
      all,
      14 * 1440,
      0,
    ],
    [
      'that the stages use up leaves nothing',
      processOf([stage({ bound: 'max', max: 'P1W' })], 'P7D'),
      all,
      7 * 1440,
      0,
    ],
  ])('%s: the maxima and the room that they leave, in minutes', (_, process, off, sum, room) => {
    expect(sumOfMaxima(process, off)).toBe(sum);
    expect(signOffRoom(process, off)).toBe(room);
  });
});

describe('the allowance in business days', () => {
  const day = 1440;

  test.each<[string, Partial<Stage>, string, business: [number, number], calendar: [number, number]]>([
    ['where both are in days', { bound: 'max', max: 'P3D' }, 'P5D', [3 * day, 2 * day], [3 * day, 2 * day]],
    [
      'where the allowance is in weeks of five days',
      { bound: 'max', max: 'P3D' },
      'P2W',
      [3 * day, 7 * day],
      [3 * day, 11 * day],
    ],
    [
      'where a maximum is in weeks of five days',
      { bound: 'max', max: 'P1W' },
      'P9D',
      [5 * day, 4 * day],
      [7 * day, 2 * day],
    ],
    [
      'where weeks of five days are more than is allowed',
      { bound: 'max', max: 'P6D' },
      'P1W',
      [6 * day, 0],
      [6 * day, day],
    ],
    ['where hours are hours', { bound: 'max', max: 'PT30H' }, 'P1WT1H', [30 * 60, 91 * 60], [30 * 60, 139 * 60]],
  ])('%s', (_, facts, allowance, business, calendar) => {
    const process = processOf([stage(facts), stage({ id: 'sign-off' })], allowance);
    expect([sumOfMaxima(process, all, 'business'), signOffRoom(process, all, 'business')]).toEqual(business);
    expect([sumOfMaxima(process, all, 'calendar'), signOffRoom(process, all, 'calendar')]).toEqual(calendar);
    expect([sumOfMaxima(process, all), signOffRoom(process, all)]).toEqual(calendar);
    const [, signOff] = process.stages;
    expect(signOff && elapsedMinutes(defaultOf(process, signOff, all, 'business').duration)).toBe(business[1]);
  });

  test('of the virtual machine offer, which names no weeks, leaves the same room', () => {
    expect(signOffRoom(virtualMachine, all, 'business')).toBe(20 * 60 + 45);
  });
});

test.each([
  ['unspecified', 'calendar'],
  ['business', 'business'],
] as const)('a process whose source says %s counts %s days', (dayKind, expected) => {
  expect(usualDays({ ...processOf([]), dayKind })).toBe(expected);
});

describe('defaultOf', () => {
  test.each([
    ['certification', all, 'P3D', 'documented'],
    ['packaging', all, 'PT1H', 'documented'],
    ['publisher-sign-off', all, 'PT20H45M', 'room'],
    ['publisher-sign-off', withoutTestDrive, 'PT22H45M', 'room'],
  ])('%s of the virtual machine offer (%j left out): %s, %s', (id, off, expected, origin) => {
    const facts = stageOf(virtualMachine, id);
    expect(formatDuration(defaultOf(virtualMachine, facts, off).duration)).toBe(expected);
    expect(defaultOf(virtualMachine, facts, off).origin).toBe(origin);
  });

  test.each<[string, Partial<Stage>, string | undefined, string, string]>([
    ['the documented maximum, also with an allowance', { bound: 'max', max: 'P3D' }, 'P16D', 'P3D', 'documented'],
    ['the allowance, whoever acts', { actor: 'microsoft' }, 'P16D', 'P16D', 'room'],
    ['the allowance rather than the documented minimum', { bound: 'gt', min: 'P1D' }, 'P16D', 'P16D', 'room'],
    [
      'the documented minimum where nothing else is given',
      { bound: 'gt', min: 'PT24H' },
      undefined,
      'PT24H',
      'stand-in',
    ],
    [
      'the minimum for the publisher too',
      { bound: 'gt', min: 'PT2H', actor: 'publisher' },
      undefined,
      'PT2H',
      'stand-in',
    ],
    ['a day for the publisher', { actor: 'publisher' }, undefined, 'P1D', 'stand-in'],
    ['nothing for Microsoft', { actor: 'microsoft' }, undefined, 'PT0M', 'stand-in'],
  ])('a stage takes %s', (_, facts, allowance, expected, origin) => {
    const only = stage(facts);
    const process = processOf([only], allowance);
    expect(formatDuration(defaultOf(process, only, all).duration)).toBe(expected);
    expect(defaultOf(process, only, all).origin).toBe(origin);
  });

  test.each([
    ['walkthrough', 'P1D'],
    ['request-approval', 'P1D'],
    ['final-review', 'PT0M'],
    ['replication', 'PT48H'],
  ])('%s of push to production: %s', (id, expected) => {
    expect(formatDuration(defaultOf(pushToProduction, stageOf(pushToProduction, id), all).duration)).toBe(expected);
  });
});

const stageOf = (process: Process, id: string): Stage => {
  const found = process.stages.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${process.id} has no stage ${id}`);
  return found;
};

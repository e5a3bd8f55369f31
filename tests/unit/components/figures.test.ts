import { describe, expect, it } from 'vitest';
import { countNamed, durationNamed, stageNamed } from '../../../src/components/figures.ts';
import { formatDuration } from '../../../src/schedule/duration.ts';
import { readProcesses } from '../../support/processes.ts';

const processes = readProcesses();

describe('a duration of the data, by name', () => {
  it.each([
    ['a stage has its documented maximum', 'virtual-machine.certification', 'P3D'],
    ['a bound of less than counts as its figure', 'virtual-machine.packaging', 'PT1H'],
    ['a range counts as its upper end, in the unit of the source', 'push-to-production.replication', 'PT48H'],
    ['the allowance is what the source allows for', 'virtual-machine.allowance', 'P16D'],
    ['the sum is all documented maxima', 'virtual-machine.sum', 'P15DT3H15M'],
    ['the required sum leaves out Test Drive', 'virtual-machine.sum-required', 'P15DT1H15M'],
    ['the room is what the allowance leaves', 'virtual-machine.room', 'PT20H45M'],
    ['the required room gains the time of Test Drive', 'virtual-machine.room-required', 'PT22H45M'],
  ])('%s', (_, name, duration) => {
    expect(formatDuration(durationNamed(processes, name))).toBe(duration);
  });

  it.each([
    ['a stage that no process has', 'virtual-machine.approval'],
    ['a process that there is none of', 'no-such-process.certification'],
    ['a stage without a documented maximum', 'virtual-machine.publisher-sign-off'],
    ['the allowance of a source that gives none', 'push-to-production.allowance'],
    ['the room in a process without an allowance', 'push-to-production.room'],
    ['the sum of a single figure', 'push-to-production.sum'],
    ['a name without a process', 'certification'],
    ['no name', ''],
  ])('%s stops the build and is told what there is', (_, name) => {
    expect(() => durationNamed(processes, name)).toThrow(`"${name}". It has`);
    expect(() => durationNamed(processes, name)).toThrow(/virtual-machine\.room-required\b.*/);
  });
});

describe('a number of stages, by name', () => {
  it.each([
    ['virtual-machine.stages', 8],
    ['virtual-machine.optional', 1],
    ['virtual-machine.publisher', 1],
    ['virtual-machine.microsoft', 7],
    ['virtual-machine.longest', 3],
    ['push-to-production.stages', 4],
    ['push-to-production.optional', 0],
    ['push-to-production.publisher', 2],
    ['push-to-production.microsoft', 2],
    ['push-to-production.longest', 1],
  ])('%s is %i', (name, count) => {
    expect(countNamed(processes, name)).toBe(count);
  });

  it('stops the build at an unknown name and says what there is', () => {
    expect(() => countNamed(processes, 'virtual-machine.steps')).toThrow('virtual-machine.stages');
  });
});

describe('a stage, by name', () => {
  it('is found also where the source gives no maximum', () => {
    expect(stageNamed(processes, 'virtual-machine.publisher-sign-off').actor).toBe('publisher');
  });

  it('stops the build at a name that is no stage', () => {
    expect(() => stageNamed(processes, 'virtual-machine.allowance')).toThrow('virtual-machine.certification');
  });
});

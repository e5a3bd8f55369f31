import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { elapsedMinutes, parseDuration } from '../../src/schedule/duration.ts';
import { signOffRoom, sumOfMaxima } from '../../src/schedule/process.ts';
import { dataFile, readData } from '../../src/site/dataFile.ts';
import { conflictSchema, processSchema, sourceSchema } from '../../src/site/schemas.ts';
import { readProcesses } from '../support/processes.ts';
import { documentedConflicts, documentedLimits, documentedProcesses } from './documentedFigures.ts';

const processes = readProcesses();

test('There is a table for each documented process, and no other', () => {
  expect(Object.keys(processes).toSorted()).toEqual(Object.keys(documentedProcesses).toSorted());
});

describe.each(Object.entries(documentedProcesses))('The table %s', (id, { source, dayKind, allowance, stages }) => {
  const process = processes[id];

  test('has the source’s stages in the source’s order, with its figures', () => {
    // Where a stage has a source or a kind of day of its own, the table says so.
    const rows = process?.stages.map((stage) => {
      const { actor, bound, min, max, optional, source: own, dayKind: ownDays } = stage;
      return [stage.id, [actor, bound, min, max, optional && 'optional', own, ownDays].filter(Boolean).join(' ')];
    });
    expect(rows).toEqual(stages);
  });

  test('has the source’s allowance and its kind of day', () => {
    expect(process).toMatchObject({ source, dayKind });
    expect(process?.allowance).toBe(allowance);
  });
});

test('The certification limits are those of the source', () => {
  expect(load(readFileSync('content/certification-limits.yaml', 'utf8'))).toEqual(documentedLimits);
});

const minutes = (text: string) => {
  const parsed = parseDuration(text);
  return parsed.ok ? elapsedMinutes(parsed.value) : Number.NaN;
};

describe('The official answers side by side', () => {
  const known = load(readFileSync('content/sources.yaml', 'utf8')) as Record<string, unknown>;
  const conflicts = load(readFileSync('content/conflicts.yaml', 'utf8')) as Record<string, readonly object[]>;
  const answers = Object.entries(conflicts).map(
    ([question, given]) => [question, conflictSchema(Object.keys(known)).parse({ answers: given }).answers] as const,
  );

  test('are those of the sources, in their order', () => {
    const rows = answers.map(([question, given]) => [
      question,
      given.map(({ source, bound, min, max, dayKind, said, sum }) =>
        [source, bound, min, max, dayKind, said, sum && 'sum'].filter(Boolean).join(' '),
      ),
    ]);
    expect(Object.fromEntries(rows)).toEqual(documentedConflicts);
  });

  test('call a sum what the stages of that source come to', () => {
    const sums = answers.flatMap(([, given]) => given.filter(({ sum }) => sum));
    expect(sums).not.toEqual([]);
    for (const { source, max } of sums) {
      const process = Object.values(processes).find((table) => table.source === source);
      expect(process && sumOfMaxima(process, new Set())).toBe(minutes(max ?? ''));
    }
  });
});

describe('The figures of a VM offer add up', () => {
  test.each([
    ['all stages', [], 'P15DT3H15M', 'PT20H45M'],
    ['all but Test Drive validation', ['test-drive-validation'], 'P15DT1H15M', 'PT22H45M'],
  ])('%s', (_which, off, sum, room) => {
    const process = processes['virtual-machine'];
    expect(process && sumOfMaxima(process, new Set(off))).toBe(minutes(sum));
    expect(process && signOffRoom(process, new Set(off))).toBe(minutes(room));
  });
});

describe('A table of stages is refused', () => {
  const sources = ['cpp-vm-2018', 'push-2016'];
  const stage = { id: 'certification', bound: 'max', max: 'P3D', actor: 'microsoft' };
  const table = { source: 'cpp-vm-2018', dayKind: 'unspecified', stages: [stage] };
  const inStage = (change: object) => ({ ...table, stages: [{ ...stage, ...change }] });
  const without = (key: keyof typeof table) =>
    Object.fromEntries(Object.entries(table).filter(([name]) => name !== key));

  test.each([
    ['right', table],
    ['a range whose ends meet', inStage({ bound: 'range', min: 'P1D', max: 'PT24H' })],
  ])('unless it is %s', (_what, value) => {
    expect(problems(processSchema(sources).safeParse(value))).toEqual([]);
  });

  test.each([
    [
      'a duration in words',
      inStage({ max: '3 days' }),
      'stages.0.max',
      /"3 days".*P\[nW\]\[nD\]\[T\[nH\]\[nM\]\].*PT15M/,
    ],
    ['a duration in lower case', inStage({ max: 'p3d' }), 'stages.0.max', /"p3d".*whole numbers/],
    ['a duration in months', inStage({ max: 'P1M' }), 'stages.0.max', /"P1M"/],
    ['a duration with a fraction', inStage({ max: 'P1.5D' }), 'stages.0.max', /"P1\.5D".*whole numbers/],
    ['a duration beyond the limit', inStage({ max: 'P401D' }), 'stages.0.max', /"P401D".*at most 400 days/],
    ['a number for a duration', inStage({ max: 48 }), 'stages.0.max', /^48 is no duration: .*PT15M/],
    ['a number for an id', inStage({ id: 7 }), 'stages.0.id', /lower-case letters, digits and single hyphens/],
    ['an allowance in words', { ...table, allowance: '16 days' }, 'allowance', /"16 days".*P\[nW\]/],
    ['an unknown bound', inStage({ bound: 'about' }), 'stages.0.bound', /"max".*"lt".*"gt".*"approx".*"range".*"none"/],
    ['an unknown actor', inStage({ actor: 'azure' }), 'stages.0.actor', /"microsoft".*"publisher"/],
    ['an unknown kind of day', { ...table, dayKind: 'working' }, 'dayKind', /"unspecified".*"business"/],
    ['an unknown source', { ...table, source: 'hearsay' }, 'source', /"cpp-vm-2018".*"push-2016"/],
    ['no source', without('source'), 'source', /"cpp-vm-2018".*"push-2016"/],
    ['no stages', without('stages'), 'stages', /expected array/],
    ['an empty list of stages', { ...table, stages: [] }, 'stages', />=1/],
    ['a stage id twice', { ...table, stages: [stage, stage] }, 'stages.1.id', /"certification" is used twice/],
    ['a stage id in capitals', inStage({ id: 'Live' }), 'stages.0.id', /lower-case letters, digits and single hyphens/],
    ['a maximum that is missing', inStage({ max: undefined }), 'stages.0.max', /"max" takes max/],
    ['a maximum where the source gives none', inStage({ bound: 'none' }), 'stages.0.max', /"none" takes no figure/],
    ['a maximum for "more than"', inStage({ bound: 'gt', min: 'P1D' }), 'stages.0.max', /"gt" takes min/],
    ['a range without its lower end', inStage({ bound: 'range' }), 'stages.0.min', /"range" takes min and max/],
    [
      'a range that runs backward',
      inStage({ bound: 'range', min: 'PT48H', max: 'P1D' }),
      'stages.0.max',
      /"P1D" is less than min, "PT48H": .*from min up to max/,
    ],
    ['a field that doesn’t exist', inStage({ duration: 'P3D' }), 'stages.0', /"duration"/],
  ])('with %s', (_mistake, value, field, message) => {
    const found = problems(processSchema(sources).safeParse(value));
    expect(found).toHaveLength(1);
    expect(found[0]?.field).toBe(field);
    expect(found[0]?.message).toMatch(message);
  });
});

describe('A source', () => {
  const source = { title: 'Publish an offer', portal: 'Partner Center', ref: 'a repository, a path' };
  const known = load(readFileSync('content/sources.yaml', 'utf8')) as Record<string, unknown>;

  test.each(Object.entries(known))('%s is accepted', (_id, value) => {
    expect(problems(sourceSchema.safeParse(value))).toEqual([]);
  });

  test.each(['2018', '2018-09', '2018-08-17', new Date('2018-08-17')])('is accepted with the date %s', (date) => {
    expect(problems(sourceSchema.safeParse({ ...source, date }))).toEqual([]);
  });

  test.each([
    ['a date in words', { date: 'August 2018' }, 'date', /YYYY, YYYY-MM or YYYY-MM-DD/],
    ['a year that is a number', { date: 2018 }, 'date', /YYYY.*in quotes/],
    ['a date without zeros', { date: '2018-8-17' }, 'date', /YYYY, YYYY-MM or YYYY-MM-DD/],
    ['an address that is none', { url: 'docs.microsoft.com' }, 'url', /URL/],
    ['no title', { title: undefined }, 'title', /expected string/],
    ['an empty title', { title: '' }, 'title', />=1/],
    ['a field that doesn’t exist', { year: 2018 }, '', /"year"/],
  ])('is refused with %s', (_mistake, change, field, message) => {
    const found = problems(sourceSchema.safeParse({ ...source, ...change }));
    expect(found).toHaveLength(1);
    expect(found[0]?.field).toBe(field);
    expect(found[0]?.message).toMatch(message);
  });
});

describe('What official pages answer', () => {
  const answer = { source: 'push-2016', bound: 'range', min: 'PT24H', max: 'PT48H' };

  test.each([
    [
      'a range that runs backward',
      { min: 'PT48H', max: 'PT24H' },
      'answers.0.max',
      /"PT24H" is less than min, "PT48H"/,
    ],
    ['a range without its lower end', { min: undefined }, 'answers.0.min', /"range" takes min and max/],
    ['a number for a duration', { max: 48 }, 'answers.0.max', /^48 is no duration/],
  ])('is refused with %s', (_mistake, change, field, message) => {
    const found = problems(conflictSchema(['push-2016']).safeParse({ answers: [{ ...answer, ...change }] }));
    expect(found).toHaveLength(1);
    expect(found[0]?.field).toBe(field);
    expect(found[0]?.message).toMatch(message);
  });
});

test('An id used twice is refused with the file and the line', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'data-')), 'sources.yaml');
  writeFileSync(path, 'one:\n  title: First\none:\n  title: Second\n');
  for (const read of [readData, dataFile]) {
    expect(() => read(path)).toThrow(/duplicated mapping key in ".*sources\.yaml" \(3:1\)/);
  }
});

interface Parsed {
  readonly error?:
    { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] } | undefined;
}

/** What a schema says against a value. @example [{ field: 'stages.0.max', message: '"3 days" is no duration: …' }] */
function problems({ error }: Parsed) {
  return (error?.issues ?? []).map(({ path, message }) => ({ field: path.join('.'), message }));
}

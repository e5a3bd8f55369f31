import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStore, writeStore } from '../../../../src/planner/saved/store.ts';
import { anyPlans, saved } from './savedPlans.ts';

const sea = saved('Sea');
const sun = saved('Sun');

test('no store is an empty one', () => {
  expect(readStore(null)).toEqual({ plans: [] });
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(anyPlans, fc.constantFrom(undefined, 2), (plans, indent) => {
      expect(readStore(writeStore(plans, indent))).toEqual({ plans });
    }),
  );
});

test('whatever a store holds, reading it throws nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readStore(text).plans).toBeInstanceOf(Array);
    }),
  );
});

test('what is written has no trouble, whatever it was read from', () => {
  const entry = fc.record(
    {
      id: fc.oneof(fc.constantFrom(sea.id, 'abcdefgh'), fc.anything()),
      name: fc.oneof(fc.constant('Sea'), fc.anything()),
      link: fc.oneof(fc.constant(sea.link), fc.anything()),
      savedAt: fc.oneof(fc.constant(sea.savedAt), fc.anything()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(entry), fc.constantFrom(1, 2), (plans, version) => {
      const { plans: read } = readStore(JSON.stringify({ version, plans }));
      expect(readStore(writeStore(read))).toEqual({ plans: read });
      expect(new Set(read.map(({ id }) => id)).size).toBe(read.length);
    }),
  );
});

test.each([
  ['no JSON', '{"version":1,"pla', 'corrupt', []],
  ['an empty text', '', 'corrupt', []],
  ['null', 'null', 'corrupt', []],
  ['a list', '[]', 'corrupt', []],
  ['no version', JSON.stringify({ plans: [sea] }), 'corrupt', []],
  ['plans that are no list', JSON.stringify({ version: 1, plans: { sea } }), 'corrupt', []],
  [
    'something that isn’t ours beside the plans',
    JSON.stringify({ version: 1, plans: [sea], more: 1 }),
    'corrupt',
    [sea],
  ],
  [
    'an entry without a link',
    JSON.stringify({ version: 1, plans: [sea, { ...sun, link: undefined }] }),
    'corrupt',
    [sea],
  ],
  ['a link that is an anchor', JSON.stringify({ version: 1, plans: [{ ...sun, link: 'top' }, sea] }), 'corrupt', [sea]],
  ['an id with other characters', JSON.stringify({ version: 1, plans: [{ ...sun, id: 'Sun & Co' }] }), 'corrupt', []],
  ['a name of 81 characters', JSON.stringify({ version: 1, plans: [{ ...sun, name: 'x'.repeat(81) }] }), 'corrupt', []],
  [
    'a moment that isn’t one',
    JSON.stringify({ version: 1, plans: [{ ...sun, savedAt: 'today' }, sea] }),
    'corrupt',
    [sea],
  ],
  ['a later version in the same form', JSON.stringify({ version: 2, plans: [sea, sun], more: 1 }), 'newer', [sea, sun]],
  [
    'a later version, partly in the same form',
    JSON.stringify({ version: 2, plans: [{ plan: sea }, sun] }),
    'newer',
    [sun],
  ],
])('of %s, what can be read is read', (_what, text, trouble, plans) => {
  expect(readStore(text)).toEqual({ plans, trouble });
});

test('what a later version adds to an entry stays in it', () => {
  const plans = [{ ...sea, colour: 'blue' }];
  expect(readStore(JSON.stringify({ version: 1, plans }))).toEqual({ plans });
});

test('of two entries with one id both stay, the second with an id of its own, in its link too', () => {
  const other = { ...sun, id: sea.id };
  const { plans, trouble } = readStore(writeStore([sea, other, other]));
  expect(trouble).toBeUndefined();
  expect(plans.map(({ id }) => id)).toEqual([sea.id, `${sea.id}2`, `${sea.id}3`]);
  expect(new URLSearchParams(plans[1]?.link).get('id')).toBe(`${sea.id}2`);
});

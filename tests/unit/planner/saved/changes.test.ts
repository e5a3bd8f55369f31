import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicate, isSame, merge, put, remove, rename, restore } from '../../../../src/planner/saved/changes.ts';
import { sameContent, sameLink, withLinkFields } from '../../../../src/planner/saved/savedPlan.ts';
import { readStore, writeStore } from '../../../../src/planner/saved/store.ts';
import { planOf } from '../plans.ts';
import { anyPlans, saved } from './savedPlans.ts';

const sea = saved('Sea');
const sun = saved('Sun');
const later = { ...sea, link: sea.link.replace('12-01', '12-08') };
const elsewhere = { ...sea, link: sea.link.replace('12-01', '12-15') };
const ids = () => {
  let number = 0;
  return () => `newid${String((number += 1)).padStart(3, '0')}`;
};

describe('a plan that is saved', () => {
  test('stands at the end when it is new', () => {
    expect(put(sun, sun.link, 'otherid1')([sea])).toEqual([sea, sun]);
  });

  test('takes the place of its own earlier form', () => {
    expect(put(later, sea.link, 'otherid1')([sea, sun])).toEqual([later, sun]);
  });

  test('takes the place of the form that it was made from, in whatever order the fields of its link stand', () => {
    const base = new URLSearchParams([...new URLSearchParams(sea.link)].reverse()).toString();
    expect(put(later, base, 'otherid1')([sea])).toEqual([later]);
  });

  test('stands beside a newer form when it was made from an older link', () => {
    expect(put(elsewhere, sea.link, 'otherid1')([later]).map(({ id }) => id)).toEqual([sea.id, 'otherid1']);
  });

  test('stands beside a form with another name', () => {
    const renamed = rename(sea.id, 'Lake')([sea]);
    expect(put(later, sea.link, 'otherid1')(renamed)).toHaveLength(2);
  });

  test('takes the place of a form that is the same, whatever it was made from', () => {
    expect(put(later, sea.link, 'otherid1')([{ ...later, savedAt: '2026-11-21T00:00:00Z' }])).toEqual([later]);
  });

  test('stands beside the form that another tab gave it meanwhile', () => {
    const [there, , added] = put(later, sea.link, 'otherid1')([elsewhere, sun]);
    expect(there).toEqual(elsewhere);
    expect(added).toMatchObject({ id: 'otherid1', link: withLinkFields(later.link, { id: 'otherid1' }) });
  });
});

test('a new name is in the entry and in the link, and an empty one in neither', () => {
  const [plan] = rename(sea.id, 'Zee & Zon: 100%')([sea]);
  expect(plan?.name).toBe('Zee & Zon: 100%');
  expect(planOf(plan?.link ?? '')).toMatchObject({ name: 'Zee & Zon: 100%', at: '2026-12-01T09:00', zone: 'UTC' });
  const [unnamed] = rename(sea.id, '')([sea]);
  expect(unnamed).not.toHaveProperty('name');
  expect(planOf(unnamed?.link ?? '')).not.toHaveProperty('name');
});

test('a duplicate follows its original, with an id and a name of its own', () => {
  const copy = { id: 'otherid1', name: 'Sea (copy)', savedAt: '2026-11-21T00:00:00Z' };
  const [first, second, third] = duplicate(sea.id, copy)([sea, sun]);
  expect([first, third]).toEqual([sea, sun]);
  expect(second).toMatchObject(copy);
  expect(planOf(second?.link ?? '')).toMatchObject({ id: 'otherid1', name: 'Sea (copy)' });
});

test('a plan that is deleted and restored stands where it was, whatever was added meanwhile', () => {
  fc.assert(
    fc.property(anyPlans, fc.nat(), (plans, number) => {
      const index = number % Math.max(1, plans.length);
      const plan = plans[index];
      if (!plan) return;
      const without = remove(plan.id)(plans);
      expect(restore(plan, index, 'otherid1')(without)).toEqual(plans);
      expect(restore(plan, index, 'otherid1')(plans)).toEqual(plans);
    }),
  );
});

describe('an import', () => {
  test('of what was exported adds nothing, and into an empty list gives the same list', () => {
    fc.assert(
      fc.property(anyPlans, (plans) => {
        const { plans: imported } = readStore(writeStore(plans, 2));
        expect(merge(plans, imported, ids())).toEqual({ plans, added: 0, known: plans.length });
        expect(merge([], imported, ids()).plans).toEqual(plans);
      }),
    );
  });

  test('replaces nothing: of two that differ under one id both stay, once', () => {
    const once = merge([sea], [later, sun], ids());
    expect(once).toMatchObject({ added: 2, known: 0 });
    expect(once.plans.map(({ id }) => id)).toEqual([sea.id, 'newid001', sun.id]);
    expect(merge(once.plans, [later, sun], ids())).toEqual({ plans: once.plans, added: 0, known: 2 });
  });

  test('loses no plan of either side', () => {
    fc.assert(
      fc.property(anyPlans, anyPlans, (here, there) => {
        const { plans } = merge(here, there, ids());
        expect(plans.slice(0, here.length)).toEqual(here);
        for (const plan of there) expect(plans.some((other) => isSame(other, plan))).toBe(true);
        expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
      }),
    );
  });
});

test('links that differ in their id, their name and their order alone have the same content', () => {
  expect(sameContent('a=1&zone=UTC&id=abcdefgh', 'name=x&zone=UTC&a=1')).toBe(true);
  expect(sameContent('a=1', 'a=2')).toBe(false);
});

test('links that differ in their id or their name are not the same link', () => {
  expect(sameLink('id=abcdefgh&a=1&zone=Europe/Paris', 'zone=Europe%2FParis&a=1&id=abcdefgh')).toBe(true);
  expect(sameLink('id=abcdefgh&a=1', 'id=abcdefgh&a=1&name=x')).toBe(false);
  expect(sameLink('id=abcdefgh&a=1', 'id=hgfedcba&a=1')).toBe(false);
});

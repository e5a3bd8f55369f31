import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { put, remove, rename, type Change } from '../../../../src/planner/saved/changes.ts';
import { changeAside, changeShelf, readShelf, storeKey } from '../../../../src/planner/saved/shelf.ts';
import { readStore, writeStore } from '../../../../src/planner/saved/store.ts';
import { contentsOf, now, placeOf, storageOf } from './fakeStorage.ts';
import { saved } from './savedPlans.ts';

const sea = saved('Sea');
const sun = saved('Sun');
const other = 'otherid1';
const aside = `${storeKey}.set-aside.${now.toString()}`;
const plansIn = (storage: Storage) => readStore(storage.getItem(storeKey)).plans;

test('a plan that is saved is there at the next visit', async () => {
  const storage = storageOf();
  expect(await changeShelf(placeOf(storage), put(sea, sea.link, other))).toEqual({
    ok: true,
    value: { plans: [sea], asides: [] },
  });
  expect(readShelf(placeOf(storage))).toEqual({ ok: true, value: { plans: [sea], asides: [] } });
});

describe.each([
  ['no JSON', '{"version":1,"plans":[{"id', 'corrupt', []],
  ['partly readable', JSON.stringify({ version: 1, plans: [sea, 'sun'] }), 'corrupt', [sea]],
  ['of a later version', JSON.stringify({ version: 2, plans: [sea], shared: true }), 'newer', [sea]],
] as const)('a store that is %s', (_what, text, trouble, plans) => {
  test('is said and shown for download, and reading it changes nothing', () => {
    const storage = storageOf({ [storeKey]: text });
    expect(readShelf(placeOf(storage))).toEqual({
      ok: true,
      value: { plans, trouble, asides: [{ key: storeKey, text }] },
    });
    expect(contentsOf(storage)).toEqual({ [storeKey]: text });
  });

  test('is set aside whole before the first change, once', async () => {
    const storage = storageOf({ [storeKey]: text });
    await changeShelf(placeOf(storage), put(sun, sun.link, other));
    expect(contentsOf(storage)).toEqual({ [storeKey]: writeStore([...plans, sun]), [aside]: text });
    await changeShelf(placeOf(storage), remove(sun.id));
    expect(contentsOf(storage)).toEqual({ [storeKey]: writeStore(plans), [aside]: text });
    storage.setItem(storeKey, text);
    await changeShelf(placeOf(storage), put(sun, sun.link, other));
    expect(contentsOf(storage)).toEqual({ [storeKey]: writeStore([...plans, sun]), [aside]: text });
  });

  test('stays as it is where there is no room to set it aside', async () => {
    const storage = storageOf({ [storeKey]: text }, storeKey.length + text.length + 10);
    expect(await changeShelf(placeOf(storage), put(sun, sun.link, other))).toEqual({ ok: false, error: 'full' });
    expect(contentsOf(storage)).toEqual({ [storeKey]: text });
  });
});

test('two broken stores of one moment are both set aside, and can be dropped and put back', async () => {
  const storage = storageOf({ [storeKey]: 'one' });
  await changeShelf(placeOf(storage), (plans) => plans);
  storage.setItem(storeKey, 'two');
  const shelf = await changeShelf(placeOf(storage), put(sea, sea.link, other));
  const asides = shelf.ok ? shelf.value.asides : [];
  expect(asides.map(({ text }) => text).sort()).toEqual(['one', 'two']);
  const [first] = asides;
  if (!first) throw new Error('nothing set aside');
  expect(await changeAside(placeOf(storage), first, false)).toMatchObject({
    ok: true,
    value: { asides: asides.slice(1) },
  });
  expect(await changeAside(placeOf(storage), first, true)).toMatchObject({ ok: true, value: { plans: [sea], asides } });
});

describe('a storage that refuses', () => {
  test.each([
    ['has no room', () => storageOf({}, 10), 'full'],
    ['has no room, in old Firefox', () => refusing('NS_ERROR_DOM_QUOTA_REACHED'), 'full'],
    ['may not be written', () => refusing('SecurityError'), 'forbidden'],
    ['may not be touched', throwing('SecurityError'), 'forbidden'],
    ['is not there', () => null, 'forbidden'],
  ] satisfies [string, () => Storage | null, string][])('because it %s, says so', async (_why, storage, error) => {
    expect(await changeShelf({ ...placeOf(null), storage }, put(sea, sea.link, other))).toEqual({ ok: false, error });
  });

  test('keeps the plans that it has', async () => {
    const text = writeStore([sea]);
    const storage = storageOf({ [storeKey]: text }, storeKey.length + text.length + 20);
    expect(await changeShelf(placeOf(storage), put(sun, sun.link, other))).toEqual({ ok: false, error: 'full' });
    expect(plansIn(storage)).toEqual([sea]);
  });

  test('can refuse locks alone: then the change is made without', async () => {
    const storage = storageOf();
    const locks = { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as never;
    await changeShelf(placeOf(storage, { locks }), put(sea, sea.link, other));
    expect(plansIn(storage)).toEqual([sea]);
  });
});

test('two tabs, each with its own picture of the list, lose none of each other’s plans', async () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const action = fc.record({ tab: fc.constantFrom(0, 1), what: fc.constantFrom('put', 'remove', 'rename'), name });
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 20 }), fc.scheduler(), async (actions, scheduler) => {
      const storage = storageOf();
      const place = placeOf(storage, { locks: locksOf(scheduler) });
      // What each tab did, in the order in which it came through.
      const done: (typeof actions)[number][] = [];
      const all = actions.map(async (each) => {
        const change = changeOf(each);
        await scheduler.schedule(Promise.resolve());
        await changeShelf(place, (plans) => {
          done.push(each);
          return change(plans);
        });
      });
      await scheduler.waitFor(Promise.all(all));
      const expected = new Map<string, string>();
      for (const { what, name: id, tab } of done) {
        if (what === 'put' && !expected.has(id)) expected.set(id, id);
        else if (what === 'remove') expected.delete(id);
        else if (what === 'rename' && expected.has(id)) expected.set(id, `${id}${tab}`);
      }
      const kept = plansIn(storage).filter(({ id }) => !id.startsWith('copy'));
      expect(Object.fromEntries(kept.map(({ id, name: called }) => [id, called]))).toEqual(
        Object.fromEntries([...expected].map(([id, called]) => [saved(id).id, called])),
      );
      expect(done).toHaveLength(actions.length);
    }),
    { numRuns: 200 },
  );
});

let copies = 0;

function changeOf({ what, name, tab }: { what: string; name: string; tab: number }): Change {
  const { id } = saved(name);
  if (what === 'remove') return remove(id);
  copies += 1;
  return what === 'rename'
    ? rename(id, `${name}${tab}`)
    : put(saved(name), saved(name).link, `copy${copies}`.padEnd(8, '0'));
}

/** One holder at a time, each after a wait of any length. */
function locksOf(scheduler: fc.Scheduler): never {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => unknown) => {
    const turn = last.then(() => scheduler.schedule(Promise.resolve())).then(work);
    last = turn;
    return turn;
  };
  return { request } as never;
}

function throwing(name: string): () => never {
  return () => {
    throw new DOMException('', name);
  };
}

/** A storage that can be read, not written. */
function refusing(name: string): Storage {
  return Object.assign(storageOf(), { setItem: throwing(name) });
}

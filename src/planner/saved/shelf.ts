import { Temporal } from '../../schedule/temporal.ts';
import type { Result } from '../../schedule/result.ts';
import type { Change } from './changes.ts';
import type { SavedPlan } from './savedPlan.ts';
import { readStore, writeStore, type ReadStore } from './store.ts';

/** Why nothing can be kept: the storage has no room, or the browser allows none. */
export type Refusal = 'full' | 'forbidden';

/** A text that could not be read whole, kept as it was. */
export interface Aside {
  readonly key: string;
  readonly text: string;
}

/** What the storage holds. */
export interface Shelf {
  readonly plans: readonly SavedPlan[];
  readonly trouble?: ReadStore['trouble'];
  /** The texts to download: those set aside before, and the present one where it can't be read whole. */
  readonly asides: readonly Aside[];
}

/** Where plans are kept. Reaching for a browser's storage can throw, so it is reached for at each use. */
export interface Place {
  readonly storage: () => Storage | null;
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  readonly now: () => Temporal.Instant;
}

export const storeKey = 'go-live-planner.plans';

/** The plans on the shelf now. Reading writes nothing. */
export function readShelf({ storage }: Place): Result<Shelf, Refusal> {
  return attempt(() => {
    const kept = present(storage());
    const text = kept.getItem(storeKey);
    const { plans, trouble } = readStore(text);
    const pending = trouble && text !== null ? [{ key: storeKey, text }] : [];
    return { plans, ...(trouble && { trouble }), asides: [...pending, ...asidesIn(kept)] };
  });
}

/**
 * Makes one change to the plans as they are at that moment, not as this tab last saw them, and gives the new shelf.
 * A lock keeps other tabs waiting meanwhile, in browsers that have one; elsewhere reading and writing are one step.
 *
 * Nothing is ever lost: a text that can't be read whole, or that a later version of the site wrote, stays untouched as
 * long as plans are only looked at. Before the first change the whole text is copied to
 * `go-live-planner.plans.set-aside.<instant>`, then the plans that could be read are written in this version's form.
 * Where the copy has no room, nothing is changed.
 */
export async function changeShelf(place: Place, change: Change): Promise<Result<Shelf, Refusal>> {
  return locked(place, () =>
    attempt(() => {
      const kept = present(place.storage());
      const text = kept.getItem(storeKey);
      const { plans, trouble } = readStore(text);
      if (trouble && text !== null) setAside(kept, text, place.now());
      const changed = change(plans);
      if (changed !== plans || trouble) kept.setItem(storeKey, writeStore(changed));
      return { plans: changed, asides: asidesIn(kept) };
    }),
  );
}

/** Drops a text that was set aside, or puts it back. */
export async function changeAside(place: Place, { key, text }: Aside, keep: boolean): Promise<Result<Shelf, Refusal>> {
  const done = await locked(place, () =>
    attempt(() => {
      const kept = present(place.storage());
      if (keep) kept.setItem(key, text);
      else if (key !== storeKey) kept.removeItem(key);
    }),
  );
  return done.ok ? readShelf(place) : done;
}

const asidePrefix = `${storeKey}.set-aside.`;

function asidesIn(kept: Storage): Aside[] {
  const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(asidePrefix))
    .sort()
    .map((key) => ({ key, text: kept.getItem(key) ?? '' }));
}

function setAside(kept: Storage, text: string, now: Temporal.Instant): void {
  if (asidesIn(kept).some((aside) => aside.text === text)) return;
  let moment = now;
  while (kept.getItem(asidePrefix + moment.toString()) !== null) moment = moment.add({ milliseconds: 1 });
  kept.setItem(asidePrefix + moment.toString(), text);
}

/** Some browsers have no storage rather than a forbidden one. */
function present(storage: Storage | null | undefined): Storage {
  if (!storage) throw new Error('no storage');
  return storage;
}

function attempt<Value>(work: () => Value): Result<Value, Refusal> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return { ok: false, error: isFull(error) ? 'full' : 'forbidden' };
  }
}

/** Firefox had a name of its own for it. */
const isFull = (error: unknown): boolean =>
  error instanceof Error || error instanceof DOMException
    ? ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name)
    : false;

async function locked<Value>({ locks }: Place, work: () => Value): Promise<Value> {
  if (!locks) return work();
  try {
    return await locks.request(storeKey, work);
  } catch {
    // Some contexts have locks but refuse them; the work itself throws nothing, so it has not been done.
    return work();
  }
}

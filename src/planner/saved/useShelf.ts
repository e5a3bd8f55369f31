import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../schedule/result.ts';
import { Temporal } from '../../schedule/temporal.ts';
import type { Change } from './changes.ts';
import { changeAside, changeShelf, readShelf, type Aside, type Place, type Refusal, type Shelf } from './shelf.ts';

/** The shelf as the page uses it. */
export interface UsedShelf {
  readonly shelf: Shelf;
  /** Why the last change, or reading, could not be made. */
  readonly refusal: Refusal | undefined;
  /** @returns whether the change was made */
  readonly change: (change: Change) => Promise<boolean>;
  /** Drops a text that was set aside, or puts it back. */
  readonly keepAside: (aside: Aside, keep: boolean) => Promise<boolean>;
}

/** The saved plans of this browser, kept in step with its other tabs. */
export function useShelf(): UsedShelf {
  const [first] = useState(() => readShelf(place));
  const [shelf, setShelf] = useState(first.ok ? first.value : empty);
  const [refusal, setRefusal] = useState(first.ok ? undefined : first.error);
  const show = (read: Result<Shelf, Refusal>): boolean => {
    if (read.ok) setShelf(read.value);
    setRefusal(read.ok ? undefined : read.error);
    return read.ok;
  };

  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      // Another tab that clears the whole storage names no key.
      if (key === null || key.startsWith('go-live-planner.')) show(readShelf(place));
    };
    addEventListener('storage', follow);
    return () => {
      removeEventListener('storage', follow);
    };
  }, []);

  return {
    shelf,
    refusal,
    change: async (change) => show(await changeShelf(place, change)),
    keepAside: async (aside, keep) => show(await changeAside(place, aside, keep)),
  };
}

const empty: Shelf = { plans: [], asides: [] };

const place: Place = {
  storage: () => localStorage,
  // Pages that come without encryption have none.
  locks: (navigator as { readonly locks?: LockManager }).locks,
  now: () => Temporal.Now.instant(),
};

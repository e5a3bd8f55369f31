import type { Place } from '../../../../src/planner/saved/shelf.ts';
import { Temporal } from '../../../../src/schedule/temporal.ts';

/** A storage as a browser has it: texts by key, with room for so many characters. */
export function storageOf(entries: Readonly<Record<string, string>> = {}, room = Infinity): Storage {
  const texts = new Map(Object.entries(entries));
  return {
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      const others = [...texts].filter(([other]) => other !== key);
      const size = [...others, [key, text]].reduce(
        (sum, [name = '', value = '']) => sum + name.length + value.length,
        0,
      );
      if (size > room) throw new DOMException('no room', 'QuotaExceededError');
      texts.set(key, text);
    },
    removeItem: (key) => texts.delete(key),
    clear: () => {
      texts.clear();
    },
  };
}

export const now = Temporal.Instant.from('2026-11-20T08:07:30Z');

export const placeOf = (storage: Storage | null, more: Partial<Place> = {}): Place => ({
  storage: () => storage,
  now: () => now,
  ...more,
});

/** All that a storage holds. */
export const contentsOf = (storage: Storage): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: storage.length }, (_, index) => {
      const key = storage.key(index) ?? '';
      return [key, storage.getItem(key) ?? ''];
    }),
  );

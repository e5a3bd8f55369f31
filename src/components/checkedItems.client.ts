const keyOf = (list: string) => `checklist.${list}`;

/** The ticked items of a list; none where the browser's store is closed or holds something else. */
export function checkedItems(list: string): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(list)) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Keeps the ticked items of a list; `false` where the browser's store is closed or full. */
export function keepChecked(list: string, items: readonly string[]): boolean {
  try {
    localStorage.setItem(keyOf(list), JSON.stringify(items));
    return true;
  } catch {
    return false;
  }
}

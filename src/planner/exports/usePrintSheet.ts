import { useEffect, useRef } from 'preact/hooks';
import type { Sheet } from './printSheet.tsx';

/**
 * Prints the plan on a sheet of its own, which from then on follows the plan, and is all of the page that is printed.
 * The function that it gives loads the sheet first; it rejects where that can't be had.
 */
export function usePrintSheet(sheet: Sheet): () => Promise<void> {
  const shown = useRef<typeof import('./printSheet.tsx')>();
  useEffect(() => shown.current?.showSheet(sheet));
  useEffect(() => () => shown.current?.removeSheet(), []);
  return async () => {
    shown.current = await import('./printSheet.tsx');
    shown.current.showSheet(sheet);
    print();
  };
}

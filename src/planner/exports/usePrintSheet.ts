import { useEffect, useRef } from 'preact/hooks';
import type { Sheet } from './printSheet.tsx';

/**
 * Prints the plan on a sheet of its own, which from then on follows the plan, and is all of the page that is printed.
 * The function that it gives loads the sheet first; it rejects where that can't be had. The browser's shortcut for
 * printing does the same, and prints the page as it is where the sheet can't be had.
 */
export function usePrintSheet(sheet: Sheet): () => Promise<void> {
  const shown = useRef<typeof import('./printSheet.tsx')>();
  const printSheet = async () => {
    shown.current = await import('./printSheet.tsx');
    shown.current.showSheet(sheet);
    print();
  };
  useEffect(() => shown.current?.showSheet(sheet));
  useEffect(() => () => shown.current?.removeSheet(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isPrintShortcut(event)) return;
      event.preventDefault();
      printSheet().catch(() => {
        print();
      });
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
  return printSheet;
}

/** Ctrl+P, or ⌘P on a Mac. */
const isPrintShortcut = ({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'p' && ctrlKey !== metaKey && !shiftKey && !altKey;

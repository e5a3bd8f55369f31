/**
 * A script for the head of each page. Where a browser forbids storage, even reading `localStorage` throws; the framework
 * asks only whether it is there, so from then on it isn't.
 */
export const forbiddenStorage = {
  tag: 'script',
  content: "try { localStorage } catch { Object.defineProperty(window, 'localStorage', { value: undefined }) }",
} as const;

import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { expect, test } from 'vitest';
import { Temporal } from '../../../src/schedule/temporal.ts';

test(`this run uses the ${String(process.env.TEMPORAL)} Temporal`, () => {
  expect(Temporal).toBe(process.env.TEMPORAL === 'polyfill' ? polyfill : globalThis.Temporal);
  expect(Temporal).toBeDefined();
});

test('this run has a zone of its own that no plan may depend on', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('Pacific/Chatham');
});

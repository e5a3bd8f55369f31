import fc from 'fast-check';
import type { SavedPlan } from '../../../../src/planner/saved/savedPlan.ts';

export const savedAt = '2026-11-20T08:07:30Z';

/** A saved plan of a name; its id is made of it. */
export const saved = (name: string, more: Partial<SavedPlan> = {}): SavedPlan => {
  const id = more.id ?? `plan${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`.padEnd(8, '0');
  const fields = { id, name, at: '2026-12-01T09:00', zone: 'UTC' };
  return { id, name, link: new URLSearchParams(fields).toString().replaceAll('%3A', ':'), savedAt, ...more };
};

/** Plans with different ids and any names. */
export const anyPlans = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9]{8,32}$/),
      name: fc.string({ unit: 'grapheme', maxLength: 20 }),
      day: fc.integer({ min: 10, max: 28 }),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map((all) =>
    all.map(({ id, name, day }) => ({
      id,
      name,
      link: new URLSearchParams({ id, name, at: `2026-12-${day}T09:00`, zone: 'UTC' }).toString(),
      savedAt,
    })),
  );

import * as v from 'valibot';
import { Temporal } from '../../schedule/temporal.ts';
import { longestName, planId, planName } from '../fields.ts';
import { legible } from '../link.ts';

/** A plan that the reader keeps: its link says what it is, so that whatever opens links opens it. */
export interface SavedPlan {
  /** The link's own `id`, which calendar files are made with. */
  readonly id: string;
  /** The link's own `name`. */
  readonly name?: string | undefined;
  /** A fragment without its `#`, with `at` and `zone`. */
  readonly link: string;
  /** When it was saved, as an instant in ISO 8601. */
  readonly savedAt: string;
}

/** One entry of a store or a file. What a later version adds to an entry is kept with it. */
export const savedPlanSchema = v.looseObject({
  id: planId,
  name: v.optional(planName),
  link: v.pipe(v.string(), v.regex(/^[^#][^]*=/)),
  savedAt: v.pipe(v.string(), v.check(isInstant)),
});

/**
 * A link with another id or name; an empty name is none. Everything else in it stays, unknown fields too.
 * @example withLinkFields('at=2026-12-01T09:00&zone=UTC', { name: 'Zee' }) // 'at=2026-12-01T09:00&zone=UTC&name=Zee'
 */
export function withLinkFields(
  link: string,
  changes: { readonly id?: string | undefined; readonly name?: string | undefined },
): string {
  const params = new URLSearchParams(link);
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined || value === '') params.delete(key);
    else params.set(key, value);
  }
  return legible(params);
}

/** Whether two links open the same plan, called the same, in whatever order their fields stand. */
export const sameLink = (one: string, other: string): boolean => fieldsOf(one) === fieldsOf(other);

/** Whether two links open the same plan, whatever it is called. */
export const sameContent = (one: string, other: string): boolean => sameLink(contentOf(one), contentOf(other));

/** The first characters of a name that fit in a link, `room` of them left for something else. */
export const cutName = (name: string, room = 0): string => [...name].slice(0, longestName - room).join('');

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

const contentOf = (link: string): string => withLinkFields(link, { id: undefined, name: undefined });

const fieldsOf = (link: string): string => JSON.stringify([...new URLSearchParams(link)].sort());

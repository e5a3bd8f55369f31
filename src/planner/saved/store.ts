import * as v from 'valibot';
import { savedPlanSchema, withLinkFields, type SavedPlan } from './savedPlan.ts';

/** What a text held: the plans that can be read, and whether that was all of it. */
export interface ReadStore {
  readonly plans: readonly SavedPlan[];
  /** `corrupt`: something in it can't be read; `newer`: a later version of the site wrote it. */
  readonly trouble?: 'corrupt' | 'newer';
}

/**
 * Reads a store, or a file of plans, which has the same form: `{ version: 1, plans: [{ id, name?, link, savedAt }] }`.
 * Never throws, and reads what can be read: an entry that makes no sense doesn't take the others with it, nor does a
 * version not yet known. Of two entries with one id the second gets an id of its own.
 * @param text of the store; `null` where there is none
 * @example readStore('{"version":1,"plans":[{"id":"?"}]}') // { plans: [], trouble: 'corrupt' }
 */
export function readStore(text: string | null): ReadStore {
  if (text === null) return { plans: [] };
  const data = parsed(text);
  if (!v.is(outline, data)) return { plans: [], trouble: 'corrupt' };
  const entries = data.plans.map((entry) => v.safeParse(savedPlanSchema, entry));
  const plans = entries.flatMap((entry) => (entry.success ? [entry.output] : []));
  const trouble = troubleOf(data, plans.length === entries.length);
  return { plans: withOwnIds(plans), ...(trouble && { trouble }) };
}

/** A store's text, or a file's. @example writeStore([]) // '{"version":1,"plans":[]}' */
export const writeStore = (plans: readonly SavedPlan[], indent?: number): string =>
  JSON.stringify({ version, plans }, undefined, indent);

const version = 1;

const outline = v.looseObject({ version: v.number(), plans: v.array(v.unknown()) });
const exactOutline = v.strictObject({ version: v.literal(version), plans: v.array(v.unknown()) });

function troubleOf(data: v.InferOutput<typeof outline>, isWhole: boolean): ReadStore['trouble'] {
  if (data.version > version) return 'newer';
  return isWhole && v.is(exactOutline, data) ? undefined : 'corrupt';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withOwnIds(plans: readonly SavedPlan[]): SavedPlan[] {
  const ids = new Set<string>();
  return plans.map((plan) => {
    const id = ids.has(plan.id) ? unusedId(plan.id, new Set([...ids, ...plans.map((other) => other.id)])) : plan.id;
    ids.add(id);
    return id === plan.id ? plan : { ...plan, id, link: withLinkFields(plan.link, { id }) };
  });
}

/** The same at every reading, so that a plan is called the same in every tab until something is written. */
function unusedId(id: string, used: ReadonlySet<string>): string {
  let number = 2;
  while (used.has(numbered(id, number))) number += 1;
  return numbered(id, number);
}

const numbered = (id: string, number: number): string => id.slice(0, 26) + String(number);

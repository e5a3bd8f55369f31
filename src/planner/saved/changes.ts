import { sameContent, sameLink, withLinkFields, type SavedPlan } from './savedPlan.ts';

/** One change to the list of plans, made to whatever the list is by then. */
export type Change = (plans: readonly SavedPlan[]) => readonly SavedPlan[];

/** What an import did. */
export interface Merged {
  readonly plans: readonly SavedPlan[];
  readonly added: number;
  /** Those that were already there. */
  readonly known: number;
}

/**
 * Saves a plan in the place of the one with its id, or at the end. Where that one isn't what the plan was made from,
 * because another tab has changed it or an older link was followed, both stay: the plan is saved under `otherId`.
 * @param base the link that the plan was opened from, or last saved as
 */
export const put =
  (plan: SavedPlan, base: string, otherId: string): Change =>
  (plans) => {
    const there = plans.find(({ id }) => id === plan.id);
    if (!there) return [...plans, plan];
    if (sameLink(there.link, base) || isSame(there, plan))
      return plans.map((other) => (other === there ? plan : other));
    return [...plans, withId(plan, otherId)];
  };

/** Another name; an empty one is none. */
export const rename =
  (id: string, name: string): Change =>
  (plans) =>
    plans.map((plan) => (plan.id === id ? named(plan, name) : plan));

/** A second plan like this one, right after it. */
export const duplicate =
  (id: string, copy: { readonly id: string; readonly name: string; readonly savedAt: string }): Change =>
  (plans) =>
    plans.flatMap((plan) =>
      plan.id === id ? [plan, { ...named(withId(plan, copy.id), copy.name), savedAt: copy.savedAt }] : [plan],
    );

/** Takes a plan off the list. */
export const remove =
  (id: string): Change =>
  (plans) =>
    plans.filter((plan) => plan.id !== id);

/** Puts a deleted plan back where it was, under `otherId` if its id has been given away meanwhile. */
export const restore =
  (plan: SavedPlan, index: number, otherId: string): Change =>
  (plans) => {
    const there = plans.find(({ id }) => id === plan.id);
    if (there && isSame(there, plan)) return plans;
    return plans.toSpliced(index, 0, there ? withId(plan, otherId) : plan);
  };

/**
 * Adds plans from a file. Nothing is replaced: of two that have an id in common but differ, both stay, and the one from
 * the file gets another id. Importing a file again adds nothing.
 * @param newId gives an unused id at every call
 */
export function merge(plans: readonly SavedPlan[], imported: readonly SavedPlan[], newId: () => string): Merged {
  const all = [...plans];
  for (const plan of imported) {
    const taken = all.some(({ id }) => id === plan.id);
    if (taken && all.some((other) => isSame(other, plan))) continue;
    all.push(taken ? withId(plan, newId()) : plan);
  }
  const added = all.length - plans.length;
  return { plans: all, added, known: imported.length - added };
}

/** Whether two entries are one plan to a reader: the same name and the same content. */
export const isSame = (one: SavedPlan, other: SavedPlan): boolean =>
  one.name === other.name && sameContent(one.link, other.link);

const withId = (plan: SavedPlan, id: string): SavedPlan => ({ ...plan, id, link: withLinkFields(plan.link, { id }) });

function named(plan: SavedPlan, name: string): SavedPlan {
  const changed = { ...plan, name, link: withLinkFields(plan.link, { name }) };
  if (name === '') delete (changed as { name?: string }).name;
  return changed;
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { Temporal } from '../schedule/temporal.ts';
import { readLink, writeLink, writeWholeLink, type ReadLink, type Tables } from './link.ts';
import { newPlanId } from './planId.ts';
import { settled as settledPlan, type Plan, type Surroundings } from './plan.ts';

/** What the page knows in a browser: the plan with what its link held, and the world at the moment of opening. */
export interface Opened extends ReadLink {
  readonly surroundings: Surroundings;
  /** Counts the plans that came from the address, so that fields can drop what was typed for another plan. */
  readonly arrival: number;
  /**
   * The link that the plan was opened from, or last saved as. The plan may take the place of a saved one only while that
   * still is this link: else somebody has changed it meanwhile. A reload keeps it, with the entry of the history.
   */
  readonly base: string;
}

/**
 * The plan of the address bar, kept in step with it both ways. Typing replaces the current history entry; a finished
 * change makes one entry, so that Back undoes it. `undefined` while the page is built.
 */
export function usePlan(tables: Tables) {
  const [opened, setOpened] = useState<Opened>();
  const current = useRef<Opened>();
  /** The fragment of the entry before the changes that are not yet finished. */
  const settled = useRef('');
  /** Names the run of edits that the history entries belong to, and the id that was made for its plan. */
  const edits = useRef<{ readonly name: string; id?: string | undefined }>({ name: '' });

  const show = (next: Opened) => {
    current.current = next;
    setOpened(next);
  };

  const arrive = (fragment: string, isOurs: boolean, from?: string) => {
    settled.current = fragment;
    if (!isOurs) edits.current = { name: newPlanId() };
    const read = readLink(fragment, tables);
    // An id that was made on the way stays the plan's when Back leads to before that.
    const { id = read.plan.id } = edits.current;
    const plan = id === undefined || read.plan.id !== undefined ? read.plan : { ...read.plan, id };
    const surroundings = surroundingsNow();
    const kept = isOurs ? current.current?.base : from;
    const base = kept ?? writeWholeLink(settledPlan(read.plan, surroundings), read.unknown);
    show({ ...read, plan, surroundings, base, arrival: (current.current?.arrival ?? 0) + 1 });
  };

  const write = (how: 'pushState' | 'replaceState', fragment: string) => {
    writeAddress(how, fragment, { edits: edits.current.name, base: current.current?.base });
  };

  useEffect(() => {
    const open = () => {
      const fragment = location.hash.slice(1);
      if (current.current && isAnchor(fragment)) write('replaceState', settled.current);
      else if (!current.current || fragment !== settled.current)
        arrive(isAnchor(fragment) ? '' : fragment, entry().edits === edits.current.name, entry().base);
    };
    // A page left open for days tells of the present when somebody looks at it again.
    const wake = () => {
      if (document.visibilityState === 'visible' && current.current)
        show({ ...current.current, surroundings: surroundingsNow() });
    };
    open();
    document.addEventListener('visibilitychange', wake);
    addEventListener('popstate', open);
    addEventListener('hashchange', open);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('popstate', open);
      removeEventListener('hashchange', open);
    };
  }, [tables]);

  const fragmentOf = ({ plan, unknown, surroundings }: Opened) => writeLink(plan, surroundings.zone, unknown);
  // A browser reports a field's last change while the field goes, which is when another plan has already arrived.
  const present = () => (current.current?.arrival === opened?.arrival ? current.current : undefined);

  return {
    opened,
    preview: (plan: Plan) => {
      const before = present();
      if (!before) return;
      // The first change drops what could not be used, and with it the report of it.
      const next = { ...before, plan, problems: [] };
      show(next);
      write('replaceState', fragmentOf(next));
    },
    commit: () => {
      const changed = present();
      if (!changed) return;
      const next = changed.problems.length > 0 ? settled.current : fragmentOf(changed);
      if (next === settled.current) return;
      write('replaceState', settled.current);
      write('pushState', next);
      settled.current = next;
    },
    /** The plan's id, made at the first export or save and kept in the link from then on; no step in the history. */
    withId: (): string => {
      const before = present();
      const id = before?.plan.id ?? newPlanId();
      if (!before || before.plan.id !== undefined) return id;
      const next = { ...before, plan: { ...before.plan, id } };
      show(next);
      edits.current.id = id;
      settled.current = fragmentOf(next);
      write('replaceState', settled.current);
      return id;
    },
    /** Another plan, such as a saved one: as if its link had been followed. */
    open: (fragment: string, base = fragment) => {
      const how = settled.current === fragment ? 'replaceState' : 'pushState';
      arrive(fragment, false, base);
      write(how, fragment);
    },
    /** The plan on the page has been saved as this link. */
    savedAs: (base: string) => {
      const before = present();
      if (!before) return;
      show({ ...before, base });
      write('replaceState', location.hash.slice(1));
    },
  };
}

const surroundingsNow = (): Surroundings => ({ now: Temporal.Now.instant(), zone: Temporal.Now.timeZoneId() });

/** A fragment without `=` is a place on the page (the skip link, a heading), not a plan. */
const isAnchor = (fragment: string): boolean => fragment !== '' && !fragment.includes('=');

/** What an entry of the history holds beside its address: the run of edits that it was written in, and its plan's base. */
interface Entry {
  readonly edits?: string | undefined;
  readonly base?: string | undefined;
}

const entry = (): Entry => (history.state ?? {}) as Entry;

const writeAddress = (how: 'pushState' | 'replaceState', fragment: string, held: Entry): void => {
  try {
    history[how](
      { ...(how === 'replaceState' && entry()), ...held },
      '',
      location.pathname + location.search + (fragment && `#${fragment}`),
    );
  } catch {
    // Safari refuses more than a hundred in half a minute. The plan is shown all the same; a later change writes it.
  }
};

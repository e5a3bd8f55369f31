import { useEffect, useRef, useState } from 'preact/hooks';
import { Temporal } from '../../schedule/temporal.ts';
import { newPlanId } from '../planId.ts';
import { AsideNotes } from './AsideNotes.tsx';
import { duplicate, put, remove, rename, restore } from './changes.ts';
import { FileButtons } from './FileButtons.tsx';
import { PlanList, type PlanActions } from './PlanList.tsx';
import type { ShelfProps } from './PlanShelf.tsx';
import { cutName, sameLink, withLinkFields, type SavedPlan } from './savedPlan.ts';
import { SaveForm } from './SaveForm.tsx';
import type { UsedShelf } from './useShelf.ts';

/** What was done last, and how to undo it; both stay until something else is done. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

/** The plans that the reader keeps in this browser, and what can be done with them. */
export function SavedPlans({ used, ...props }: ShelfProps & { readonly used: UsedShelf }) {
  const { current, open, savedAs, words } = props;
  const { t } = words;
  const { shelf, refusal, change } = used;
  const [notice, setNotice] = useState<Notice>();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone with its plan: the keyboard goes on where the way back is.
    undo.current?.focus();
  }, [notice]);
  const nameOf = ({ name }: Pick<SavedPlan, 'name'>) => name ?? t('saved.unnamed');
  const savedAt = () => Temporal.Now.instant().toString({ smallestUnit: 'second' });

  const save = async (name: string) => {
    const otherId = newPlanId();
    const id = current.plan.id ?? newPlanId();
    const link = withLinkFields(current.link, { id, name });
    let kept: SavedPlan | undefined;
    const done = await change((plans) => {
      const changed = put({ id, name, link, savedAt: savedAt() }, current.base, otherId)(plans);
      kept = changed.find((plan) => plan.id === otherId) ?? changed.find((plan) => plan.id === id);
      return changed;
    });
    if (!done || !kept) return;
    if (kept.id === current.plan.id && name === current.plan.name) savedAs(kept.link);
    else open(kept.link);
    setNotice({ text: kept.id === otherId ? t('saved.asCopy') : t('saved.done', { name }) });
  };

  const actions: PlanActions = {
    open: (plan) => {
      open(plan.link);
      setNotice({ text: t('saved.opened', { name: nameOf(plan) }) });
    },
    rename: async ({ id, link }, name) => {
      if (!(await change(rename(id, name)))) return;
      // The plan on the page keeps what was changed in it since, and takes the new name.
      const base = sameLink(link, current.base) ? withLinkFields(link, { name }) : current.base;
      if (current.plan.id === id) open(withLinkFields(current.link, { name }), base);
      setNotice({ text: t('saved.renamed', { name }) });
    },
    duplicate: async (plan) => {
      const copy = { id: newPlanId(), name: copyName(plan), savedAt: savedAt() };
      if (await change(duplicate(plan.id, copy))) setNotice({ text: t('saved.duplicated', { name: copy.name }) });
    },
    remove: async ({ id }) => {
      let gone: { readonly plan: SavedPlan; readonly index: number } | undefined;
      const done = await change((plans) => {
        const index = plans.findIndex((plan) => plan.id === id);
        const plan = plans[index];
        gone = plan && { plan, index };
        return remove(id)(plans);
      });
      if (!done || !gone) return;
      const { plan, index } = gone;
      setNotice({
        text: t('saved.deleted', { name: nameOf(plan) }),
        undo: async () => {
          if (await change(restore(plan, index, newPlanId())))
            setNotice({ text: t('saved.restored', { name: nameOf(plan) }) });
        },
      });
    },
  };

  const copyName = (plan: SavedPlan): string => {
    const room = [...t('saved.copyName', { name: '' })].length;
    return t('saved.copyName', { name: cutName(nameOf(plan), room) });
  };

  return (
    <section class="saved">
      <p class="hint">{t('saved.intro')}</p>
      {refusal && (
        <p class="warning" role="alert">
          {t(`saved.${refusal}`)}
        </p>
      )}
      <AsideNotes used={used} words={words} zone={current.view.plan.zone} notify={setNotice} />
      <SaveForm
        plan={current.plan}
        isSaved={shelf.plans.some(({ id }) => id === current.plan.id)}
        save={save}
        words={words}
      />
      <p class="notice">
        <span role="status">{notice?.text}</span>
        {notice?.undo && (
          <button type="button" ref={undo} onClick={() => void notice.undo?.()}>
            {t('saved.undo')}
          </button>
        )}
      </p>
      <PlanList {...props} plans={shelf.plans} {...{ actions, nameOf }} />
      <FileButtons used={used} words={words} notify={setNotice} />
    </section>
  );
}

import { useId, useState } from 'preact/hooks';
import { newPlanId } from '../planId.ts';
import type { Words } from '../words.ts';
import { merge } from './changes.ts';
import { download } from '../download.ts';
import type { Notice } from './SavedPlans.tsx';
import { readStore, writeStore, type ReadStore } from './store.ts';
import type { UsedShelf } from './useShelf.ts';

interface Props {
  readonly used: UsedShelf;
  readonly words: Words;
  /** Says what was done; of what couldn't be done there is nothing to say here. */
  readonly notify: (notice: Notice | undefined) => void;
}

/** All plans to one file, and plans from one. */
export function FileButtons({ used: { shelf, change }, words: { t }, notify }: Props) {
  const [problem, setProblem] = useState<'nothing' | NonNullable<ReadStore['trouble']>>();
  const id = useId();
  const take = async (file: File) => {
    // What was said of the file before isn't true of this one.
    notify(undefined);
    const { plans, trouble } = await read(file);
    setProblem(plans.length === 0 ? 'nothing' : trouble);
    if (plans.length === 0) return;
    let counts = { added: 0, known: 0 };
    const done = await change((there) => {
      const merged = merge(there, plans, newPlanId);
      counts = merged;
      return merged.plans;
    });
    if (!done) return;
    const { added, known } = counts;
    const sentences = [
      t('saved.imported', { count: added }),
      ...(known > 0 ? [t('saved.known', { count: known })] : []),
    ];
    notify({ text: sentences.join(' ') });
  };
  return (
    <div class="files">
      <button
        type="button"
        disabled={shelf.plans.length === 0}
        onClick={() => {
          download('go-live-planner.json', 'application/json', writeStore(shelf.plans, 2));
        }}
      >
        {t('saved.export')}
      </button>
      <div class="field">
        <label for={id}>{t('saved.import')}</label>
        <input
          id={id}
          name="saved-import"
          type="file"
          accept=".json,application/json"
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void take(file);
            // So that the same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
        <span class="note wrong" id={`${id}-note`} role={problem ? 'alert' : undefined}>
          {problem && t(`saved.file.${problem}`)}
        </span>
      </div>
    </div>
  );
}

/** A file that was moved or deleted since it was chosen reads as one without plans. */
async function read(file: File): Promise<ReadStore> {
  try {
    return readStore(await file.text());
  } catch {
    return { plans: [], trouble: 'corrupt' };
  }
}

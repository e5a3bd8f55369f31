import type { Plan } from '../plan.ts';
import type { Words } from '../words.ts';
import type { Dated } from './dated.ts';
import { SavedPlans } from './SavedPlans.tsx';
import { SeveralPlans } from './SeveralPlans.tsx';
import { useShelf } from './useShelf.ts';

export interface ShelfProps {
  /** The plan that the page shows, its whole link's fragment, and the link that it was opened from or last saved as. */
  readonly current: Dated & { readonly link: string; readonly base: string; readonly plan: Plan };
  /** Shows another plan, as if its link had been followed. @param base where that isn't the link that it was saved as */
  readonly open: (fragment: string, base?: string) => void;
  /** The plan that the page shows has been saved as this link. */
  readonly savedAs: (fragment: string) => void;
  /** The dates of a saved plan; `undefined` where its process isn't known. */
  readonly datesOfLink: (fragment: string) => Dated | undefined;
  /** Fetches again the holidays that couldn't be had. */
  readonly retry: () => void;
  readonly words: Words;
}

/** What a browser keeps for its reader: plans by name, and several of them on one line of time. */
export function PlanShelf(props: ShelfProps) {
  const used = useShelf();
  return (
    <>
      <SavedPlans {...props} used={used} />
      <SeveralPlans {...props} plans={used.shelf.plans} />
    </>
  );
}

import { useId, useMemo } from 'preact/hooks';
import { elapsedMinutes } from '../../schedule/duration.ts';
import type { Process } from '../../schedule/process.ts';
import { canFail, withRetries, type Plan, type Surroundings } from '../plan.ts';
import type { Calendars } from '../view.ts';
import type { Words } from '../words.ts';
import { roundCost } from './roundCost.ts';

interface Props {
  readonly plan: Plan;
  readonly process: Process;
  /** While the page is built, there are none, and nothing can be chosen. */
  readonly surroundings: Surroundings | undefined;
  readonly calendars: Calendars;
  readonly words: Words;
  readonly preview: (plan: Plan) => void;
  readonly commit: () => void;
}

const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How often certification fails, and what that costs; nothing in a process that can't fail. */
export function RetriesField({ plan, process, surroundings, calendars, words, preview, commit }: Props) {
  const { t, formats } = words;
  const id = useId();
  const retries = plan.retries ?? 0;
  const cost = useMemo(
    () => (surroundings && canFail(process) ? roundCost(plan, process, surroundings, calendars) : undefined),
    [plan, process, surroundings, calendars],
  );
  if (!canFail(process)) return null;
  return (
    <div class="field">
      <label for={id}>{t('calendars.retries')}</label>
      <select
        id={id}
        name="retries"
        value={String(retries)}
        aria-describedby={`${id}-note`}
        onChange={({ currentTarget }) => {
          preview(withRetries(plan, Number(currentTarget.value)));
          commit();
        }}
      >
        {counts.map((count) => (
          <option key={count} value={String(count)}>
            {formats.number(count)}
          </option>
        ))}
      </select>
      <span class="note" id={`${id}-note`}>
        {cost !== undefined &&
          (elapsedMinutes(cost) === 0
            ? t('calendars.noneAhead')
            : retries === 0
              ? t('calendars.wouldCost', { duration: formats.duration(cost) })
              : t('calendars.cost', { count: retries, duration: formats.duration(cost) }))}
      </span>
    </div>
  );
}

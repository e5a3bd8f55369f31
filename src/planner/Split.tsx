import { durationOfMinutes } from '../schedule/duration.ts';
import type { Process } from '../schedule/process.ts';
import type { Step } from '../schedule/steps.ts';
import { allowanceCheck, minutesOf, type AllowanceCheck } from './allowanceCheck.ts';
import type { Words } from './words.ts';

interface Props {
  readonly process: Process;
  readonly off: ReadonlySet<string>;
  readonly steps: readonly Step[];
  readonly words: Words;
}

/** Whose time it is: one bar for the whole plan, Microsoft's part and the publisher's. */
export function Split({ steps, words: { t, formats } }: Pick<Props, 'steps' | 'words'>) {
  const minutes = (actor: string) => minutesOf(steps.filter(({ stage }) => stage.actor === actor));
  const shares = { microsoft: minutes('microsoft'), publisher: minutes('publisher') };
  const inWords = (share: number) => formats.duration(durationOfMinutes(share));
  return (
    <>
      <div class="split" aria-hidden="true">
        <span class="theirs" style={{ flexGrow: shares.microsoft }} />
        <span class="yours" style={{ flexGrow: shares.publisher }} />
      </div>
      <p class="key">
        <span>
          <i class="swatch theirs" aria-hidden="true" />
          {t('split.microsoft', { duration: inWords(shares.microsoft) })}
        </span>
        <span>
          <i class="swatch yours" aria-hidden="true" />
          {t('split.publisher', { duration: inWords(shares.publisher) })}
        </span>
      </p>
    </>
  );
}

/** What the source's own total leaves for the stages it gives no maximum, and whether it can still hold. */
export function AllowanceNote({ process, off, steps, words }: Props) {
  const check = allowanceCheck(process, off, steps);
  if (!check) return null;
  return <p class={check.verdict.endsWith('over') ? 'warning' : 'room'}>{sentence(check, words)}</p>;
}

function sentence(check: AllowanceCheck, { t, formats }: Words): string {
  const values = {
    allowance: formats.duration(check.allowance),
    room: formats.duration(check.room),
    documented: formats.duration(check.documented),
    taken: formats.duration(check.taken),
    excess: formats.duration(check.difference),
  };
  if (check.verdict === 'sign-off-over') return t('split.over', values);
  if (check.verdict === 'total-over') return t('split.totalOver', values);
  if (check.verdict === 'spare') return t('split.under', { ...values, slack: values.excess });
  return t('split.room', values);
}

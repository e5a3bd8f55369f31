import { durationOfMinutes, type Duration } from '../schedule/duration.ts';
import { usualDays, type DayCount, type Process } from '../schedule/process.ts';
import type { Step } from '../schedule/steps.ts';
import { allowanceCheck, minutesOf, type AllowanceCheck } from './allowanceCheck.ts';
import { countedText } from './countedText.ts';
import type { Words } from './words.ts';

interface Props {
  readonly process: Process;
  readonly off: ReadonlySet<string>;
  readonly steps: readonly Step[];
  readonly days: DayCount;
  readonly words: Words;
}

/** Whose time it is: one bar for the whole plan, Microsoft's part and the publisher's. */
export function Split({ steps, days, words }: Pick<Props, 'steps' | 'days' | 'words'>) {
  const { t } = words;
  const minutes = (actor: string) =>
    minutesOf(
      steps.filter(({ stage }) => stage.actor === actor),
      days,
    );
  const assumed = steps.some(({ stage, origin }) => stage.actor === 'microsoft' && origin === 'stand-in');
  const shares = { microsoft: minutes('microsoft'), publisher: minutes('publisher') };
  const inWords = (share: number) => countedText(durationOfMinutes(share), days, words);
  return (
    <>
      <div class="split" aria-hidden="true">
        <span class="theirs" style={{ flexGrow: shares.microsoft }} />
        <span class="yours" style={{ flexGrow: shares.publisher }} />
      </div>
      <p class="key">
        <span>
          <i class="swatch theirs" aria-hidden="true" />
          {t(assumed ? 'split.microsoft.assumed' : 'split.microsoft', { duration: inWords(shares.microsoft) })}
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
export function AllowanceNote({ process, off, steps, days, words }: Props) {
  const check = allowanceCheck(process, off, steps, days);
  if (!check) return null;
  return <p class={check.verdict.endsWith('over') ? 'warning' : 'room'}>{sentence(check, process, days, words)}</p>;
}

function sentence(check: AllowanceCheck, process: Process, days: DayCount, words: Words): string {
  const { t } = words;
  const inWords = (duration: Duration) => countedText(duration, days, words);
  const values = {
    allowance: countedText(check.allowance, usualDays(process), words),
    room: inWords(check.room),
    documented: inWords(check.documented),
    taken: inWords(check.taken),
    excess: inWords(check.difference),
  };
  if (check.verdict === 'sign-off-over') return t('split.over', values);
  if (check.verdict === 'total-over') return t('split.totalOver', values);
  if (check.verdict === 'spare') return t('split.under', { ...values, slack: values.excess });
  return t('split.room', values);
}

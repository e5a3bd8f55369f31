import { dataWord } from '../components/dataWord.ts';
import { formatDuration, readDuration, shortDuration } from '../schedule/duration.ts';
import type { DayCount } from '../schedule/process.ts';
import type { Step } from '../schedule/steps.ts';
import { countedText } from './countedText.ts';
import { DraftField } from './DraftField.tsx';
import { withOwnDuration, type Plan } from './plan.ts';
import type { Words } from './words.ts';

interface Props {
  readonly step: Step;
  /** Which days the plan counts. */
  readonly days: DayCount;
  readonly plan: Plan;
  readonly words: Words;
  /** Computes and shows a plan at once, without a step in the history. */
  readonly preview: (plan: Plan) => void;
  /** Makes one step in the history of what was previewed. */
  readonly commit: () => void;
}

/** The reader's own duration for a stage, with its reading in words beside it. */
export function DurationField({ step, days, plan, words, preview, commit }: Props) {
  const { t } = words;
  const { stage, duration, origin } = step;
  const own = plan.own[stage.id];
  return (
    <DraftField
      label={
        <>
          {dataWord(t, 'stage', stage.id)} <span class={`who ${stage.actor}`}>{t(`actor.${stage.actor}`)}</span>
        </>
      }
      value={own ? shortDuration(own) : ''}
      take={(typed) => {
        const read = readDuration(typed);
        if (typed.trim() === '') preview(withOwnDuration(plan, stage.id, undefined));
        else if (read.ok) preview(withOwnDuration(plan, stage.id, read.value));
        return typed.trim() === '' || read.ok;
      }}
      done={commit}
      unreadable={t('control.duration.unreadable')}
      note={
        <>
          {countedText(duration, days, words)}
          {origin === 'stand-in' && ` · ${t('control.durations.noMaximum')}`}
        </>
      }
      input={{
        name: `stage.${stage.id}`,
        type: 'text',
        placeholder: shortDuration(duration),
        autocomplete: 'off',
        spellcheck: false,
        title: formatDuration(duration),
      }}
    />
  );
}

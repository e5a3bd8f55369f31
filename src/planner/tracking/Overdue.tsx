import { countedText } from '../countedText.ts';
import { maximumText } from '../documentedText.ts';
import { dataWord } from '../../components/dataWord.ts';
import type { Temporal } from '../../schedule/temporal.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';
import { sourceText, type SourceNames } from '../sources.ts';

interface Props {
  readonly view: View;
  readonly words: Words;
  readonly sources: SourceNames;
  readonly stuckHref: string;
}

/** Whether the offer has been in its stage for too long, and what to do then; nothing where the plan isn't tracked. */
export function Overdue({ view, words, sources, stuckHref }: Props) {
  const { t } = words;
  const state = stateOf(view);
  if (!state) return null;
  const later = view.rows.length === 1 ? 'tracking.last' : 'tracking.later';
  const values = valuesOf(view, sources, words);
  if (state !== 'overdue')
    return (
      <section class="whereabouts" data-state={state}>
        <p>{t(`tracking.state.${state}`, values)}</p>
        {view.tracking?.waiting && <p>{t(later)}</p>}
      </section>
    );
  const theirs = view.tracking?.row.stage.actor === 'microsoft';
  return (
    <section class="whereabouts warning" data-state={state}>
      <h2>{t('tracking.overdue', values)}</h2>
      <p>{t('tracking.overdue.limit', values)}</p>
      <p>{t(theirs ? 'tracking.overdue.act' : 'tracking.overdue.yours')}</p>
      <p>{t(later)}</p>
      <p>
        <a href={stuckHref}>{t('stuck.link')}</a>
      </p>
    </section>
  );
}

/** How a tracked offer stands: the five things that can be said of its stage. */
export type State = 'overdue' | 'waiting' | 'waitingNoMaximum' | 'onTime' | 'noMaximum';

/** @example stateOf(view) // 'overdue': past its documented maximum */
export function stateOf({ tracking }: Pick<View, 'tracking'>): State | undefined {
  if (!tracking) return undefined;
  if (tracking.overdue) return 'overdue';
  if (tracking.waiting) return tracking.limit ? 'waiting' : 'waitingNoMaximum';
  return tracking.limit ? 'onTime' : 'noMaximum';
}

function valuesOf({ tracking, process, days }: View, sources: SourceNames, words: Words): Record<string, string> {
  const { t, formats } = words;
  if (!tracking) return {};
  const long = (moment: Temporal.ZonedDateTime) => formats.dateTime(moment.epochMilliseconds, moment.timeZoneId);
  const { row, limit, overrun } = tracking;
  return {
    stage: dataWord(t, 'stage', row.stage.id),
    since: long(row.start),
    counted: countedText(row.counted, days, words),
    source: sourceText(process, row.stage, sources),
    limit: limit ? long(limit) : '',
    maximum: maximumText(process, row.stage, words),
    overrun: overrun ? formats.duration(overrun) : '',
  };
}

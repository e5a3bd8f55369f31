import type { DayCount, Process } from '../schedule/process.ts';
import { countedText } from './countedText.ts';
import { documentedText } from './documentedText.ts';
import { durationOfMinutes } from '../schedule/duration.ts';
import type { Step } from '../schedule/steps.ts';
import { minutesOf } from './allowanceCheck.ts';
import { TableMoment } from './Moment.tsx';
import { skippedText } from './Skipped.tsx';
import { stageName } from './stageName.ts';
import { endNote } from './headline.ts';
import type { Row, Tracking } from './view.ts';
import type { Words } from './words.ts';

interface Props {
  readonly process: Process;
  readonly steps: readonly Step[];
  /** The same stages with their dates; absent while the page is built, when offsets stand in their place. */
  readonly rows: readonly Row[] | undefined;
  /** Which days the durations count. */
  readonly days: DayCount;
  readonly caption: string;
  readonly words: Words;
  /** Where the offer is, if the plan is tracked. */
  readonly tracking?: Tracking | undefined;
  /** A worked example on another page: the rows are not the planner's own, and carry no mark of it. */
  readonly example?: boolean;
}

/** The stages in order, each with who acts, its documented maximum, and its dates or its offset from submission. */
export function StageRows({ process, steps, rows, days, caption, words, tracking, example = false }: Props) {
  const { t, formats } = words;
  const columns = rows ? (['from', 'until'] as const) : (['offset'] as const);
  const offset = (index: number) => {
    const minutes = minutesOf(steps.slice(0, index), days);
    if (minutes === 0) return t('offset.start');
    return t('offset.after', { duration: formats.duration(durationOfMinutes(minutes)) });
  };
  return (
    <div class="card-table many-columns">
      <table role="table">
        <caption class="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['stage', 'actor', 'maximum', ...columns] as const).map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {steps.map((step, index) => {
            const { stage, duration, origin, round } = step;
            const row = rows?.[index];
            const note = row && endNote(row, tracking, words);
            return (
              <tr
                key={`${stage.id} ${String(round)}`}
                role="row"
                {...(!example && { 'data-stage': stage.id, 'data-round': String(round) })}
                class={stage.actor}
              >
                <th scope="row" role="rowheader">
                  {stageName(step, steps, words)} {stage.optional && <small>({t('optional')})</small>}
                </th>
                <td role="cell" data-column={t('table.actor')}>
                  <span class={`who ${stage.actor}`}>{t(`actor.${stage.actor}`)}</span>
                </td>
                <td role="cell" data-column={t('table.maximum')}>
                  {documentedText(process, stage, words)}
                  {origin !== 'documented' && (
                    <small class="counted">
                      {t(`rows.${origin}`, { duration: countedText(duration, days, words) })}
                    </small>
                  )}
                </td>
                {row ? (
                  <>
                    <td role="cell" data-column={t('table.from')}>
                      <TableMoment moment={row.start} words={words} />
                    </td>
                    <td role="cell" data-column={t('table.until')}>
                      <TableMoment moment={row.end} words={words} />
                      {note && <small class="counted">{note}</small>}
                      {row.skipped.length > 0 && <small class="counted">{skippedText(row, words)}</small>}
                    </td>
                  </>
                ) : (
                  <td role="cell" data-column={t('table.offset')}>
                    {offset(index)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

import { usualDays } from '../schedule/process.ts';
import { useMemo, useState } from 'preact/hooks';
import { countedText } from './countedText.ts';
import { dataWord } from '../components/dataWord.ts';
import { durationOfMinutes } from '../schedule/duration.ts';
import { effectsOf, type LastSignOff, type Shift, type StageEffect } from './effects.ts';
import type { View } from './view.ts';
import type { Words } from './words.ts';

interface Props {
  readonly view: View;
  readonly words: Words;
}

/** What moves the date most, computed once it is looked at: planning backward it takes as many plans as there are stages. */
export function Effects({ view, words }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="effects"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.t('effects.heading')}</summary>
      {open && <Contents view={view} words={words} />}
    </details>
  );
}

function Contents({ view, words }: Props) {
  const { t, formats } = words;
  const { stages, failedRound, hours, lastSignOff } = useMemo(() => effectsOf(view), [view]);
  const { mode } = view;
  return (
    <>
      <p>{t('effects.intro')}</p>
      <div class="card-table">
        <table role="table">
          <caption class="sr-only">{t('effects.heading')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {t('table.stage')}
              </th>
              <th scope="col" role="columnheader">
                {t('effects.counted')}
              </th>
              <th scope="col" role="columnheader">
                {t(`effects.half.${mode}`)}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            {stages.map((effect) => (
              <StageLine key={effect.stage.id} effect={effect} mode={mode} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      <ul class="effects-more">
        {failedRound && (
          <li data-effect="round">
            {t(`effects.round.${mode}`, { duration: formats.duration(failedRound.duration) })}
          </li>
        )}
        {hours.map(({ stage, shift }) => {
          const values = { stage: dataWord(t, 'stage', stage.id), duration: formats.duration(shift.duration) };
          const key = shift.minutes === 0 ? ('effects.hour.free' as const) : (`effects.hour.${mode}` as const);
          return (
            <li key={stage.id} data-effect="hour">
              {t(key, values)}
            </li>
          );
        })}
        {lastSignOff && (
          <li data-effect="allowance" data-verdict={lastSignOff.verdict}>
            {lastSignOffText(lastSignOff, view, words)}
          </li>
        )}
      </ul>
    </>
  );
}

interface LineProps {
  readonly effect: StageEffect;
  readonly mode: View['mode'];
  readonly words: Words;
}

function StageLine({ effect: { stage, minutes, half }, mode, words }: LineProps) {
  const { t, formats } = words;
  return (
    <tr role="row" class={stage.actor} data-effect-stage={stage.id}>
      <th scope="row" role="rowheader">
        {dataWord(t, 'stage', stage.id)}
      </th>
      <td role="cell" data-column={t('effects.counted')}>
        {formats.duration(durationOfMinutes(minutes))}
      </td>
      <td role="cell" data-column={t(`effects.half.${mode}`)}>
        {half ? gained(half, words) : t('effects.outrun')}
      </td>
    </tr>
  );
}

/** Around a clock change half the time can, very rarely, end later: that is no gain. */
const gained = ({ minutes, duration }: Shift, { t, formats }: Words): string =>
  minutes > 0 ? formats.duration(duration) : t('effects.nothing');

function lastSignOffText(
  { stage, moment, verdict, margin }: LastSignOff,
  { allowance, process }: View,
  words: Words,
): string {
  const { t, formats } = words;
  const values = {
    stage: dataWord(t, 'stage', stage.id),
    date: formats.dateTime(moment.epochMilliseconds, moment.timeZoneId),
    allowance: allowance ? countedText(allowance.duration, usualDays(process), words) : '',
  };
  const limit = t('effects.last', values);
  if (verdict === 'holds') return limit;
  return `${limit} ${t(`effects.last.${verdict}`, { ...values, duration: formats.duration(margin) })}`;
}

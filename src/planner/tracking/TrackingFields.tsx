import { useId } from 'preact/hooks';
import { dataWord } from '../../components/dataWord.ts';
import { readLocalTime } from '../../schedule/moment.ts';
import { stagesInPlan, type Process } from '../../schedule/process.ts';
import { DraftField } from '../DraftField.tsx';
import { withTracking, type Plan } from '../plan.ts';
import { isBefore, type View } from '../view.ts';
import type { Words } from '../words.ts';
import { likelySince } from './whereabouts.ts';

interface Props {
  readonly plan: Plan;
  readonly view: View | undefined;
  readonly process: Process;
  readonly words: Words;
  readonly preview: (plan: Plan) => void;
  readonly commit: () => void;
}

/** Where the offer is, and since when: then the rest is planned from there. Only a plan from the submission can be tracked. */
export function TrackingFields({ plan, view, process, words, preview, commit }: Props) {
  const { t } = words;
  const id = useId();
  const { tracking } = plan;
  const backward = plan.mode === 'backward';
  return (
    <fieldset class="fields tracking" disabled={view === undefined}>
      <legend>{t('tracking.heading')}</legend>
      <div class="field">
        <label for={id}>{t('tracking.now')}</label>
        <select
          id={id}
          name="now"
          value={tracking?.now ?? ''}
          disabled={backward}
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget: { value } }) => {
            if (!view) return;
            preview(withTracking(plan, value === '' ? undefined : { now: value, since: likelySince(view, value) }));
            commit();
          }}
        >
          <option value="">{t('tracking.none')}</option>
          {stagesInPlan(process, new Set(plan.off)).map((stage) => (
            <option key={stage.id} value={stage.id}>
              {dataWord(t, 'stage', stage.id)}
            </option>
          ))}
        </select>
        <span class="note" id={`${id}-note`}>
          {backward ? t('tracking.backward', { mode: t('mode.forward') }) : t('tracking.hint')}
        </span>
      </div>
      {tracking && (
        <DraftField
          // Another stage was entered at another time: what was left unfinished for this one goes.
          key={tracking.now}
          label={t('tracking.since')}
          value={tracking.since}
          take={(typed) => {
            const read = readLocalTime(typed);
            if (read.ok) preview(withTracking(plan, { ...tracking, since: read.value }));
            return read.ok;
          }}
          done={commit}
          unreadable={t('control.at.incomplete')}
          note={view?.tracking && isBefore(view.now, view.tracking.row.start) && t('tracking.future')}
          input={{
            name: 'since',
            type: 'datetime-local',
            min: '2000-01-01T00:00',
            max: '2100-12-31T23:59',
            required: true,
          }}
        />
      )}
    </fieldset>
  );
}

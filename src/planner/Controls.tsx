import { dataWord } from '../components/dataWord.ts';
import type { Locale } from '../i18n/locales.ts';
import { readLocalTime, readZone } from '../schedule/moment.ts';
import { usualDays, type Process } from '../schedule/process.ts';
import type { Step } from '../schedule/steps.ts';
import { DraftField } from './DraftField.tsx';
import { DurationField } from './DurationField.tsx';
import { optionalStages } from './fields.ts';
import { CalendarFields } from './calendars/CalendarFields.tsx';
import { RetriesField } from './calendars/RetriesField.tsx';
import type { CalendarsState } from './calendars/useCalendars.ts';
import { withMode, withName, withProcess, withStage, type Mode, type Plan, type Surroundings } from './plan.ts';
import { TrackingFields } from './tracking/TrackingFields.tsx';
import type { View } from './view.ts';
import type { Words } from './words.ts';

interface Props {
  /** What is in force; while the page is built, the default plan without dates. */
  readonly plan: Plan;
  readonly view: View | undefined;
  readonly process: Process;
  readonly processes: Readonly<Record<string, Process>>;
  readonly steps: readonly Step[];
  readonly words: Words;
  /** Computes and shows a plan at once, without a step in the history. */
  readonly preview: (plan: Plan) => void;
  /** Makes one step in the history of what was previewed. */
  readonly commit: () => void;
  readonly reset: () => void;
  readonly surroundings: Surroundings | undefined;
  readonly regions: readonly string[];
  readonly locale: Locale;
  readonly calendars: CalendarsState;
}

const modes: readonly Mode[] = ['forward', 'backward'];

/** The plan's fields as native controls, each named as in the link. */
export function Controls(props: Props) {
  const { plan, view, process, processes, steps, words, preview, commit, reset } = props;
  const { surroundings, regions, locale, calendars } = props;
  const { t } = words;
  const named = Object.keys(processes).map((id) => ({ id, name: dataWord(t, 'process', id) }));
  const disabled = view === undefined;
  const settled = view?.plan;
  // A stage that runs in several rounds takes the same time in each.
  const stages = steps.filter(({ stage }, index) => steps.findIndex((other) => other.stage.id === stage.id) === index);
  const yours = stages.filter(({ stage }) => stage.actor === 'publisher');
  const theirs = stages.filter(({ stage }) => stage.actor !== 'publisher');
  const duration = (step: Step) => (
    <DurationField
      key={step.stage.id}
      {...{ step, plan, words, preview, commit }}
      days={view?.days ?? usualDays(process)}
    />
  );
  return (
    <form
      class="controls"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <fieldset class="modes" disabled={disabled}>
        <legend class="sr-only">{t('mode.legend')}</legend>
        {modes.map((mode) => (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={plan.mode === mode}
              onChange={() => {
                if (!view) return;
                preview(withMode(plan, mode, view.schedule));
                commit();
              }}
            />
            <span>{t(`mode.${mode}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="fields" disabled={disabled}>
        <DraftField
          // The other mode's moment is another one: what was left unfinished for this one goes.
          key={plan.mode}
          label={t(`control.at.${plan.mode}`)}
          value={settled?.at ?? ''}
          take={(typed) => {
            const read = readLocalTime(typed);
            if (read.ok) preview({ ...plan, at: read.value });
            return read.ok;
          }}
          done={commit}
          unreadable={t('control.at.incomplete')}
          input={{
            name: 'at',
            type: 'datetime-local',
            min: '2000-01-01T00:00',
            max: '2100-12-31T23:59',
            required: true,
          }}
        />
        <ZoneField plan={plan} zone={settled?.zone ?? ''} words={words} preview={preview} commit={commit} />
        {yours.map(duration)}
        {optionalStages(process).map((id) => (
          <label class="check" key={id}>
            <input
              type="checkbox"
              name={`on.${id}`}
              checked={!plan.off.includes(id)}
              onChange={({ currentTarget }) => {
                preview(withStage(plan, id, currentTarget.checked));
                commit();
              }}
            />
            <span>{t('control.on', { stage: dataWord(t, 'stage', id) })}</span>
          </label>
        ))}
        <RetriesField {...{ plan, process, surroundings, words, preview, commit }} calendars={calendars.calendars} />
      </fieldset>
      <CalendarFields {...{ plan, view, process, regions, locale, words, preview, commit }} state={calendars} />
      <TrackingFields {...{ plan, view, process, words, preview, commit }} />
      <details>
        <summary>{t('control.more')}</summary>
        <fieldset class="fields" disabled={disabled}>
          <div class="field long">
            <label for="planner-process">{t('control.process')}</label>
            <select
              id="planner-process"
              name="process"
              value={plan.process}
              onChange={({ currentTarget }) => {
                const chosen = processes[currentTarget.value];
                if (chosen) preview(withProcess(plan, currentTarget.value, chosen));
                commit();
              }}
            >
              {named
                .sort((one, other) => one.name.localeCompare(other.name, locale))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </select>
          </div>
          <DraftField
            label={t('control.name')}
            value={plan.name ?? ''}
            take={(typed) => {
              preview(withName(plan, typed));
              return true;
            }}
            done={commit}
            unreadable=""
            note={t('control.name.hint')}
            input={{ name: 'name', type: 'text', maxLength: 80, autocomplete: 'off' }}
          />
        </fieldset>
        <fieldset class="fields" disabled={disabled}>
          <legend>{t('control.durations')}</legend>
          <p class="hint">{t('control.durations.hint')}</p>
          {theirs.map(duration)}
        </fieldset>
      </details>
      <p class="acts">
        <button type="button" disabled={disabled} onClick={reset}>
          {t('control.reset')}
        </button>
      </p>
    </form>
  );
}

type ZoneProps = Pick<Props, 'plan' | 'words' | 'preview' | 'commit'> & { readonly zone: string };

function ZoneField({ plan, zone, words: { t }, preview, commit }: ZoneProps) {
  return (
    <>
      <DraftField
        label={t('control.zone')}
        value={zone}
        take={(typed) => {
          const read = readZone(typed.trim());
          if (read.ok) preview({ ...plan, zone: read.value });
          return read.ok;
        }}
        done={commit}
        unreadable={t('control.zone.unknown')}
        note={plan.zone === undefined && t('control.zone.browser')}
        input={{ name: 'zone', type: 'text', list: 'planner-zones', autocomplete: 'off', spellcheck: false }}
      />
      <datalist id="planner-zones">
        {zone !== '' &&
          [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((name) => <option key={name} value={name} />)}
      </datalist>
    </>
  );
}

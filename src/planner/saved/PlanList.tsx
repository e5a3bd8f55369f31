import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dataWord } from '../../components/dataWord.ts';
import { CalendarTrouble } from '../calendars/CalendarTrouble.tsx';
import type { Words } from '../words.ts';
import { missingFromAll, type Dated } from './dated.ts';
import { GoLive } from './GoLive.tsx';
import type { ShelfProps } from './PlanShelf.tsx';
import { sameContent, type SavedPlan } from './savedPlan.ts';
import { SavedMoment } from './SavedMoment.tsx';

/** What can be done with a saved plan. */
export interface PlanActions {
  readonly open: (plan: SavedPlan) => void;
  readonly rename: (plan: SavedPlan, name: string) => Promise<void>;
  readonly duplicate: (plan: SavedPlan) => Promise<void>;
  readonly remove: (plan: SavedPlan) => Promise<void>;
}

interface Props extends Pick<ShelfProps, 'current' | 'datesOfLink' | 'retry' | 'words'> {
  readonly plans: readonly SavedPlan[];
  readonly actions: PlanActions;
  readonly nameOf: (plan: SavedPlan) => string;
}

/** The saved plans with their dates. */
export function PlanList({ plans, current, datesOfLink, retry, actions, nameOf, words }: Props) {
  const { t } = words;
  const dates = useMemo(() => plans.map(({ link }) => datesOfLink(link)), [plans, datesOfLink]);
  const missing = missingFromAll(dates.filter((dated) => dated !== undefined));
  if (plans.length === 0) return <p class="none">{t('saved.none')}</p>;
  return (
    <>
      <CalendarTrouble regions={missing} back="tbody button" retry={retry} words={words} />
      <div class="card-table">
        <table role="table">
          <caption>{t('saved.caption')}</caption>
          <thead role="rowgroup">
            <tr role="row">
              {(['name', 'goLive', 'savedAt', 'actions'] as const).map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {t(`saved.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {plans.map((plan, index) => (
              <PlanRow
                key={plan.id}
                plan={plan}
                name={nameOf(plan)}
                dated={dates[index]}
                state={
                  plan.id !== current.plan.id ? undefined : sameContent(plan.link, current.link) ? 'shown' : 'changed'
                }
                zone={current.view.plan.zone}
                actions={actions}
                words={words}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface RowProps extends Pick<Props, 'actions' | 'words'> {
  readonly plan: SavedPlan;
  readonly name: string;
  readonly dated: Dated | undefined;
  /** Whether the page shows this plan, as it was saved or changed since. */
  readonly state: 'shown' | 'changed' | undefined;
  readonly zone: string;
}

function PlanRow({ plan, name, dated, state, zone, actions, words }: RowProps) {
  const { t } = words;
  const view = dated?.view;
  const [renaming, setRenaming] = useState(false);
  const button = (action: 'open' | 'duplicate' | 'remove') => (
    <button type="button" aria-label={`${t(`saved.${action}`)}: ${name}`} onClick={() => void actions[action](plan)}>
      {t(`saved.${action}`)}
    </button>
  );
  const renameButton = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setRenaming(false);
    // The button comes back with the next rendering.
    requestAnimationFrame(() => renameButton.current?.focus());
  };
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {renaming ? (
          <RenameForm
            name={plan.name ?? ''}
            words={words}
            stop={stop}
            take={(typed) => {
              stop();
              if (typed !== plan.name) void actions.rename(plan, typed);
            }}
          />
        ) : (
          <>
            {name} {state && <small>({t(`saved.${state}`)})</small>}{' '}
            {view && <small class="process">{dataWord(t, 'process', view.process.id)}</small>}
          </>
        )}
      </th>
      <td role="cell" data-column={t('saved.column.goLive')}>
        {dated && <GoLive dated={dated} moment={dated.view.schedule.goLive} words={words} />}
        {view && view.plan.zone !== zone && <small class="elsewhere">{view.plan.zone}</small>}
      </td>
      <td role="cell" data-column={t('saved.column.savedAt')}>
        <SavedMoment instant={plan.savedAt} zone={zone} words={words} />
      </td>
      <td role="cell" data-column={t('saved.column.actions')}>
        <span class="acts">
          {button('open')}
          {!renaming && (
            <button
              type="button"
              ref={renameButton}
              aria-label={`${t('saved.rename')}: ${name}`}
              onClick={() => {
                setRenaming(true);
              }}
            >
              {t('saved.rename')}
            </button>
          )}
          {button('duplicate')}
          {button('remove')}
        </span>
      </td>
    </tr>
  );
}

interface RenameProps {
  readonly name: string;
  readonly words: Words;
  readonly take: (name: string) => void;
  readonly stop: () => void;
}

function RenameForm({ name, words: { t }, take, stop }: RenameProps) {
  const [typed, type] = useState(name);
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.select();
  }, []);
  return (
    <form
      class="rename"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') setMissing(true);
        else take(typed.trim());
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') stop();
      }}
    >
      <label class="field">
        {t('saved.newName')}
        <input
          ref={input}
          name="saved-rename"
          type="text"
          maxLength={80}
          autocomplete="off"
          required
          value={typed}
          aria-invalid={missing}
          onInput={({ currentTarget }) => {
            type(currentTarget.value);
            setMissing(false);
          }}
        />
      </label>
      {missing && (
        <span class="wrong" role="alert">
          {t('saved.nameMissing')}
        </span>
      )}
      <span class="acts">
        <button type="submit">{t('saved.keepName')}</button>
        <button type="button" onClick={stop}>
          {t('saved.cancel')}
        </button>
      </span>
    </form>
  );
}

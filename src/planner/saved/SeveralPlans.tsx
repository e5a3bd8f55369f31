import { useMemo, useState } from 'preact/hooks';
import { dataWord } from '../../components/dataWord.ts';
import { LongMoment, TableMoment, zoneName } from '../Moment.tsx';
import type { Words } from '../words.ts';
import { isPending } from './dated.ts';
import { GoLive } from './GoLive.tsx';
import type { ShelfProps } from './PlanShelf.tsx';
import { sameContent, type SavedPlan } from './savedPlan.ts';
import { fewest, most, severalOf, type Act, type Offer, type Several } from './several.ts';
import { SeveralPicture } from './SeveralPicture.tsx';

interface Props extends Pick<ShelfProps, 'current' | 'datesOfLink' | 'words'> {
  readonly plans: readonly SavedPlan[];
}

/** Two to six plans on one axis: when each is live, when all are, and on which day someone has to act. */
export function SeveralPlans({ current, datesOfLink, plans, words }: Props) {
  const { t } = words;
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set([shown]));
  const saved = useMemo(
    () =>
      plans.flatMap(({ id, name, link }): Offer[] => {
        const dated = datesOfLink(link);
        return dated ? [{ id, name: name ?? t('saved.unnamed'), ...dated }] : [];
      }),
    [plans, datesOfLink, t],
  );
  // The plan on the page, unless it is on the shelf in just this form.
  const own = plans.find(({ id }) => id === current.plan.id);
  const isKept = own !== undefined && sameContent(own.link, current.link);
  const name = current.plan.name ? t('several.currentNamed', { name: current.plan.name }) : t('several.current');
  const offers = isKept ? saved : [{ ...current, id: shown, name }, ...saved];
  const isChosen = (id: string) => chosen.has(id) || (isKept && id === own.id && chosen.has(shown));
  const picked = offers.filter(({ id }) => isChosen(id)).slice(0, most);
  const isLaid = picked.length >= fewest;
  // When all are live isn't known before the dates of each are.
  const arePending = isLaid && picked.some(isPending);
  const toggle = (id: string, checked: boolean) => {
    const next = new Set(picked.map((offer) => offer.id));
    if (checked) next.add(id);
    else next.delete(id);
    choose(next);
  };
  return (
    <section class="several">
      <h3>{t('several.heading')}</h3>
      <fieldset>
        <legend>{t('several.legend', { fewest, most })}</legend>
        {offers.map((offer) => (
          <label key={offer.id} class="check">
            <input
              type="checkbox"
              name="several"
              value={offer.id}
              checked={isChosen(offer.id)}
              disabled={!isChosen(offer.id) && picked.length === most}
              onChange={({ currentTarget }) => {
                toggle(offer.id, currentTarget.checked);
              }}
            />
            <span>{offer.name}</span>
          </label>
        ))}
      </fieldset>
      <p class="hint" role="status">
        {picked.length < fewest && t(offers.length < fewest ? 'several.noneSaved' : 'several.tooFew', { fewest })}
        {picked.length === most && offers.length > most && t('several.tooMany', { most })}
        {arePending && ` ${t('calendars.loading')}`}
      </p>
      {isLaid && !arePending && <SideBySide offers={picked} zone={current.view.plan.zone} words={words} />}
    </section>
  );
}

/** Stands for the plan on the page among the ids of saved ones, which have no capitals. */
const shown = 'SHOWN';

interface PartProps {
  readonly several: Several;
  readonly words: Words;
}

function SideBySide({ offers, zone, words }: { offers: readonly Offer[]; zone: string; words: Words }) {
  const { t, formats } = words;
  const several = severalOf(offers, zone);
  const names = (some: readonly Offer[]) => formats.list(some.map(({ name }) => name));
  return (
    <>
      <div class="all-live">
        <p>{t('several.allLive')}</p>
        <p class="moment">
          <LongMoment moment={several.allLive} words={words} />
        </p>
        {several.waiting.length > 0 && <p>{t('several.waiting', { names: names(several.waiting) })}</p>}
        {several.incomplete.length > 0 && (
          <p class="wrong">{t('several.incomplete', { names: names(several.incomplete) })}</p>
        )}
        {several.last.length < offers.length && <p>{t('several.last', { names: names(several.last) })}</p>}
      </div>
      <SeveralPicture several={several} words={words} />
      <p class="hint">
        {t('several.zone', { zone: zoneName(several.allLive, formats) })}{' '}
        {several.elsewhere.length > 0 && t('several.elsewhere', { names: names(several.elsewhere) })}
      </p>
      <Dates several={several} words={words} />
      <Agenda several={several} words={words} />
    </>
  );
}

function Dates({ several, words }: PartProps) {
  const { t, formats } = words;
  return (
    <div class="card-table">
      <table role="table">
        <caption>{t('several.caption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['saved.column.name', 'several.column.submission', 'several.column.goLive'] as const).map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {several.lanes.map(({ offer, submission, goLive }, index) => (
            <tr key={offer.id} role="row">
              <th scope="row" role="rowheader">
                {formats.number(index + 1)}. {offer.name}{' '}
                <small class="process">{dataWord(t, 'process', offer.view.process.id)}</small>
              </th>
              <td role="cell" data-column={t('several.column.submission')}>
                <TableMoment moment={submission} words={words} />{' '}
                {offer.view.tracking && (
                  <small class="elsewhere">
                    {t('several.since', { stage: dataWord(t, 'stage', offer.view.tracking.row.stage.id) })}
                  </small>
                )}
              </td>
              <td role="cell" data-column={t('several.column.goLive')}>
                <GoLive dated={offer} moment={goLive} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Agenda({ several, words }: PartProps) {
  const { t, formats } = words;
  const time = (moment: Temporal.ZonedDateTime) => formats.time(moment.epochMilliseconds, moment.timeZoneId);
  const sentence = ({ offer: { name }, from, stage }: Act) =>
    stage
      ? t('several.act', {
          time: time(from),
          name,
          stage: dataWord(t, 'stage', stage.row.stage.id),
          until: formats.tableTime(stage.until.epochMilliseconds, stage.until.timeZoneId),
        })
      : t('several.submit', { time: time(from), name });
  return (
    <>
      <h4>{t('several.agenda')}</h4>
      <p class="hint">{t('several.agendaHint')}</p>
      <ol class="agenda">
        {several.agenda.map(({ day, acts }) => (
          <li key={day.epochMilliseconds}>
            <b>{formats.fullDate(day.epochMilliseconds, day.timeZoneId)}</b>
            <ul>
              {acts.map((act) => (
                <li key={`${act.offer.id} ${act.stage?.row.stage.id ?? ''} ${act.stage?.row.round ?? 0}`}>
                  {sentence(act)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

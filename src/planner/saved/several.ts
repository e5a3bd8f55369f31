import { axisDays, scaleOf, type AxisDay, type Stretch } from '../axisDays.ts';
import { isBefore, type Row } from '../view.ts';
import { lacksHolidays, type Dated } from './dated.ts';

/** A plan among others, with what tells it apart. */
export interface Offer extends Dated {
  readonly id: string;
  readonly name: string;
}

/** A plan as one line of the picture. */
export interface Lane {
  readonly offer: Offer;
  readonly bars: readonly (Stretch & { readonly row: Row })[];
  readonly submission: Temporal.ZonedDateTime;
  readonly goLive: Temporal.ZonedDateTime;
}

/** A moment at which a publisher has something to do: to submit an offer, or to begin a stage of their own. */
export interface Act {
  readonly offer: Offer;
  readonly from: Temporal.ZonedDateTime;
  /** The stage and its end; absent for the submission. */
  readonly stage?: { readonly row: Row; readonly until: Temporal.ZonedDateTime };
}

/** Several plans on one axis of days, all in one time zone. */
export interface Several {
  readonly days: readonly AxisDay[];
  readonly lanes: readonly Lane[];
  /** When all offers are live, and those that are live only then. */
  readonly allLive: Temporal.ZonedDateTime;
  readonly last: readonly Offer[];
  /** What the publisher has to do, day by day; a day without anything is left out. */
  readonly agenda: readonly { readonly day: Temporal.ZonedDateTime; readonly acts: readonly Act[] }[];
  /** Offers in a stage that nothing is forecast for: their dates are the earliest. */
  readonly waiting: readonly Offer[];
  /** Plans some of whose public holidays aren't known: there only weekends are skipped. */
  readonly incomplete: readonly Offer[];
  /** Plans whose own zone is another one. */
  readonly elsewhere: readonly Offer[];
}

/** The fewest and the most plans that are laid side by side. */
export const fewest = 2;
export const most = 6;

/**
 * Lays plans side by side.
 * @param offers one or more
 * @param zone of the axis, the table and the agenda
 * @example severalOf([first, second], 'Europe/Amsterdam').allLive // the later of the two go-lives
 */
export function severalOf(offers: readonly Offer[], zone: string): Several {
  const submissions = offers.map(({ view }) => view.schedule.submission.withTimeZone(zone));
  const goLives = offers.map(({ view }) => view.schedule.goLive.withTimeZone(zone));
  const first = submissions.reduce((one, other) => (isBefore(other, one) ? other : one));
  const allLive = goLives.reduce((one, other) => (isBefore(one, other) ? other : one));
  const { start, end, stretch } = scaleOf(first, allLive);
  return {
    days: axisDays(start, end, stretch),
    lanes: offers.map((offer) => ({
      offer,
      bars: offer.view.rows.map((row) => ({ row, ...stretch(row.start, row.end) })),
      submission: offer.view.schedule.submission.withTimeZone(zone),
      goLive: offer.view.schedule.goLive.withTimeZone(zone),
    })),
    allLive,
    waiting: offers.filter(({ view }) => view.tracking?.waiting),
    incomplete: offers.filter(lacksHolidays),
    last: offers.filter(({ view }) => view.schedule.goLive.epochMilliseconds === allLive.epochMilliseconds),
    agenda: byDay(offers.flatMap((offer) => actsOf(offer, zone))),
    elsewhere: offers.filter(({ view }) => view.plan.zone !== zone),
  };
}

/** A plan that is tracked was submitted long ago: its first row begins in the middle. */
function actsOf(offer: Offer, zone: string): Act[] {
  const { tracking, schedule, rows } = offer.view;
  const submitting = tracking ? [] : [{ offer, from: schedule.submission.withTimeZone(zone) }];
  const own = rows.filter(({ stage }) => stage.actor === 'publisher');
  return [
    ...submitting,
    ...own.map((row) => ({
      offer,
      from: row.start.withTimeZone(zone),
      stage: { row, until: row.end.withTimeZone(zone) },
    })),
  ];
}

function byDay(acts: readonly Act[]): { day: Temporal.ZonedDateTime; acts: readonly Act[] }[] {
  const sorted = acts.toSorted((one, other) => one.from.epochMilliseconds - other.from.epochMilliseconds);
  const days = new Map<string, { day: Temporal.ZonedDateTime; acts: Act[] }>();
  for (const act of sorted) {
    const date = act.from.toPlainDate().toString();
    const there = days.get(date);
    if (there) there.acts.push(act);
    else days.set(date, { day: act.from.startOfDay(), acts: [act] });
  }
  return [...days.values()];
}

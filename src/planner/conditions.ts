import { conditionText } from './headline.ts';
import { holidayYears } from './calendars/years.ts';
import type { FigureAge } from './sources.ts';
import { partyOf, type Party } from './plan.ts';
import type { Words } from './words.ts';
import type { View } from './view.ts';

/** How sure the answer is, in sentences: on what it rests, whose figures are in it, and what is only assumed. */
export function conditionsOf(view: View, age: FigureAge, words: Words): string[] {
  const { rows, clockChanges, assumptions } = view;
  const { t, formats } = words;
  const count = (origin: string) =>
    new Set(rows.filter((row) => row.origin === origin).map(({ stage }) => stage.id)).size;
  // A tracked offer may have rounds behind it: only those ahead are in the plan.
  const failed = assumptions.retries - (rows[0]?.round ?? 0);
  const own = count('own');
  const standIn = count('stand-in');
  return [
    conditionText(view, words),
    ...(own > 0 ? [t('answer.ownDurations', { count: own })] : []),
    ...(standIn > 0 ? [t('answer.noMaximum', { count: standIn })] : []),
    ...(failed > 0 ? [t('answer.failedRounds', { count: failed })] : []),
    figuresOf(age, words),
    t(`answer.days.${view.days}.${view.process.dayKind}`),
    ...(view.days === 'business' ? skippedOf(view, words) : []),
    ...clockChanges.map((change) =>
      t('answer.clockChange', { date: formats.date(change.epochMilliseconds, change.timeZoneId) }),
    ),
  ];
}

/** How old the figures are. */
export function figuresOf({ years, current }: FigureAge, { t }: Words): string {
  if (years === '') return t('answer.figures.undated');
  return t(`answer.figures.${current ? 'current' : 'replaced'}`, { year: years });
}

/** Of which years holidays are known, and what a plan does in others. */
export const beyondText = ({ t }: Pick<Words, 't'>): string =>
  t('calendars.beyond', { first: String(holidayYears.first), last: String(holidayYears.last) });

/** The parties whose holidays a plan of business days names, but doesn't have. */
export const missingCalendars = ({ plan, days, calendars }: Pick<View, 'plan' | 'days' | 'calendars'>): Party[] =>
  days === 'business'
    ? Object.values(partyOf).filter((party) => plan[party] !== undefined && calendars[party] === undefined)
    : [];

/** Which days a plan of business days leaves out, and whose holidays it doesn't know. */
function skippedOf({ plan, calendars, beyondHolidays }: View, words: Words): string[] {
  const { t, formats, region: nameOf } = words;
  const chosen = (['microsoft', 'publisher'] as const).flatMap((actor) => {
    const party = partyOf[actor];
    const region = plan[party];
    return region === undefined
      ? []
      : [
          {
            known: calendars[party] !== undefined,
            text: t(`answer.calendarOf.${actor}`, { region: nameOf(region) }),
          },
        ];
  });
  const list = (known: boolean) => formats.list(chosen.filter((one) => one.known === known).map(({ text }) => text));
  return [
    ...(chosen.length === 0 ? [t('answer.weekendsOnly')] : []),
    ...(chosen.some(({ known }) => known) ? [t('answer.holidays', { calendars: list(true) })] : []),
    ...(chosen.some(({ known }) => !known) ? [t('answer.holidaysMissing', { calendars: list(false) })] : []),
    ...(beyondHolidays ? [beyondText(words)] : []),
  ];
}

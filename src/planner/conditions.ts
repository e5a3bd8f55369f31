import type { Words } from './words.ts';
import type { View } from './view.ts';

/** How sure the answer is, in sentences: on what it rests, whose figures are in it, and what is only assumed. */
export function conditionsOf({ rows, clockChanges }: View, year: string, { t, formats }: Words): string[] {
  const count = (origin: string) => rows.filter((row) => row.origin === origin).length;
  const own = count('own');
  const standIn = count('stand-in');
  return [
    t('answer.condition'),
    ...(own > 0 ? [t('answer.ownDurations', { count: own })] : []),
    ...(standIn > 0 ? [t('answer.noMaximum', { count: standIn })] : []),
    t('answer.assumption', { year }),
    ...clockChanges.map((change) =>
      t('answer.clockChange', { date: formats.date(change.epochMilliseconds, change.timeZoneId) }),
    ),
  ];
}

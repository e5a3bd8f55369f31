import { DateTime } from 'luxon';
import { backward } from '../../src/schedule/backward.ts';
import { forward } from '../../src/schedule/forward.ts';
import { localMoment } from '../../src/schedule/moment.ts';
import { plainly, stepsOf } from '../../src/schedule/steps.ts';
import { readProcess } from '../support/processes.ts';
import { contest, type Score, type Work } from './contest.ts';
import { holidaysOfYears } from './holidaysOfYears.ts';

/** Plans per second of the default plan, with how long each takes; the reference is named beside the ratio. */
export const scheduleSpeed = () => {
  const zone = 'Europe/Amsterdam';
  const steps = stepsOf(readProcess('virtual-machine'), new Set(), new Map());
  const durations = steps.map(({ duration }) => duration);
  const submission = localMoment('2026-12-01T09:00', zone);
  const target = localMoment('2026-12-17T09:00', zone);
  const overChange = localMoment('2026-11-02T09:00', zone);
  // The end of certification falls into the repeated hour.
  const atChange = forward(steps, localMoment('2026-10-22T00:15', zone)).goLive;

  const chainOf: Work = (turn) =>
    durations.reduce((time, duration) => time.add(duration), submission.add({ minutes: turn }));
  const planOf: Work = (turn) => forward(steps, submission.add({ minutes: turn }));
  const luxonOf: Work = (turn) =>
    durations.reduce(
      (time, duration) => time.plus(duration),
      DateTime.fromObject({ year: 2026, month: 12, day: 1, hour: 9 }, { zone }).plus({ minutes: turn }),
    );

  // luxon apart: what it leaves for the garbage collector would be paid for by its neighbours.
  const { chain, plan } = contest({ chain: chainOf, plan: planOf }, 'chain');
  const { luxon } = contest({ chain: chainOf, luxon: luxonOf }, 'chain');
  const { away, across, at } = contest(
    {
      plan: planOf,
      away: (turn) => backward(steps, target.add({ minutes: turn })),
      across: (turn) => backward(steps, overChange.add({ minutes: turn })),
      at: (turn) => backward(steps, atChange.add({ minutes: turn % 60 })),
    },
    'plan',
  );

  const holidays = holidaysOfYears(2025, 2037);
  const business = stepsOf(readProcess('virtual-machine'), new Set(), new Map(), {
    days: 'business',
    holidays: { microsoft: holidays, publisher: holidays },
    retries: 0,
  });
  const retried = stepsOf(readProcess('virtual-machine'), new Set(), new Map(), { ...plainly, retries: 9 });
  const inBusinessDays = contest(
    {
      calendar: planOf,
      forward: (turn) => forward(business, submission.add({ minutes: turn })),
      away: (turn) => backward(business, target.add({ minutes: turn })),
      across: (turn) => backward(business, overChange.add({ minutes: turn })),
      retried: (turn) => backward(retried, target.add({ minutes: turn })),
    },
    'calendar',
  );

  const row = (work: string, { perSecond, ratio }: Score, reference: string) => ({
    work,
    'per second': Math.round(perSecond),
    'times as long as': `${ratio.toFixed(2)} × ${reference}`,
  });
  return [
    row(`chain of ${durations.length} native additions`, chain, 'itself'),
    row('forward plan', plan, 'chain'),
    row('the same chain in luxon', luxon, 'chain'),
    row('backward plan, no clock change', away, 'forward'),
    row('backward plan, over a clock change', across, 'forward'),
    row('backward plan, a stage ends at the change', at, 'forward'),
    row('forward plan in business days', inBusinessDays.forward, 'forward'),
    row('backward plan in business days, no clock change', inBusinessDays.away, 'forward'),
    row('backward plan in business days, over a clock change', inBusinessDays.across, 'forward'),
    row(`backward plan of ${retried.length} stages, certified in the tenth round`, inBusinessDays.retried, 'forward'),
  ];
};

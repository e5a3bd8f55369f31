import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDuration, type Duration } from '../../../src/schedule/duration.ts';
import { forward, type Schedule } from '../../../src/schedule/forward.ts';
import { plainly, stepsOf, type Assumptions, type Step } from '../../../src/schedule/steps.ts';
import { Temporal } from '../../../src/schedule/temporal.ts';
import { track } from '../../../src/schedule/tracking.ts';
import { readProcess } from '../../support/processes.ts';

const process = readProcess('virtual-machine');
const utc = (text: string) => Temporal.ZonedDateTime.from(`${text}[UTC]`);
const written = (time: Temporal.ZonedDateTime) => time.toPlainDateTime().toString({ smallestUnit: 'minute' });
const duration = (text: string): Duration => {
  const read = parseDuration(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

/** The steps from a stage on; with `round`, from its run in that round. */
const from = (
  stage: string,
  own: Readonly<Record<string, string>> = {},
  assumptions: Assumptions = plainly,
  round = 0,
): Step[] => {
  const lengths = new Map(Object.entries(own).map(([id, text]) => [id, duration(text)]));
  const steps = stepsOf(process, new Set(), lengths, assumptions);
  return steps.slice(steps.findIndex((step) => step.stage.id === stage && step.round === round));
};

const rows = ({ runs }: Schedule) =>
  runs.map((run) => `${run.stage.id} ${String(run.round)} ${written(run.start)} ${written(run.end)}`);

const since = '2026-12-01T09:00';

describe('the stage that the offer is in', () => {
  // Certification takes at most three days, and is entered on Tuesday 1 December at 09:00.
  test.each<{
    what: string;
    present: string;
    own?: string;
    end: string;
    overdue: boolean;
    waiting: boolean;
  }>([
    {
      what: 'within its maximum ends as planned',
      present: '2026-12-02T09:00',
      end: '2026-12-04T09:00',
      overdue: false,
      waiting: false,
    },
    {
      what: 'is not overdue exactly at its maximum',
      present: '2026-12-04T09:00',
      end: '2026-12-04T09:00',
      overdue: false,
      waiting: false,
    },
    {
      what: 'is overdue a minute later, and ends at the present',
      present: '2026-12-04T09:01',
      end: '2026-12-04T09:01',
      overdue: true,
      waiting: true,
    },
    {
      what: 'is overdue for weeks, and ends at the present',
      present: '2026-12-24T18:30',
      end: '2026-12-24T18:30',
      overdue: true,
      waiting: true,
    },
    {
      what: 'within a shorter duration of the plan ends as planned',
      present: '2026-12-01T18:00',
      own: 'P1D',
      end: '2026-12-02T09:00',
      overdue: false,
      waiting: false,
    },
    {
      what: 'beyond a shorter duration of the plan waits, without being overdue',
      present: '2026-12-03T10:00',
      own: 'P1D',
      end: '2026-12-03T10:00',
      overdue: false,
      waiting: true,
    },
    {
      what: 'within its maximum is not yet at the end of a longer duration of the plan',
      present: '2026-12-04T09:00',
      own: 'P5D',
      end: '2026-12-06T09:00',
      overdue: false,
      waiting: false,
    },
    {
      what: 'beyond its maximum is overdue also within a longer duration of the plan',
      present: '2026-12-05T09:00',
      own: 'P5D',
      end: '2026-12-05T09:00',
      overdue: true,
      waiting: true,
    },
    {
      what: 'that the offer enters later is planned from then',
      present: '2026-11-20T09:00',
      end: '2026-12-04T09:00',
      overdue: false,
      waiting: false,
    },
  ])('$what', ({ present, own, end, overdue, waiting }) => {
    const steps = from('certification', own === undefined ? {} : { certification: own });
    const tracked = track(steps, utc(since), utc(present));
    expect({ overdue: tracked.overdue, waiting: tracked.waiting }).toEqual({ overdue, waiting });
    expect(tracked.limit && written(tracked.limit)).toBe('2026-12-04T09:00');
    expect(written(tracked.schedule.submission)).toBe(since);
    expect(rows(tracked.schedule)[0]).toBe(`certification 0 ${since} ${end}`);
    // What follows counts from there.
    const { runs, goLive } = forward(steps.slice(1), utc(end));
    expect(rows(tracked.schedule).slice(1)).toEqual(rows({ runs, goLive, submission: goLive }));
    expect(written(tracked.schedule.goLive)).toBe(written(goLive));
  });

  test('without a documented maximum has no limit and is never overdue, but can wait', () => {
    const tracked = track(from('publisher-sign-off'), utc(since), utc('2027-12-01T09:00'));
    expect(tracked.limit).toBeUndefined();
    expect({ overdue: tracked.overdue, waiting: tracked.waiting }).toEqual({ overdue: false, waiting: true });
    expect(rows(tracked.schedule)[0]).toBe(`publisher-sign-off 0 ${since} 2027-12-01T09:00`);
  });

  test('that is the last one makes the offer live when it ends', () => {
    const planned = track(from('live'), utc(since), utc('2026-12-02T09:00'));
    expect(written(planned.schedule.goLive)).toBe('2026-12-05T09:00');
    const overdue = track(from('live'), utc(since), utc('2026-12-06T09:00'));
    expect(written(overdue.schedule.goLive)).toBe('2026-12-06T09:00');
    expect(overdue.schedule.runs).toHaveLength(1);
  });

  test('in a failed round is followed by the rounds after it', () => {
    const steps = from('certification', {}, { ...plainly, retries: 1 });
    expect(rows(track(steps, utc(since), utc('2026-12-06T09:00')).schedule)).toEqual([
      'certification 0 2026-12-01T09:00 2026-12-06T09:00',
      'validate-prerequisites 1 2026-12-06T09:00 2026-12-06T09:15',
      'test-drive-validation 1 2026-12-06T09:15 2026-12-06T11:15',
      'certification 1 2026-12-06T11:15 2026-12-09T11:15',
      'provisioning 1 2026-12-09T11:15 2026-12-13T11:15',
      'packaging 1 2026-12-13T11:15 2026-12-13T12:15',
      'publisher-sign-off 1 2026-12-13T12:15 2026-12-14T09:00',
      'provisioning-final 1 2026-12-14T09:00 2026-12-18T09:00',
      'live 1 2026-12-18T09:00 2026-12-22T09:00',
    ]);
  });

  test('in the last round keeps that round', () => {
    const steps = from('certification', {}, { ...plainly, retries: 1 }, 1);
    expect(track(steps, utc(since), utc('2026-12-06T09:00')).schedule.runs[0]?.round).toBe(1);
  });

  test('in business days has its limit in business days, with the holidays of whoever acts', () => {
    const assumptions: Assumptions = {
      days: 'business',
      holidays: {
        microsoft: new Map([['2026-12-07', 'a day off']]),
        publisher: new Map([['2026-12-08', 'a day off']]),
      },
      retries: 0,
    };
    const { limit, overdue } = track(
      from('certification', {}, assumptions),
      utc('2026-12-03T09:00'),
      utc('2026-12-09T09:01'),
    );
    expect(limit && written(limit)).toBe('2026-12-09T09:00');
    expect(overdue).toBe(true);
  });
});

test('a plan without stages is live at once', () => {
  const tracked = track([], utc(since), utc('2026-12-24T09:00'));
  expect(written(tracked.schedule.goLive)).toBe(since);
  expect({ ...tracked, schedule: undefined }).toEqual({
    schedule: undefined,
    limit: undefined,
    overdue: false,
    waiting: false,
  });
});

test('time alone never brings a tracked offer forward, and its rows are without gaps', () => {
  const minutes = fc.nat(30 * 1440);
  const stages = fc.constantFrom('certification', 'provisioning', 'packaging', 'publisher-sign-off', 'live');
  fc.assert(
    fc.property(stages, minutes, minutes, (stage, elapsed, more) => {
      const steps = from(stage);
      const now = utc(since).add({ minutes: elapsed });
      const sooner = track(steps, utc(since), now);
      const later = track(steps, utc(since), now.add({ minutes: more }));
      expect(Temporal.ZonedDateTime.compare(sooner.schedule.goLive, later.schedule.goLive)).toBeLessThanOrEqual(0);
      expect(sooner.overdue && !later.overdue).toBe(false);
      expect(later.overdue && !later.waiting).toBe(false);
      const { runs, goLive } = later.schedule;
      expect(runs.map(({ stage: { id } }) => id)).toEqual(steps.map(({ stage: { id } }) => id));
      expect(runs.map(({ end }) => written(end))).toEqual([
        ...runs.slice(1).map(({ start }) => written(start)),
        written(goLive),
      ]);
    }),
  );
});

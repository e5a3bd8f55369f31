import { describe, expect, test } from 'vitest';
import { writeLink, writeWholeLink } from '../../../src/planner/link.ts';
import { defaultPlan, type Plan } from '../../../src/planner/plan.ts';
import { days, read } from './links.ts';

describe('a link is written', () => {
  test.each<[sentence: string, plan: Partial<Plan>, fragment: string]>([
    ['as nothing for the default plan', {}, ''],
    ['without what is the default', { process: 'virtual-machine', mode: 'forward', off: [], own: {} }, ''],
    ['with the moment, which never is a default', { at: '2026-12-01T09:00' }, 'at=2026-12-01T09:00'],
    ['without the zone of the browser', { at: '2026-12-01T09:00', zone: 'Europe/Madrid' }, 'at=2026-12-01T09:00'],
    ['with another zone, legibly', { zone: 'America/Argentina/Buenos_Aires' }, 'zone=America/Argentina/Buenos_Aires'],
    ['with a zone as it was written', { zone: 'europe/madrid' }, 'zone=europe/madrid'],
    ['with the other mode', { mode: 'backward' }, 'mode=backward'],
    ['with another process', { process: 'push-to-production' }, 'process=push-to-production'],
    ['with a stage left out', { off: ['test-drive-validation'] }, 'off=test-drive-validation'],
    [
      'with durations in their one form',
      { own: { live: { weeks: 0, days: 2, hours: 0, minutes: 30 } } },
      'stage.live=P2DT30M',
    ],
    ['with a duration of nothing', { own: { live: days(0) } }, 'stage.live=PT0M'],
    ['with the name escaped', { name: 'A & B = 100% #1 + 2' }, 'name=A+%26+B+%3D+100%25+%231+%2B+2'],
    ['with its id first', { name: 'x', id: 'abcd0123' }, 'id=abcd0123&name=x'],
  ])('%s', (_, plan, fragment) => {
    expect(writeLink({ ...defaultPlan, ...plan }, 'Europe/Madrid')).toBe(fragment);
  });

  test('with the fields of others after ours, as they were', () => {
    const { plan, unknown } = read('utm=%2B1&mode=backward&b=&utm=2&id=abcd0123');
    expect(writeLink(plan, 'UTC', unknown)).toBe('id=abcd0123&mode=backward&utm=%2B1&b=&utm=2');
  });

  test('without what could not be used', () => {
    const { plan, unknown } = read(
      'v=2&mode=sideways&at=2026-12-01T09:00&at=2027-01-01T09:00&retries=10&stage.coffee=PT5M',
    );
    expect(writeLink(plan, 'UTC', unknown)).toBe('at=2026-12-01T09:00');
  });

  test('whole: with moment and zone, also where they are the defaults', () => {
    expect(writeWholeLink({ ...defaultPlan, at: '2026-12-01T09:00', zone: 'Europe/Madrid' }, [['utm', 'x']])).toBe(
      'at=2026-12-01T09:00&zone=Europe/Madrid&utm=x',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../src/planner/summary.ts';
import { plannerMessages, wordsOf } from '../../../src/planner/words.ts';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { viewFrom } from './plans.ts';

const age = { years: '2018', current: false };
const link = 'https://go-live.example/en/planner/#at=2026-12-01T09:00&zone=Europe/Amsterdam';
const plan = 'at=2026-12-01T09:00&zone=Europe/Amsterdam';
// With the messages that reach a browser: one that is missing there throws here.
const wordsFor = (locale: Locale) => wordsOf(locale, plannerMessages(messages[locale]));
const lines = (locale: Locale, fragment = plan) =>
  summaryOf(viewFrom(fragment), age, link, wordsFor(locale)).split('\n');

describe('a plan as text', () => {
  test.each<[Locale, string, string, string]>([
    [
      'en',
      'Thursday, 17 December 2026 at 09:00',
      'Tuesday, 1 December 2026 at 09:00',
      'Central European Time (Europe/Amsterdam)',
    ],
    [
      'nl',
      'donderdag 17 december 2026 om 09:00',
      'dinsdag 1 december 2026 om 09:00',
      'Midden-Europese tijd (Europe/Amsterdam)',
    ],
    [
      'de',
      'Donnerstag, 17. Dezember 2026 um 09:00',
      'Dienstag, 1. Dezember 2026 um 09:00',
      'Mitteleuropäische Zeit (Europe/Amsterdam)',
    ],
    [
      'es',
      'jueves, 17 de diciembre de 2026 a las 9:00',
      'martes, 1 de diciembre de 2026 a las 9:00',
      'hora de Europa central (Europe/Amsterdam)',
    ],
  ])('%s: go-live first, then submission and zone', (locale, goLive, submission, zone) => {
    const [first, second, third, fourth] = lines(locale);
    expect(first).toContain(goLive);
    expect(second).toContain(submission);
    expect(third).toContain(zone);
    expect(fourth).toBe('');
  });

  test.each(locales)('%s: each stage with its dates, whole sentences, and the link at the end', (locale) => {
    const text = lines(locale);
    const stages = text.filter((line) => line.startsWith('- '));
    expect(stages).toHaveLength(8);
    expect(stages[0]).toMatch(/2026\D+09:00.*2026\D+09:15/);
    expect(stages[7]).toMatch(/\b13\D.*2026\D+09:00.*\b17\D.*2026\D+09:00/);
    expect(text.join('\n')).not.toMatch(/\{\{|undefined|NaN|\$t\(/);
    expect(text.at(-1)).toBe(link);
  });

  test.each(locales)('%s: every stage of every process has a name', (locale) => {
    const text = lines(locale, `${plan}&process=push-to-production`);
    expect(text.filter((line) => line.startsWith('- '))).toHaveLength(4);
  });

  test('its name comes first, character by character', () => {
    expect(lines('en', `${plan}&name=%24t(site.title)+%7B%7Bdate%7D%7D+%24%26+%3Cb%3E`)[0]).toBe(
      '$t(site.title) {{date}} $& <b>',
    );
  });

  test('a stage that is left out is not in it', () => {
    const name = messages.en['stage.test-drive-validation'];
    expect(lines('en').join('\n')).toContain(name);
    expect(lines('en', `${plan}&off=test-drive-validation`).join('\n')).not.toContain(name);
  });

  test.each(locales)('%s: a clock change within the plan is said', (locale) => {
    const change = { en: '29 March 2026', nl: '29 maart 2026', de: '29. März 2026', es: '29 de marzo de 2026' }[locale];
    expect(lines(locale, 'at=2026-03-21T09:00&zone=Europe/Amsterdam').join('\n')).toContain(change);
    expect(lines(locale, 'at=2026-03-01T09:00&zone=UTC').join('\n')).not.toContain(change);
  });

  test('own durations and figures that the source does not give are said', () => {
    const words = wordsFor('en').t;
    expect(lines('en', `${plan}&stage.live=P1D`)).toContain(words('answer.ownDurations', { count: 1 }));
    expect(lines('en', `${plan}&stage.live=P1D&stage.packaging=P1D`)).toContain(
      words('answer.ownDurations', { count: 2 }),
    );
    expect(lines('en', `${plan}&process=push-to-production`)).toContain(words('answer.noMaximum', { count: 3 }));
  });

  test('planned backward it says by when to submit', () => {
    const backward = lines('en', 'mode=backward&at=2026-12-17T09:00&zone=Europe/Amsterdam');
    expect(backward[1]).toBe(messages.en['text.submitBy'].replace('{{date}}', 'Tuesday, 1 December 2026 at 09:00'));
    expect(lines('en')[1]).toBe(
      messages.en['text.submission'].replace('{{date}}', 'Tuesday, 1 December 2026 at 09:00'),
    );
  });
});

describe('a tracked plan as text', () => {
  const tracked = 'zone=Europe/Amsterdam&now=provisioning&since=';
  const linesAt = (locale: Locale, since: string) =>
    summaryOf(viewFrom(tracked + since, '2026-11-20T09:00:00Z'), age, link, wordsFor(locale)).split('\n');

  test.each(locales)(
    '%s: overdue, each later row is the earliest, and the exceeded limit stands in the first',
    (locale) => {
      const { t, formats } = wordsFor(locale);
      const lines = linesAt(locale, '2026-11-10T09:00');
      const limit = formats.dateTime(Date.UTC(2026, 10, 14, 8), 'Europe/Amsterdam');
      const rows = lines.filter((line) => line.startsWith('- '));
      expect(rows[0]).toContain(t('tracking.row.overdue', { limit }));
      expect(rows.slice(1)).toHaveLength(4);
      for (const row of rows.slice(1)) expect(row).toContain(t('tracking.row.later'));
      expect(lines).toContain(t('answer.conditionWaiting'));
    },
  );

  test.each(locales)('%s: in time, nothing is said of the rows', (locale) => {
    const { t } = wordsFor(locale);
    const text = linesAt(locale, '2026-11-19T09:00').join('\n');
    expect(text).not.toContain(t('tracking.row.later'));
    expect(text).toContain(t('answer.condition'));
  });
});

test('rounds that lie behind a tracked offer are not in the plan', () => {
  const { t } = wordsFor('en');
  const text = lines('en', 'zone=UTC&now=provisioning&since=2026-11-19T09:00&retries=2');
  expect(text).not.toContain(t('answer.failedRounds', { count: 2 }));
});

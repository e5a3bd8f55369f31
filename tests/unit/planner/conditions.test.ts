import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { messages } from '../../../src/i18n/messages.ts';
import { conditionsOf } from '../../../src/planner/conditions.ts';
import { countedText } from '../../../src/planner/countedText.ts';
import { stageName } from '../../../src/planner/stageName.ts';
import { plannerMessages, wordsOf } from '../../../src/planner/words.ts';
import { viewFrom } from './plans.ts';

const age = { years: '2018', current: false };

describe.each(locales)('in %s, what the dates rest on', (locale) => {
  const words = wordsOf(locale, plannerMessages(messages[locale]));
  const said = (fragment: string) => conditionsOf(viewFrom(fragment), age, words);
  const beyond = words.t('calendars.beyond', { first: '2025', last: '2037' });

  test('names the known years where the plan leaves them', () => {
    expect(said('at=2040-12-14T09:00&zone=UTC&days=business&reviewer=US')).toContain(beyond);
    expect(said('at=2026-12-14T09:00&zone=UTC&days=business&reviewer=US')).not.toContain(beyond);
    expect(said('at=2040-12-14T09:00&zone=UTC')).not.toContain(beyond);
  });

  test('joins business days, hours and minutes as one list', () => {
    const duration = { weeks: 1, days: 2, hours: 4, minutes: 15 };
    const formats = words.formats;
    expect(countedText(duration, 'business', words)).toBe(
      formats.list([
        words.t('span.business', { count: 7 }),
        formats.duration({ weeks: 0, days: 0, hours: 4, minutes: 0 }),
        formats.duration({ weeks: 0, days: 0, hours: 0, minutes: 15 }),
      ]),
    );
  });
});

test('only what a plan runs more than once is named with its round', () => {
  const words = wordsOf('en', plannerMessages(messages.en));
  const { rows } = viewFrom('at=2026-12-01T09:00&zone=UTC&retries=1');
  const names = rows.map((row) => stageName(row, rows, words));
  expect(names.filter((name) => name.startsWith('Certification'))).toEqual([
    'Certification, round 1',
    'Certification, round 2',
  ]);
  expect(names.at(-1)).toBe('Live');
});

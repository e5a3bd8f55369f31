import fc from 'fast-check';
import { messages } from '../../../../src/i18n/messages.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import type { CalendarExport } from '../../../../src/planner/exports/calendarFile.ts';
import { writeWholeLink } from '../../../../src/planner/link.ts';
import type { View } from '../../../../src/planner/view.ts';
import { plannerMessages, wordsOf, type Words } from '../../../../src/planner/words.ts';
import { Temporal } from '../../../../src/schedule/temporal.ts';
import { viewFrom } from '../plans.ts';

/** The plan of most tests: 16 days without a clock change. */
export const december = 'at=2026-12-01T09:00&zone=Europe/Amsterdam';

// With the messages that reach a browser: one that is missing there throws here.
export const wordsFor = (locale: Locale): Words => wordsOf(locale, plannerMessages(messages[locale]));

/** The view with a name that no link could spoil on its way. */
export const named = (view: View, name: string): View => ({ ...view, plan: { ...view.plan, name } });

export const linkOf = (view: View): string =>
  `https://go-live.example/en/planner/#${writeWholeLink({ ...view.plan, id: 'k3v5x2m7' })}`;

/** Everything that a calendar file is made of: the default plan in English, exported on 20 November 2026. */
export const calendarOf = (view: View = viewFrom(december), more: Partial<CalendarExport> = {}): CalendarExport => ({
  view,
  age: { years: '2018', current: false },
  words: wordsFor('en'),
  locale: 'en',
  id: 'k3v5x2m7',
  link: linkOf(view),
  includes: () => true,
  exported: Temporal.Instant.from('2026-11-20T08:07:30Z'),
  ...more,
});

/** Names as people give them, and as nobody should: of any characters, and of those that mean something to a format. */
export const anyName = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...String.raw`\;,:"'|<>&[]()*_~#=+-@!${'`'}{}`, ' ', '\t', '\n', '\r', 'n', 'é', '👩‍🚀', '＝'),
    minLength: 1,
    maxLength: 80,
  }),
);

/** Plans that differ in everything that a row can show. */
export const anyPlan = fc.constantFrom(
  december,
  'at=2026-03-21T09:00&zone=Europe/Amsterdam&retries=2',
  'mode=backward&at=2026-12-17T09:00&zone=America/New_York',
  'at=2026-12-01T09:00&zone=UTC&days=business',
  'process=push-to-production&at=2026-12-01T09:00&zone=Asia/Kathmandu',
  'at=2026-12-01T09:00&zone=Europe/Madrid&stage.live=PT0M&off=test-drive-validation',
  'at=2026-11-01T09:00&zone=Europe/Madrid&now=certification&since=2026-11-12T09:00',
);

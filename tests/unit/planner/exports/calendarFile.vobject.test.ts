import { expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { calendarFile } from '../../../../src/planner/exports/calendarFile.ts';
import { Temporal } from '../../../../src/schedule/temporal.ts';
import { readWithVobject, whyNoVobject } from '../../../support/vobject.ts';
import { viewFrom } from '../plans.ts';
import { calendarOf, december, linkOf, named, wordsFor } from './exported.ts';

const name = String.raw`Ärger; "naïve", C:\new` + '\n日本 👩‍🚀 '.repeat(12);
const plans = [
  december,
  `${december}&retries=9`,
  `${december}&stage.packaging=PT0M&days=business`,
  'mode=backward&at=2026-03-30T02:30&zone=Europe/Amsterdam',
  'process=push-to-production&zone=Asia/Kathmandu&at=2026-12-01T09:00',
  'at=2026-11-01T09:00&zone=Europe/Madrid&now=certification&since=2026-11-12T09:00',
];

test('another reader, vobject, finds every file right and reads the same events', { timeout: 300_000 }, ({ skip }) => {
  const reason = whyNoVobject();
  if (reason !== undefined) {
    process.stderr.write(`skipped: ${reason}\n`);
    skip(reason);
  }
  for (const locale of locales) {
    for (const plan of plans) {
      const view = named(viewFrom(plan), name);
      const events = readWithVobject(calendarFile(calendarOf(view, { locale, words: wordsFor(locale) })));
      expect(events).toHaveLength(view.rows.length + (view.tracking?.limit ? 2 : 1));
      view.rows.forEach(({ stage, round, start, end }, index) => {
        const event = events[index];
        expect(event?.uid).toBe(`k3v5x2m7-${stage.id}-${round}@go-live-planner`);
        expect(event?.summary.endsWith(` · ${name}`)).toBe(true);
        expect(event?.url).toBe(linkOf(view));
        expect(event?.alarms).toBe(stage.actor === 'publisher' ? 1 : 0);
        expect(Temporal.Instant.from(event?.start ?? '').epochMilliseconds).toBe(start.epochMilliseconds);
        // A mere moment lasts a minute.
        const until = Math.max(end.epochMilliseconds, start.epochMilliseconds + 60_000);
        expect(Temporal.Instant.from(event?.end ?? '').epochMilliseconds).toBe(until);
      });
    }
  }
});

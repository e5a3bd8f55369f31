import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { messages } from '../../../../src/i18n/messages.ts';
import { cell, csvOf } from '../../../../src/planner/exports/csv.ts';
import { machineTime } from '../../../../src/planner/Moment.tsx';
import { parseDuration } from '../../../../src/schedule/duration.ts';
import { readCsv } from '../../../support/readCsv.ts';
import { viewFrom } from '../plans.ts';
import { anyName, anyPlan, december, named, wordsFor } from './exported.ts';

const mark = '\uFEFF';

describe('a table for a spreadsheet', () => {
  test('has a header, a line for each stage and one for the go-live', () => {
    const csv = csvOf(viewFrom(`${december}&name=My+offer`), wordsFor('en'));
    expect(csv.startsWith(mark)).toBe(true);
    const lines = csv.slice(1).split('\r\n');
    expect(lines[0]).toBe(
      'Plan,Stage ID,Stage,Round,Who acts,Documented maximum,Planned duration,From,Until,Time zone',
    );
    expect(lines[3]).toBe(
      'My offer,certification,Certification,1,Microsoft,at most 3 days,P3D,2026-12-01T11:15+01:00,2026-12-04T11:15+01:00,Europe/Amsterdam',
    );
    expect(lines[9]).toBe(
      'My offer,go-live,Live for everyone,,,,,2026-12-17T09:00+01:00,2026-12-17T09:00+01:00,Europe/Amsterdam',
    );
    expect(lines.slice(10)).toEqual(['']);
  });

  test.each(locales)('%s: its header and its stages are in the language', (locale) => {
    const [header, first] = readCsv(csvOf(viewFrom(december), wordsFor(locale)).slice(1));
    expect(header).toContain(messages[locale]['table.maximum']);
    expect(first?.[2]).toBe(messages[locale]['stage.validate-prerequisites']);
  });
});

describe('a cell', () => {
  test.each([
    ['plain text stays as it is', 'My offer', 'My offer'],
    ['a comma makes it quoted', 'a,b', '"a,b"'],
    ['quotes are doubled', 'say "hi"', '"say ""hi"""'],
    ['a line break makes it quoted', 'a\nb', '"a\nb"'],
    ['an equals sign can’t begin a formula', '=1+1', "'=1+1"],
    ['nor a plus', '+31', "'+31"],
    ['nor a minus', '-1', "'-1"],
    ['nor an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['nor a tab', '\t=1', "'\t=1"],
    ['nor a carriage return', '\r=1', '"\'\r=1"'],
    ['nor a wide equals sign', '＝1', "'＝1"],
    ['nor in quotes', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['an apostrophe before a formula is told from ours', "'=1", "''=1"],
    ['another apostrophe stays', "'s-Hertogenbosch", "'s-Hertogenbosch"],
  ])('%s', (_, text, written) => {
    expect(cell(text)).toBe(written);
  });
});

test('every plan of any name reads back as it is, and no cell begins like a formula', () => {
  fc.assert(
    fc.property(anyPlan, anyName, (plan, name) => {
      const view = named(viewFrom(plan), name);
      const lines = readCsv(csvOf(view, wordsFor('de')).slice(1));
      expect(lines).toHaveLength(view.rows.length + 2);
      expect(lines.flat().filter((text) => /^[=+\-@\t\r＝＋－＠]/.test(text))).toEqual([]);
      view.rows.forEach(({ stage, round, start, end, counted }, index) => {
        const [plan, id, , inRound, , , duration, from, until, zone] = lines[index + 1] ?? [];
        expect(plan?.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '')).toBe(name);
        expect([id, inRound, from, until, zone]).toEqual([
          stage.id,
          String(round + 1),
          machineTime(start),
          machineTime(end),
          view.plan.zone,
        ]);
        expect(parseDuration(duration ?? '')).toEqual({ ok: true, value: counted });
      });
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { fileName } from '../../../../src/planner/exports/fileName.ts';
import { linkWithId, newPlanId } from '../../../../src/planner/planId.ts';
import { shortMessage } from '../../../../src/planner/exports/shortMessage.ts';
import { readLink } from '../../../../src/planner/link.ts';
import { tables, viewFrom } from '../plans.ts';
import { anyName, december, named, wordsFor } from './exported.ts';

describe('the id of a plan', () => {
  test('is one that a link accepts, and never the same', () => {
    const ids = Array.from({ length: 1000 }, newPlanId);
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(readLink(`id=${id}`, tables)).toMatchObject({ plan: { id }, problems: [] });
  });

  test('goes into a link that lacks it, and only there', () => {
    expect(linkWithId('https://a.example/#at=1&zone=UTC', 'k3v5x2m7')).toBe(
      'https://a.example/#id=k3v5x2m7&at=1&zone=UTC',
    );
    expect(linkWithId('https://a.example/#id=abcdefgh&at=1', 'abcdefgh')).toBe('https://a.example/#id=abcdefgh&at=1');
    expect(linkWithId('https://a.example/#name=valid%3Did&grid=1', 'k3v5x2m7')).toMatch(/#id=k3v5x2m7&name/);
  });
});

describe('the name of a file', () => {
  test.each([
    ['without a name it has the process', '', 'go-live-virtual-machine-2026-12-17.ics'],
    ['with one it has the name', '&name=My+offer%21', 'go-live-My-offer-2026-12-17.ics'],
    ['letters of every script stay', '&name=Ärger+日本', 'go-live-Ärger-日本-2026-12-17.ics'],
    ['a name without letters is none', '&name=...', 'go-live-virtual-machine-2026-12-17.ics'],
    ['a path is none', '&name=..%2F..%5Cetc', 'go-live-etc-2026-12-17.ics'],
  ])('%s', (_, name, file) => {
    expect(fileName(viewFrom(december + name), 'ics')).toBe(file);
  });

  test('of any plan is short and safe', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        const file = fileName(named(viewFrom(december), name), 'csv');
        expect(file).toMatch(/^go-live-[\p{L}\p{N}-]+-2026-12-17\.csv$/u);
        expect([...file].length).toBeLessThan(70);
      }),
    );
  });
});

describe('a short message', () => {
  test.each(locales)('%s: both dates and the zone, in whole sentences', (locale) => {
    for (const plan of [december, 'mode=backward&at=2026-12-17T09:00&zone=Europe/Amsterdam']) {
      const words = wordsFor(locale);
      const message = shortMessage(viewFrom(plan), words);
      expect(message).toMatch(/17\D+2026/);
      expect(message).toMatch(/\b1\D+2026/);
      expect(message).toContain(words.formats.zone(Date.UTC(2026, 11, 17), 'Europe/Amsterdam'));
      expect(message).not.toMatch(/\{\{|undefined|NaN|\$t\(/);
    }
  });

  test('begins with the plan’s name, character by character', () => {
    const view = named(viewFrom(december), '$t(site.title) {{zone}} $&');
    expect(shortMessage(view, wordsFor('en')).startsWith('$t(site.title) {{zone}} $&: ')).toBe(true);
  });
});

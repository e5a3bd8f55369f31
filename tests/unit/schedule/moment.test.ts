import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localMoment, readLocalTime, readZone } from '../../../src/schedule/moment.ts';

describe('localMoment', () => {
  test.each([
    ['an ordinary time', '2026-12-01T09:00', 'Europe/Amsterdam', '2026-12-01T09:00:00+01:00[Europe/Amsterdam]'],
    [
      'a time that the clock skips, moved later',
      '2026-03-29T02:30',
      'Europe/Amsterdam',
      '2026-03-29T03:30:00+02:00[Europe/Amsterdam]',
    ],
    [
      'a skipped half hour',
      '2026-10-04T02:15',
      'Australia/Lord_Howe',
      '2026-10-04T02:45:00+11:00[Australia/Lord_Howe]',
    ],
    ['a skipped midnight', '2026-03-08T00:00', 'America/Havana', '2026-03-08T01:00:00-04:00[America/Havana]'],
    ['a skipped day', '2011-12-30T12:00', 'Pacific/Apia', '2011-12-31T12:00:00+14:00[Pacific/Apia]'],
    [
      'the first of a time that occurs twice',
      '2026-10-25T02:30',
      'Europe/Amsterdam',
      '2026-10-25T02:30:00+02:00[Europe/Amsterdam]',
    ],
    [
      'the first of a midnight that occurs twice',
      '2026-11-01T00:30',
      'America/Havana',
      '2026-11-01T00:30:00-04:00[America/Havana]',
    ],
    ['UTC', '2026-12-01T09:00', 'UTC', '2026-12-01T09:00:00+00:00[UTC]'],
  ])('%s: %s in %s', (_, at, zone, expected) => {
    expect(localMoment(at, zone).toString()).toBe(expected);
  });
});

describe('readLocalTime', () => {
  test.each(['2026-12-01T09:00', '2000-01-01T00:00', '2100-12-31T23:59', '2028-02-29T00:00'])('%s is read', (text) => {
    expect(readLocalTime(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['nothing', ''],
    ['a day before 2000', '1999-12-31T23:59'],
    ['a day after 2100', '2101-01-01T00:00'],
    ['a day that the year lacks', '2026-02-29T09:00'],
    ['a day that the month lacks', '2026-04-31T09:00'],
    ['a thirteenth month', '2026-13-01T09:00'],
    ['month zero', '2026-00-01T09:00'],
    ['day zero', '2026-01-00T09:00'],
    ['hour 24', '2026-12-01T24:00'],
    ['minute 60', '2026-12-01T09:60'],
    ['seconds', '2026-12-01T09:00:00'],
    ['an offset', '2026-12-01T09:00+01:00'],
    ['UTC', '2026-12-01T09:00Z'],
    ['a zone', '2026-12-01T09:00[UTC]'],
    ['a space for T', '2026-12-01 09:00'],
    ['a lower-case t', '2026-12-01t09:00'],
    ['a date alone', '2026-12-01'],
    ['a time alone', '09:00'],
    ['no hyphens', '20261201T0900'],
    ['a space before', ' 2026-12-01T09:00'],
    ['a line end after', '2026-12-01T09:00\n'],
    ['a year of six digits', '+002026-12-01T09:00'],
  ])('%s is no local time', (_, text) => {
    expect(readLocalTime(text)).toEqual({ ok: false, error: 'local-time' });
  });

  test('every minute from 2000 to 2100 is read', () => {
    const minute = fc.date({
      min: new Date('2000-01-01T00:00Z'),
      max: new Date('2100-12-31T23:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(minute, (date) => {
        expect(readLocalTime(date.toISOString().slice(0, 16)).ok).toBe(true);
      }),
    );
  });
});

describe('readZone', () => {
  test.each([
    'Europe/Amsterdam',
    'UTC',
    'utc',
    'GMT',
    'Etc/GMT+5',
    'Etc/GMT-14',
    'europe/amsterdam',
    'AMERICA/NEW_YORK',
    'America/Argentina/Buenos_Aires',
    'America/Port-au-Prince',
    'Asia/Calcutta',
    'US/Eastern',
    'EST5EDT',
    'GMT0',
  ])('%s is kept as written', (text) => {
    expect(readZone(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['nothing', ''],
    ['an offset', '+01:00'],
    ['a short offset', '-05'],
    ['an offset without colon', '+0100'],
    ['an offset of zero', '+00:00'],
    ['Z', 'Z'],
    ['a name that no zone has', 'Europe/Atlantis'],
    ['a name with an offset', 'UTC+1'],
    ['a date with a zone', '2020-01-01T00:00[Europe/Amsterdam]'],
    ['a date in UTC', '2020-01-01T00:00Z'],
    ['a time with an offset', 'T0000+0100'],
    ['a zone in brackets', '[Europe/Amsterdam]'],
    ['a calendar', 'Europe/Amsterdam[u-ca=iso8601]'],
    ['a space before', ' UTC'],
    ['a space after', 'UTC '],
    ['a line end after', 'UTC\n'],
    ['a space for the underscore', 'America/New York'],
    ['an unknown zone of CLDR', 'Etc/Unknown'],
  ])('%s is no zone', (_, text) => {
    expect(readZone(text)).toEqual({ ok: false, error: 'zone' });
  });

  test('every zone that the engine lists is read', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !readZone(zone).ok)).toEqual([]);
  });
});

test('no text makes a reader throw, and what both accept makes a moment', () => {
  const time = fc.stringMatching(/^2[01]\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d$/);
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const any = fc.string({ unit: 'binary' });
  const almost = fc.string({ unit: fc.constantFrom(...Array.from('UTCZ+-:0123[]/')) });
  fc.assert(
    fc.property(fc.oneof(time, any), fc.oneof(zone, any, almost), (at, name) => {
      if (readLocalTime(at).ok && readZone(name).ok) expect(() => localMoment(at, name)).not.toThrow();
    }),
    { numRuns: 1000 },
  );
});

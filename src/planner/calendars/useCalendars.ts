import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { DayCount } from '../../schedule/process.ts';
import type { Party, Plan } from '../plan.ts';
import type { Calendars } from '../view.ts';
import { countryOf, holidaysOf, type CountryFile } from './countryFile.ts';
import { fetchCountry } from './files.ts';
import type { RegionIndex } from './regionNames.ts';

/** The holidays that a plan counts with, as far as they are there. */
export interface CalendarsState {
  readonly calendars: Calendars;
  /** The names of the regions within the countries whose files are there. */
  readonly names: RegionIndex;
  /** Whose holidays couldn't be had: their plan counts weekends only. */
  readonly trouble: readonly Party[];
  /** Whose holidays are on their way. */
  readonly loading: readonly Party[];
  /** Nothing is on its way, or it has been for so long that the dates don't wait for it. */
  readonly ready: boolean;
  readonly retry: () => void;
  /** The same of another plan, such as a saved one; what isn't there is fetched. */
  readonly of: (plan: Plan, days: DayCount) => FoundCalendars;
}

/** What is there of a plan's holidays, and what is not. */
export type FoundCalendars = Pick<CalendarsState, 'calendars' | 'names' | 'trouble' | 'loading'>;

/** How long, in milliseconds, the first dates of a plan wait for its holidays. */
const patience = 1500;

export const parties: readonly Party[] = ['reviewer', 'publisher'];

/** The regions whose holidays a plan needs: none in calendar days, where regions have no effect. */
export const regionsInForce = (plan: Plan, days: DayCount): Partial<Record<Party, string>> =>
  days === 'calendar'
    ? {}
    : Object.fromEntries(
        parties.flatMap((party) => {
          const region = plan[party];
          return region === undefined ? [] : [[party, region]];
        }),
      );

/**
 * The calendars of a plan, out of the countries' files that are there.
 * @param files by country; a file that couldn't be had is `failed`
 * @example calendarsOf({ reviewer: 'DE-BY' }, new Map(), 'nl') // { calendars: {}, names: {}, trouble: [], loading: ['reviewer'] }
 */
export function calendarsOf(
  regions: Partial<Record<Party, string>>,
  files: ReadonlyMap<string, CountryFile | 'failed'>,
  locale: Locale,
): FoundCalendars {
  const calendars: { [Key in Party]?: Calendars[Key] } = {};
  const trouble: Party[] = [];
  const loading: Party[] = [];
  const names = Object.fromEntries(
    [...files.values()].flatMap((file) =>
      file === 'failed' ? [] : Object.entries(file.regions).flatMap(([code, { name }]) => (name ? [[code, name]] : [])),
    ),
  ) as RegionIndex;
  for (const party of parties) {
    const region = regions[party];
    if (region === undefined) continue;
    const file = files.get(countryOf(region));
    const holidays = file === undefined || file === 'failed' ? undefined : holidaysOf(file, region, locale);
    if (holidays) calendars[party] = holidays;
    else if (file === undefined) loading.push(party);
    else trouble.push(party);
  }
  return { calendars, names, trouble, loading };
}

/** Fetches what a plan of business days needs, once it needs it, and keeps it while the page is open. */
export function useCalendars(plan: Plan, days: DayCount, locale: Locale): CalendarsState {
  const [files, setFiles] = useState<ReadonlyMap<string, CountryFile | 'failed'>>(new Map());
  const [others, setOthers] = useState<readonly string[]>([]);
  const { reviewer, publisher } = plan;
  const regions = useMemo(() => regionsInForce(plan, days), [reviewer, publisher, days]);
  const missing = missingFrom(files, regions);
  const wanted = missing.join(',');
  const fetched = [...new Set([...missing, ...others.filter((country) => !files.has(country))])].join(',');

  useEffect(() => {
    let gone = false;
    const keep = (country: string, file: CountryFile | 'failed') => {
      if (!gone) setFiles((known) => new Map(known).set(country, file));
    };
    for (const country of fetched.split(',').filter(Boolean))
      fetchCountry(country).then(
        (file) => keep(country, file),
        () => keep(country, 'failed'),
      );
    return () => {
      gone = true;
    };
  }, [fetched]);

  const [waited, setWaited] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setWaited(wanted);
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, [wanted]);

  const state = useMemo(() => calendarsOf(regions, files, locale), [regions, files, locale]);
  const of = useCallback(
    (other: Plan, counted: DayCount) => {
      const needed = regionsInForce(other, counted);
      const absent = missingFrom(files, needed);
      // Asked for while something is drawn, so fetched once that is done.
      if (absent.length > 0)
        queueMicrotask(() => {
          setOthers((known) => (absent.every((country) => known.includes(country)) ? known : [...known, ...absent]));
        });
      return calendarsOf(needed, files, locale);
    },
    [files, locale],
  );
  return {
    ...state,
    of,
    ready: wanted === '' || waited === wanted,
    // Without their mark of failure they are missing again, and so are fetched again.
    retry: () => {
      setFiles((known) => new Map([...known].filter(([, file]) => file !== 'failed')));
    },
  };
}

/** The countries of regions whose files are neither there nor known to fail. */
const missingFrom = (
  files: ReadonlyMap<string, CountryFile | 'failed'>,
  regions: Partial<Record<Party, string>>,
): readonly string[] => [...new Set(Object.values(regions).map(countryOf))].filter((country) => !files.has(country));

import type { CountryFile } from '../../../../src/planner/calendars/countryFile.ts';

/** A country of three levels, made up so that every way of differing from the level above is in it. */
export const germany: CountryFile = {
  names: [
    { en: 'New Year', nl: 'Nieuwjaar', de: 'Neujahr', es: 'Año Nuevo' },
    { en: 'Epiphany', de: 'Heilige Drei Könige' },
    { en: 'Peace Festival', de: 'Friedensfest' },
    { en: 'Bavarian New Year' },
  ],
  regions: {
    DE: { days: { '2026-01-01': 0, '2027-01-01': 0 } },
    'DE-BY': { name: { en: 'Bavaria', de: 'Bayern' }, above: 'DE', days: { '2026-01-06': 1, '2026-01-01': 3 } },
    'DE-BY-A': {
      name: { en: 'Stadt Augsburg' },
      above: 'DE-BY',
      days: { '2026-08-08': 2 },
      without: ['2026-01-06', '2027-01-01'],
    },
  },
};

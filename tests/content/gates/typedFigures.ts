import type { Locale } from '../../../src/i18n/locales.ts';

interface Words {
  /** From two up: "one" is also the article, and counts only after `bounds`. */
  readonly numbers: string;
  readonly units: string;
  readonly stages: string;
  /** What stands between a number and its unit, or before the unit in one word with it. */
  readonly kinds: string;
  /** A limit and the number one, as in "up to a week". */
  readonly bounds: string;
}

/** How each language names units of time and counts, for a search by stem. */
const words: Readonly<Record<Locale, Words>> = {
  en: {
    numbers:
      'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty',
    units: 'minutes?|mins?|hours?|hrs?|days?|weeks?',
    stages: 'stages?',
    kinds: '(?:business|working|calendar|full|whole) ',
    bounds: '(?:up to|at most|less than|within) (?:an?|one)',
  },
  nl: {
    numbers:
      'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:\\p{L}+ën)?twintig|(?:\\p{L}+en)?dertig|(?:\\p{L}+en)?veertig|(?:\\p{L}+en)?vijftig|anderhal(?:f|ve)',
    units: 'minu(?:ut|ten)|min|uur|uren|dag(?:en)?|daagse?|we(?:ek|ken)',
    stages: 'fasen?|fases',
    kinds: 'werk|kalender|(?:hele|volle) ',
    bounds: '(?:tot|hooguit|maximaal|minder dan|binnen) (?:een|één)',
  },
  de: {
    numbers:
      'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|(?:\\p{L}+und)?(?:zwanzig|dreißig|vierzig|fünfzig)|anderthalb|eineinhalb',
    units: 'minuten?|min|minütig\\p{L}*|stunden?|std|stündig\\p{L}*|tage?[ns]?|tägig\\p{L}*|wochen?|wöchig\\p{L}*',
    stages: 'phasen?',
    kinds: 'arbeits|werk|kalender|(?:ganzen?|vollen?) ',
    bounds: '(?:bis zu|höchstens|weniger als|binnen) eine[rmns]?',
  },
  es: {
    numbers:
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti\\p{L}+|(?:treinta|cuarenta|cincuenta)(?: y \\p{L}+)?',
    units: 'minutos?|min|horas?|días?|semanas?',
    stages: 'fases?',
    kinds: '(?:enteros|completos) ',
    bounds: '(?:hasta|como máximo|menos de) una?',
  },
};

/** Digits, but not those of a clock time (09:00, 16.05) or of a longer number. */
const digits = String.raw`(?<![\p{L}\d:.,])\d+(?:[.,]\d)?(?![\d:])`;

/**
 * Durations and numbers of stages that are written by hand: digits or number words before a unit of time or the word
 * stage, shorthands (`2d 4h`) and ISO durations. Pages and messages print them from the data.
 * @param text plain words: code and components already taken out
 * @example typedFigures('nl', 'Dit duurt vier dagen.') // ['vier dagen']
 */
export function typedFigures(locale: Locale, text: string): string[] {
  const { numbers, units, stages, kinds, bounds } = words[locale];
  const number = `(?:${digits}|(?<!\\p{L})(?:${numbers}))`;
  const gap = String.raw`(?:[\s\u00a0\u2009\u202f-]|&nbsp;)*`;
  const patterns = [
    new RegExp(`${number}${gap}(?:${kinds})?(?:${units})(?!\\p{L})`, 'giu'),
    new RegExp(`(?<!\\p{L})${bounds} (?:${kinds})?(?:${units})(?!\\p{L})`, 'giu'),
    new RegExp(`(?!(?:two|twee|zwei|dos)\\s)${number}${gap}(?:${stages})(?!\\p{L})`, 'giu'),
    /(?<![\p{L}\d])\d+ ?[wdhm](?: ?\d+ ?[dhm])*(?![\p{L}\d])/giu,
    /(?<![\p{L}\d])P(?=\d|T\d)(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?)?(?![\p{L}\d])/gu,
  ];
  return [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))];
}

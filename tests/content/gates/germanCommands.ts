import type { ForbiddenForm } from './forbidden.ts';

/** Verbs of instructions that the texts may not have used yet. */
const usual = words(
  `achten ändern auswählen beachten beschreiben drücken entfernen ergänzen ersetzen klicken kopieren nehmen nennen nutzen öffnen
  prüfen schicken schließen senden speichern starten tippen überprüfen verwenden wählen warten`,
);

/** Forms in -e of these are reported speech ("er habe"); the last are no verbs, or the past. */
const noCommands = new Set(
  words('dürfen haben können mögen müssen sollen werden wollen bitten bleiben brauchen denen sofern gaben'),
);

/** Also nouns or adjectives where a sentence begins: "Suche nach Angeboten", "Leere Felder". */
const ambiguous = new Set(
  words(`binde blende decke folge frage grenze hilfe kürze lade leere liste pflege plane probe reiche reihe reise rolle
  sichere sorge stelle suche teile weise wende ziele`),
);

/** Verbs whose vowel changes, as endings, since most take prefixes. */
const withOtherVowel: readonly (readonly [verb: RegExp, command: string])[] = [
  [/geben$/, 'gib'],
  [/lesen$/, 'lies'],
  [/sehen$/, 'sieh'],
  [/nehmen$/, 'nimm'],
  [/sprechen$/, 'sprich'],
  [/helfen$/, 'hilf'],
  [/treffen$/, 'triff'],
  [/werfen$/, 'wirf'],
  [/messen$/, 'miss'],
  [/gessen$/, 'giss'],
  [/treten$/, 'tritt'],
  [/pfehlen$/, 'pfiehl'],
];

/** What follows a command but not a noun or an adjective. */
const object = String.raw`(?= (?:den|das|die|ein|eine|einen|es|ihn|sie|dich|dir|alle|jede[ns]?|bitte|hier|dort|jetzt|zuerst)(?!\p{L}))`;

/** Where a sentence begins; a □ is a citation. */
const sentence = String.raw`(?<=(?:^|[.:!?…|(–„•])(?: |□)*)`;

/** Where a clause begins inside a sentence. */
const clause = String.raw`(?<=(?:[,;–]|(?<!\p{L})(?:und|oder|dann|danach|sonst|zuerst|bitte)) )`;

/**
 * Commands to a reader addressed as "du", of the verbs that the texts use with "Sie" anywhere: where "Erstellen Sie" is
 * right, a clause that begins with "erstelle" is not.
 * @example germanCommands(['Tragen Sie die Runden ein.']) // finds 'Trage die Runden ein.' and 'Wenn nicht, trag sie ein.'
 */
export function germanCommands(texts: readonly string[]): ForbiddenForm[] {
  const used = texts.flatMap((text) =>
    [...text.matchAll(/(?<!\p{L})(\p{L}+n) Sie(?!\p{L})/gu)].map(([, verb = '']) => verb.toLowerCase()),
  );
  const verbs = new Set([...usual, ...used]);
  // "forderten" is the past of "fordern".
  const isPast = (verb: string) =>
    verb.endsWith('ten') && ['n', 'en'].some((end) => verbs.has(verb.replace(/ten$/, end)));
  return [...verbs]
    .filter((verb) => /(?:en|eln|ern)$/.test(verb) && !noCommands.has(verb) && !isPast(verb))
    .flatMap((verb) => {
      const { long, short } = commandsOf(verb);
      const write = `${capital(verb)} Sie`;
      return [
        ...long.map((command) => ({
          pattern: pattern(command, ambiguous.has(command) ? object : String.raw`(?![\p{L}-])`),
          example: `${capital(command)} die`,
          write,
        })),
        ...short.map((command) => ({ pattern: pattern(command, object), example: `${capital(command)} die`, write })),
      ];
    });
}

/** A verb's commands: the long ones are rarely anything else, the short ones often equal a noun ("Plan", "Test"). */
function commandsOf(verb: string): { long: string[]; short: string[] } {
  const [changing, command] = withOtherVowel.find(([ending]) => ending.test(verb)) ?? [];
  if (changing && command) return { long: [verb.replace(changing, command)], short: [] };
  const stem = verb.replace(/e?n$/, '');
  if (/e[lr]n$/.test(verb)) return { long: [`${stem}e`, `${stem.replace(/e([lr])$/, '$1')}e`], short: [] };
  return { long: [`${stem}e`], short: /[td]$|[^aeiouäöühlrmn][mn]$/.test(stem) ? [] : [stem] };
}

/** A noun has its capital anywhere: inside a sentence, only small letters are a command. */
const pattern = (command: string, after: string): RegExp =>
  new RegExp(`(?:${sentence}(?:${command}|${capital(command)})|${clause}${command})${after}`, 'mu');

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function words(list: string): string[] {
  return list.split(/\s+/);
}

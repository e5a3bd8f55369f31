import type { Knows } from '../../support/dictionary.ts';
import type { ForbiddenForm } from './forbidden.ts';

/** Commands to "usted" that the texts may not have used yet. */
const usual = words(
  `abra active agregue anote añada asegure busque calcule cambie cancele cargue cierre compare complete compruebe confirme
  consulte continúe copie corrija cree descargue describa dé edite elija elimine envíe escriba espere evite guarde haga
  indique inicie introduzca lea marque mire pegue pida ponga pruebe publique pulse rellene responda revise seleccione siga
  tenga use vaya vea verifique vuelva`,
);

/** No commands, though the dictionary knows a verb that they could be of. */
const noCommands = new Set(words('curre desde ese esa esta este esté nada para puede que suma una'));

/** Also nouns or adjectives where a sentence begins: "Prueba en producción", "Cuenta de publicador". */
const ambiguous = new Set(
  words(`activa base carga compra completa consulta copia cuenta da descarga espera guía incompleta lista llama marca muestra nota
  parte prueba reserva respuesta`),
);

const irregular: Readonly<Record<string, string>> = {
  diga: 'di',
  dé: 'da',
  haga: 'haz',
  obtenga: 'obtén',
  ponga: 'pon',
  tenga: 'ten',
  vaya: 've',
  vea: 've',
};

/** How a command to "usted" ends, and one to "tú"; verbs in -ar first, then those in -er and -ir. */
const endings: readonly (readonly [formal: RegExp, informal: string])[] = [
  [/que$/, 'ca'],
  [/gue$/, 'ga'],
  [/ce$/, 'za'],
  [/e$/, 'a'],
  [/zca$/, 'ce'],
  [/ja$/, 'ge'],
  [/iga$/, 'igue'],
  [/a$/, 'e'],
];

/** What the stem is in the infinitive of any verb (comprueba, comprobar; envía, enviar), and of one in -ir (sigue, seguir). */
const stems: readonly (readonly [stressed: RegExp, unstressed: string])[] = [
  [/ue(?=[^aeiou]+$)/, 'o'],
  [/ie(?=[^aeiou]+$)/, 'e'],
  [/í/, 'i'],
  [/ú/, 'u'],
];
const stemsInIr: typeof stems = [
  [/i(?=[^aeiou]+u?$)/, 'e'],
  [/y$/, ''],
];

const object = String.raw`(?= (?:el|la|los|las|lo|un|una|si|su|tu|cada|todos|todas|aquí|primero)(?!\p{L}))`;

/** Where a sentence begins; a □ is a citation. */
const sentence = String.raw`(?<=(?:^|[.!?¡…«|•])(?: |□)*)`;

/** Where the main clause begins after a condition: "Si no aparece, …". */
const main = String.raw`(?<=(?:^|[.:!?] )(?:Si|Cuando|Para|Antes|Después|Al|En)(?!\p{L})[^.:!?;,]*, )`;

/**
 * Commands to a reader addressed as "tú": the partners of the commands to "usted" that the texts use. The same words are
 * the third person, so they count only where a sentence begins, or the main clause after a condition.
 * @param knows the dictionary, which tells by the infinitive what is a command
 * @example spanishCommands(['Indique la fase.'], knows) // finds 'Indica la fase.', but not 'La página indica la fase.'
 */
export function spanishCommands(texts: readonly string[], knows: Knows): ForbiddenForm[] {
  const used = texts.flatMap((text) =>
    [...text.matchAll(/(?:^|[.:;!?¡|□,]|(?<!\p{L})[yo]) ?(\p{L}{3,})(?!\p{L})/gu)].map(([, verb = '']) =>
      verb.toLowerCase(),
    ),
  );
  return [...new Set([...usual, ...used])].flatMap((formal) => {
    const informal = noCommands.has(formal) ? undefined : informalOf(formal, knows);
    // "Siga" is to "usted", so "sigue" is not.
    if (informal === undefined || usual.includes(informal)) return [];
    const either = `(?:${informal}|${capital(informal)})`;
    const clear = `(?:${sentence}${either}|${main}${informal})(?!\\p{L})|(?<=: )${informal}${object}`;
    const write = capital(formal);
    return [
      {
        pattern: new RegExp(ambiguous.has(informal) ? `${sentence}${either}${object}` : clear, 'mu'),
        example: `${capital(informal)} la`,
        write,
      },
      {
        pattern: new RegExp(`(?<!\\p{L})no (?:(?:l[aoe]s?|[mts]e) )?${formal}s(?!\\p{L})`, 'iu'),
        example: `No ${formal}s`,
        write: `No ${formal}`,
      },
      // Only a command has a pronoun joined to it, so this one counts anywhere.
      {
        pattern: new RegExp(`(?<!\\p{L})${stressed(informal)}(?:te(?:l[ao]s?)?|l[aoe]s?)(?!\\p{L})`, 'iu'),
        example: `${stressed(informal)}lo`,
        write,
      },
    ];
  });
}

/** @example informalOf('compruebe', knows) // 'comprueba' */
function informalOf(formal: string, knows: Knows): string | undefined {
  if (irregular[formal]) return irregular[formal];
  const [ending, other] = endings.find(([end]) => end.test(formal)) ?? [];
  if (!ending || other === undefined) return undefined;
  const informal = formal.replace(ending, other);
  return infinitives(informal).some(knows) ? informal : undefined;
}

/** How a command begins that a pronoun is joined to. @example stressed('sigue') // 'sígue' */
const stressed = (informal: string): string =>
  /[áéíóú]/.test(informal)
    ? informal
    : informal.replace(/[aeiou](?=(?:[gq]u|[^aeiou]+i?|)[ae]$)/, (vowel) => `${vowel}\u0301`.normalize('NFC'));

/** What a command may be a form of, right or wrong. @example infinitives('sigue') // ['siguer', 'siguir', 'seguir'] */
function infinitives(informal: string): string[] {
  const stem = informal.slice(0, -1);
  const changed = (changes: typeof stems) =>
    changes.filter(([from]) => from.test(stem)).map(([from, to]) => stem.replace(from, to));
  const all = [stem, ...changed(stems)];
  if (informal.endsWith('a')) return all.map((one) => `${one}ar`);
  return [...all.flatMap((one) => [`${one}er`, `${one}ir`]), ...changed(stemsInIr).map((one) => `${one}ir`)];
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function words(list: string): string[] {
  return list.split(/\s+/);
}

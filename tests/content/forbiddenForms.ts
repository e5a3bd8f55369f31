import type { Locale } from '../../src/i18n/locales.ts';
import type { ForbiddenForm } from './gates/forbidden.ts';

/**
 * Forms that read as machine translation, that mean something else, or that the voice of a language avoids. A form with
 * a better term stands in `content/glossary.yaml` as well; here stand the patterns that whole words can't express.
 */
export const forbiddenForms: Readonly<Record<Locale, readonly ForbiddenForm[]>> = {
  en: [
    { pattern: /\bsignoff\b/iu, example: 'publisher signoff', write: 'sign-off' },
    {
      pattern: /configured and setup/iu,
      example: 'Lead systems are configured and setup.',
      write: 'configured and set up',
    },
    { pattern: /publically/iu, example: 'publically available', write: 'publicly' },
  ],
  nl: [
    { pattern: /(^|[|\t])\s*\**Tegelijk\**\s*([|\t]|$)/imu, example: '| **Tegelijk** |', write: 'Duur' },
    { pattern: /volt ooien/iu, example: 'voor het volt ooien', write: 'voltooien' },
    { pattern: /door lopen/iu, example: 'het proces door lopen', write: 'doorlopen' },
    { pattern: /weer gegeven/iu, example: 'wordt weer gegeven', write: 'weergegeven' },
    { pattern: /micro soft/iu, example: 'micro soft valideert', write: 'Microsoft' },
    { pattern: /maxi maal/iu, example: 'Maxi maal', write: 'maximaal' },
    { pattern: /scha kelen/iu, example: 'in te scha kelen', write: 'schakelen' },
    { pattern: /test ?stations?/iu, example: 'het test station', write: 'Test Drive' },
    { pattern: /test ?schij(f|ven)/iu, example: 'een testschijf', write: 'Test Drive' },
    { pattern: /\btestrit/iu, example: 'een testrit', write: 'Test Drive' },
    { pattern: /proefrit/iu, example: 'een proefrit', write: 'Test Drive' },
    { pattern: /technische activa/iu, example: 'de technische activa', write: 'technische onderdelen' },
    { pattern: /aftekening/iu, example: 'aftekening van de uitgever', write: 'goedkeuring door de uitgever' },
    { pattern: /[Uu]itgever afmelden/iu, example: 'Uitgever afmelden', write: 'goedkeuring door de uitgever' },
    { pattern: /aanmeldings ?fase/iu, example: 'tijdens de aanmeldings fase', write: 'goedkeuring door de uitgever' },
    { pattern: /publicatie (stap|stappen|proces)/iu, example: 'Publicatie stap', write: 'publicatiestap' },
    { pattern: /tijd schatting/iu, example: 'een tijd schatting', write: 'tijdschatting' },
    {
      pattern: /(aanbiedings|certificerings|beveiligings) \w+/iu,
      example: 'het certificerings team',
      write: 'certificeringsteam',
    },
    { pattern: /(productie|lead) systemen/iu, example: 'de lead systemen', write: 'leadsystemen' },
    { pattern: /\bmarktplaats/iu, example: 'op de marktplaats', write: 'Marketplace' },
    { pattern: /\bverpakking/iu, example: 'Registratie van verpakking', write: 'pakket maken' },
    { pattern: /voor beeld(en)?\b/iu, example: 'een voor beeld', write: 'voorbeeld' },
    { pattern: /en-regio/iu, example: "productiesystemen en-regio's", write: "en -regio's" },
    { pattern: /live[ -]verbinding/iu, example: 'een live-verbinding maken', write: 'live gaan' },
    { pattern: /\bLive go\b/iu, example: "voor 'Live go'", write: 'live gaan' },
    { pattern: /\b(twee|drie|vier|zestien) (dagen|uur)\b/iu, example: 'vier dagen', write: '4 dagen' },
    { pattern: /huurder/iu, example: 'de huurder', write: 'tenant' },
  ],
  de: [
    { pattern: /\|\s*\**Time\**\s*\|/iu, example: '| **Time** |', write: 'Dauer' },
    { pattern: /Verleger/iu, example: 'Abzeichnung des Verlegers', write: 'Herausgeber' },
    {
      pattern: /Registrierung von generierten Leads/iu,
      example: 'Paketerstellung und Registrierung von generierten Leads',
      write: 'Registrierung der Leadgenerierung',
    },
    { pattern: /\bWerktage?n?\b/iu, example: 'drei Werktage', write: 'Arbeitstag' },
    { pattern: /\bMieter\b/iu, example: 'der Mieter', write: 'Mandant' },
    { pattern: /\bMin\./iu, example: '15 Min.', write: '15 Minuten' },
    {
      pattern: /Einholen der Genehmigung/iu,
      example: 'Einholen der Genehmigung des Herausgebers',
      write: 'Freigabe durch den Herausgeber',
    },
    { pattern: /schlimmste[rnm]? Fall/iu, example: 'im schlimmsten Fall', write: 'ungünstigster Fall' },
  ],
  es: [
    { pattern: /\bTransmitir/iu, example: 'Transmitir en directo', write: 'lanzar' },
    { pattern: /[Ee]n directo/iu, example: 'en directo', write: 'lanzar' },
    { pattern: /\bHora\b(?=\s*\**\s*\|)/iu, example: '| **Hora** |', write: 'Duración' },
    { pattern: /\banunciante\b/iu, example: 'el anunciante', write: 'publicador' },
    { pattern: /sumisión/iu, example: 'la sumisión de la oferta', write: 'envío' },
    { pattern: /resetear/iu, example: 'resetear el plan', write: 'restablecer' },
    { pattern: /búfer/iu, example: 'un búfer de tiempo', write: 'margen' },
    { pattern: /[Nn]uestra oferta/iu, example: 'nuestra oferta', write: 'su oferta' },
    { pattern: /fecha esperada/iu, example: 'la fecha esperada', write: 'fecha prevista' },
  ],
};

/** A reader is addressed in one way per language, in pages, in the planner and in the site's own strings. */
export const informalAddress: Readonly<Record<Locale, readonly ForbiddenForm[]>> = {
  en: [],
  nl: [{ pattern: word('je|jij|jou|jouw|jezelf|jullie'), example: 'Kopieer je link.', write: 'u, uw' }],
  de: [
    {
      pattern: word('du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?'),
      example: 'Wähle deine Sprache.',
      write: 'Sie, Ihr',
    },
    {
      pattern: word('überprüfe|wähle|prüfe|klicke|öffne|sieh|gib|verwende|nutze|kopiere'),
      example: 'Überprüfe die URL.',
      write: 'Überprüfen Sie',
    },
  ],
  es: [
    {
      pattern: word('tú|tus?|te|ti|contigo|tuy[oa]s?|vosotr[oa]s|vuestr[oa]s?'),
      example: 'Elige tu idioma.',
      write: 'usted, su',
    },
    {
      pattern: word(
        `puedes|tienes|quieres|debes|necesitas|estás|eres|ves|vas|das|has|haces|sabes|sigues|pones|vuelves|abres|eliges|usas|
        creas|cambias|dejas|envías|publicas|apruebas|compruebas|confirmas|seleccionas|encuentras|escribes|indicas|recibes|
        puedas|tengas|quieras|veas|hagas|hayas|seas|estés|podías|tenías|podrías|tendrías|deberías|querrías`,
      ),
      example: 'Si ya la ves, vaya a la página siguiente.',
      write: 'ya la ve',
    },
    // The future, and the plural of Spain.
    {
      pattern: word(String.raw`\p{L}+(?:[aei]rás|drás|brás|rrás|áis|éis)`),
      example: 'Recibirás un informe.',
      write: 'Recibirá',
    },
    {
      pattern: word('hiciste|publicaste|elegiste|seleccionaste|enviaste|creaste|recibiste|confirmaste|cambiaste'),
      example: 'La fecha que elegiste.',
      write: 'la fecha que eligió',
    },
    {
      pattern:
        /(?<=^|[.:¡] ?)(?:edita|verifica|comprueba|elige|selecciona|busca|copia|escribe|abre|introduce)(?![\p{L}])/imu,
      example: 'Edita esta página',
      write: 'Edite',
    },
  ],
};

/** A pattern for whole words in any alphabet: `\b` knows only ASCII letters. */
function word(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${forms.replaceAll(/\s+/g, '')})(?![\\p{L}])`, 'iu');
}

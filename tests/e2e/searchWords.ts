import type { Locale } from '../../src/i18n/locales.ts';

/** A page, and the words by which a reader of each language looks for it: as typed, not as the page puts them. */
export interface SearchTask {
  readonly task: string;
  /** Its address, without the locale. */
  readonly page: string;
  readonly words: Readonly<Record<Locale, readonly string[]>>;
}

export const searchTasks: readonly SearchTask[] = [
  {
    task: 'plan a date',
    page: 'planner/',
    words: {
      en: ['planner', 'launch date', 'go-live date', 'calculate'],
      nl: ['planner', 'lanceerdatum', 'livegang', 'berekenen'],
      de: ['Planer', 'Livegang', 'Termin', 'berechnen'],
      es: ['planificador', 'fecha de lanzamiento', 'calcular'],
    },
  },
  {
    task: 'plan back from a date',
    page: 'plan-back/',
    words: {
      en: ['plan back', 'deadline'],
      nl: ['terugplannen', 'deadline'],
      de: ['rückwärts', 'Stichtag'],
      es: ['hacia atrás', 'fecha límite'],
    },
  },
  {
    task: 'reckon with holidays and business days',
    page: 'how-the-planner-counts/',
    words: {
      en: ['holiday', 'business day'],
      nl: ['feestdag', 'werkdag'],
      de: ['Feiertag', 'Arbeitstag'],
      es: ['festivo', 'día laborable'],
    },
  },
  {
    task: 'see how publishing works, and how long it takes',
    page: 'how-publishing-works/',
    words: {
      en: ['publish', 'how long'],
      nl: ['publiceren', 'hoelang'],
      de: ['veröffentlichen', 'wie lange'],
      es: ['publicar', 'cuánto tarda'],
    },
  },
  {
    task: 'tell which process is theirs',
    page: 'which-process/',
    words: {
      en: ['process', 'portal'],
      nl: ['proces', 'portal'],
      de: ['Prozess', 'Portal'],
      es: ['proceso', 'portal'],
    },
  },
  {
    task: 'see what they need first',
    page: 'prerequisites/',
    words: {
      en: ['prerequisites', 'requirement'],
      nl: ['vereisten', 'voorwaarden'],
      de: ['Voraussetzung', 'Anforderung'],
      es: ['requisito', 'requisitos previos'],
    },
  },
  {
    task: 'check the image',
    page: 'image-checklist/',
    words: {
      en: ['image checklist', 'checklist', 'swap'],
      nl: ['controlelijst', 'checklist', 'swap'],
      de: ['Checkliste', 'Image', 'Swap'],
      es: ['lista de comprobación', 'imagen', 'swap'],
    },
  },
  {
    task: 'check the listing',
    page: 'listing-checklist/',
    words: {
      en: ['listing', 'checklist', 'logo'],
      nl: ['vermelding', 'checklist', 'logo'],
      de: ['Eintrag', 'Checkliste', 'Logo'],
      es: ['ficha', 'lista de comprobación', 'logotipo'],
    },
  },
  {
    task: 'submit the offer',
    page: 'submit/',
    words: {
      en: ['submit'],
      nl: ['indienen', 'indiening'],
      de: ['übermitteln', 'einreichen'],
      es: ['enviar', 'envío'],
    },
  },
  {
    task: 'read about certification',
    page: 'stages/certification/',
    words: {
      en: ['certification'],
      nl: ['certificering'],
      de: ['Zertifizierung'],
      es: ['certificación'],
    },
  },
  {
    task: 'try again after a failed certification',
    page: 'certification-failed/',
    words: {
      en: ['failed', 'rejected'],
      nl: ['mislukt', 'afgekeurd'],
      de: ['fehlgeschlagen', 'nicht bestanden', 'abgelehnt'],
      es: ['certificación fallida', 'rechazada', 'no superada'],
    },
  },
  {
    task: 'get a stuck offer moving',
    page: 'stuck/',
    words: {
      en: ['stuck', 'ticket'],
      nl: ['vastgelopen', 'ticket'],
      de: ['hängt', 'Ticket'],
      es: ['bloqueada', 'incidencia', 'ticket'],
    },
  },
  {
    task: 'cancel publishing',
    page: 'cancel/',
    words: {
      en: ['cancel', 'withdraw'],
      nl: ['annuleren'],
      de: ['abbrechen'],
      es: ['cancelar', 'retirar'],
    },
  },
  {
    task: 'delete an offer or stop selling it',
    page: 'cancel/',
    words: {
      en: ['delete', 'stop selling'],
      nl: ['verwijderen', 'verkoop stoppen'],
      de: ['löschen', 'Verkauf beenden'],
      es: ['eliminar', 'dejar de vender'],
    },
  },
  {
    task: 'find out why the offer can’t be seen',
    page: 'visibility/',
    words: {
      en: ['visible', 'not visible'],
      nl: ['zichtbaar', 'niet zichtbaar'],
      de: ['sichtbar', 'nicht sichtbar'],
      es: ['visible', 'no visible'],
    },
  },
  {
    task: 'read about replication',
    page: 'replication/',
    words: {
      en: ['replication', 'replicate'],
      nl: ['replicatie', 'repliceren'],
      de: ['Replikation'],
      es: ['replicación', 'replicar'],
    },
  },
  {
    task: 'update an offer',
    page: 'update-an-offer/',
    words: {
      en: ['update', 'new version'],
      nl: ['bijwerken', 'update'],
      de: ['aktualisieren', 'Update'],
      es: ['actualizar', 'nueva versión'],
    },
  },
  {
    task: 'change a price',
    page: 'prices-and-plans/',
    words: {
      en: ['price'],
      nl: ['prijs'],
      de: ['Preis'],
      es: ['precio'],
    },
  },
  {
    task: 'look up a duration',
    page: 'durations/',
    words: {
      en: ['duration'],
      nl: ['duur'],
      de: ['Dauer'],
      es: ['duración'],
    },
  },
  {
    task: 'understand a status',
    page: 'statuses/',
    words: {
      en: ['status'],
      nl: ['status'],
      de: ['Status'],
      es: ['estado'],
    },
  },
  {
    task: 'look up a term',
    page: 'glossary/',
    words: {
      en: ['glossary', 'term'],
      nl: ['begrip', 'woordenlijst'],
      de: ['Glossar', 'Begriff'],
      es: ['glosario', 'término'],
    },
  },
  {
    task: 'see what others ask',
    page: 'questions/',
    words: {
      en: ['question', 'FAQ'],
      nl: ['vraag', 'FAQ'],
      de: ['Frage', 'FAQ'],
      es: ['pregunta', 'FAQ'],
    },
  },
  {
    task: 'see where a figure comes from',
    page: 'sources/',
    words: {
      en: ['source'],
      nl: ['bron'],
      de: ['Quelle'],
      es: ['fuente'],
    },
  },
];

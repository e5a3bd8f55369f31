import type { ApartRules } from './gates/splitWords.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Dutch words that stand apart though a dictionary would join them. Prepositions that also begin verbs are not here. */
export const separateInDutch: ApartRules = {
  never:
    words(`de het een en of maar want dus als dan dat die dit deze wat wie welke waar waarin waarom waarop waarvan wanneer hoelang hoeveel omdat terwijl zodat zodra er is zijn was waren wordt
    worden werd werden heeft hebben had kan kunnen kon mag mogen moet moeten zal zullen zou wil willen gaat gaan komt komen
    staat staan doet doen u uw uzelf zich hij zij ze hun hen haar wij we ons onze elk elke ieder iedere alle al alles niets
    iets iemand niemand geen niet wel ook nog pas zo hoe van voor over met zonder om te ten ter tot naar tussen binnen
    buiten sinds per via tijdens volgens altijd nooit vaak soms hier daar nu eerst laatst meer minder meest veel weinig
    zeer heel erg zelf één twee drie vier vijf zes zeven acht negen tien elf twaalf`),
  notFirst:
    words(`bekende controleer denk dien eigen enkel ga geheel gelijk keer kort leeg openbaar ouder pakket soort soorten
    stuk totaal verplicht voeg vraag`),
  notSecond: words(
    'aanvragen gebruikt gelijk krijgt loopt maakt maken meteen passen stoppen testen tonen uiterlijk vrij zet',
  ),
};

/** Pairs that these rules take for one word. */
export const pairsInDutch: readonly { readonly pair: string; readonly reason: string }[] = [
  { pair: 'boven aan', reason: 'before a noun: boven aan de pagina' },
  { pair: 'fout weer', reason: 'weer means again' },
  { pair: 'in rekening', reason: 'in rekening brengen' },
  { pair: 'onder aan', reason: 'before a noun: onder aan de pagina' },
  { pair: 'op let', reason: 'at the end of a clause: waar de certificering op let' },
  { pair: 'op vragen', reason: 'answers to questions: antwoorden op vragen' },
  { pair: 'op weg', reason: 'op weg naar' },
  { pair: 'plannen delen', reason: 'an object and its verb: plannen delen en opslaan' },
  { pair: 'productie test', reason: 'a verb: wie de aanbieding in productie test' },
  { pair: 'schijven kosten', reason: 'a subject and its verb' },
  { pair: 'uit dagen', reason: 'uit dagen en uren bestaan' },
];

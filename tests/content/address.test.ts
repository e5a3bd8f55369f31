import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { dictionaryOf } from '../support/dictionary.ts';
import { readTexts } from '../support/texts.ts';
import { informalAddress } from './forbiddenForms.ts';
import { forbiddenFindings } from './gates/forbidden.ts';
import { informalCommands } from './gates/informalCommands.ts';

/** Words that look like a command to the reader and are the third person. */
const thirdPerson: readonly { readonly locale: Locale; readonly words: string; readonly reason: string }[] = [
  { locale: 'es', words: 'Sustituye a cualquiera', reason: 'of the way to write a value, said without its subject' },
  { locale: 'es', words: 'Indica qué tipo', reason: 'of a field of the exported data, said without its subject' },
];

const commandsIn = async (locale: Locale) =>
  informalCommands[locale](
    readTexts(locale).map(({ words }) => words),
    await dictionaryOf(locale),
  );
const findingsIn = async (locale: Locale) => {
  const forms = [...informalAddress[locale], ...(await commandsIn(locale))];
  return (text: string) => forbiddenFindings(text, forms);
};

describe.each(locales)('Texts in %s', (locale) => {
  const exceptions = thirdPerson.filter((exception) => exception.locale === locale).map(({ words }) => words);

  test('address the reader formally, in the strings that replace the framework’s too', async () => {
    const findings = await findingsIn(locale);
    const found = readTexts(locale).flatMap(({ where, words }) =>
      findings(exceptions.reduce((rest, allowed) => rest.replaceAll(allowed, '□'), words)).map(
        (finding) => `${where}: ${finding}`,
      ),
    );
    expect(found).toEqual([]);
  });

  test('need each exception', async () => {
    const findings = await findingsIn(locale);
    const idle = exceptions.filter(
      (allowed) => !readTexts(locale).some(({ words }) => words.includes(allowed) && findings(words).length > 0),
    );
    expect(idle).toEqual([]);
  });

  test('never begin with a form that a command is to be replaced by', async () => {
    const forms = await commandsIn(locale);
    expect(forms.filter(({ example, pattern }) => !pattern.test(example)).map(({ example }) => example)).toEqual([]);
    expect(forms.flatMap(({ write }) => forbiddenFindings(`${write} la`, forms))).toEqual([]);
  });
});

describe('A reader addressed informally is found', () => {
  test.each([
    ['nl', 'Hier kun je zoeken.'],
    ['nl', 'Kijk het zelf na, of laat jezelf helpen.'],
    ['de', 'Erstelle ein Supportticket: Microsoft selbst bittet darum.'],
    ['de', 'Trage die Runden im Planer ein.'],
    ['de', 'Trag die Runden im Planer ein.'],
    ['de', 'Helfen die Vorschläge nicht, trage alles Nötige ein.'],
    ['de', 'Öffnen Sie den Planer und wähle den Prozess.'],
    ['de', 'Der Status ändert sich nicht. □ Erstelle ein Ticket.'],
    ['de', 'Private Pläne: übermittle das Angebot noch einmal.'],
    ['de', 'Lies die Vorschläge.'],
    ['de', 'Gib die Fase an.'],
    ['de', 'Suche das Angebot im Marketplace.'],
    ['de', 'Beschreibe kurz das Problem.'],
    ['es', 'Si ya la ves, siga con las pruebas en producción.'],
    ['es', 'Si ya la ve, sigue con las pruebas en producción.'],
    ['es', 'Indica en el planificador en qué fase está la oferta.'],
    ['es', 'Describe el problema en pocas palabras.'],
    ['es', 'Selecciona Publish (publicar).'],
    ['es', 'No está visible □. Abre una incidencia de soporte técnico.'],
    ['es', 'Plan privado: comprueba la suscripción.'],
    ['es', 'Para ver la oferta, vuelve a la página de antes.'],
    ['es', 'Ve a la pestaña siguiente.'],
    ['es', 'Haz una captura de pantalla.'],
    ['es', 'Prueba la oferta en otra suscripción.'],
    ['es', 'Compruébala antes de enviarla.'],
    ['es', 'Ábrela y envíala: síguela en el portal.'],
    ['es', 'La oferta está lista: selecciónala.'],
    ['es', 'Léelo y cópialo.'],
    ['es', 'Asegúrate de que el plan es público.'],
    ['es', 'Antes del lanzamiento no cambies el plan.'],
    ['es', 'Si quieres, te lo explica el planificador.'],
    ['es', 'Cuando lo hayas confirmado, recibirás un correo.'],
    ['es', 'Solo lo que has publicado.'],
    ['es', 'Si lo necesitáis, hay una incidencia.'],
  ] as const)('%s: %s', async (locale, text) => {
    expect((await findingsIn(locale))(text)).not.toEqual([]);
  });

  test.each([
    ['nl', 'Selecteer Publish en dien een ondersteuningsticket in.'],
    ['nl', 'Kunt u de aanbieding niet vinden, kijk dan eerst welk plan u hebt.'],
    ['de', 'Erstellen Sie ein Supportticket.'],
    ['de', 'Dann erstelle ich ein Ticket, und wer es liest, erstellt noch eines.'],
    ['de', 'Suche nach Angeboten'],
    ['de', 'Plan, Test und Stelle im Prozess'],
    ['de', 'Leere Felder bleiben leer, und die Suche findet sie nicht.'],
    ['de', 'Die Pläne, die Microsoft prüft und veröffentlicht; siehe die Seite der Quellen.'],
    ['de', 'Bitte prüfen Sie das Angebot; darum bitten Sie Microsoft.'],
    ['de', '2017 forderte Microsoft weniger und brauchte länger.'],
    ['es', 'Abra una incidencia y describa el problema.'],
    ['es', 'La página describe el proceso e indica la fase.'],
    ['es', 'La página indica que la oferta sigue en revisión y selecciona el plan.'],
    ['es', 'El equipo busca virus y comprueba las normas; después publica la oferta.'],
    ['es', 'Prueba en producción'],
    ['es', 'Activa a más tardar el 4 de mayo'],
    ['es', 'En el portal, Create an offer y la creatividad del velero.'],
    ['es', 'Cuenta de publicador, consulta de datos, reserva.'],
    ['es', 'Este plan se cancela. Esta fase no. Nada más.'],
    ['es', 'Las pruebas, las selecciones y las indicaciones quedan atrás, detrás de seis fases.'],
    ['es', 'Recibe un informe, y la oferta sirve: sígalo y envíela.'],
    ['es', 'No hay fases ni pruebas; no publica las ofertas.'],
  ] as const)('but not in %s: %s', async (locale, text) => {
    expect((await findingsIn(locale))(text)).toEqual([]);
  });
});

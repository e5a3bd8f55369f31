import { expect, test, type Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';

type InEachLanguage<Value> = Readonly<Record<Locale, Value>>;

/** A question that a publisher comes with, the way to its answer, and the answer itself. */
interface Task {
  readonly question: string;
  /** The links to click, from the home page on; the locale is left out. */
  readonly clicks: readonly string[];
  /** The word to search for. */
  readonly search: InEachLanguage<string>;
  /** What the page says to which both lead. */
  readonly answers: InEachLanguage<readonly RegExp[]>;
}

const tasks: readonly Task[] = [
  {
    question: 'How many stages are there, and which of them is optional?',
    clicks: ['how-publishing-works/'],
    search: { en: 'stages', nl: 'publiceren', de: 'Phasen', es: 'fases' },
    answers: {
      en: [/\b8 stages\b/, /Test Drive validation \(optional\)/],
      nl: [/\b8 fasen\b/, /Validatie van Test Drive \(optioneel\)/],
      de: [/\b8 Phasen\b/, /Validierung der Testversion \(Test Drive\) \(optional\)/],
      es: [/\b8 fases\b/, /Validación de la versión de prueba \(Test Drive\) \(opcional\)/],
    },
  },
  {
    question: 'What is the longest maximum of one stage, and which stages have it?',
    clicks: ['questions/', 'durations/'],
    search: { en: 'durations', nl: 'duur', de: 'Dauer', es: 'duraciones' },
    answers: {
      en: [/Provisioning \(production.*?at most 4 days.*Provisioning \(final.*?at most 4 days.*Live.*?at most 4 days/],
      nl: [
        /Inrichten \(productie.*?maximaal 4 dagen.*Inrichten \(definitief.*?maximaal 4 dagen.*Live.*?maximaal 4 dagen/,
      ],
      de: [
        /Bereitstellung \(Produktion.*?höchstens 4 Tage.*Bereitstellung \(abschl.*?höchstens 4 Tage.*Live.*?höchstens 4 Tage/,
      ],
      es: [
        /Aprovisionamiento \(sistemas.*?como máximo 4 días.*Aprovisionamiento \(final.*?como máximo 4 días.*Lanzamiento.*?como máximo 4 días/,
      ],
    },
  },
  {
    question: 'Who acts in the sign-off, and how long may that take?',
    clicks: ['how-publishing-works/', 'stages/publisher-sign-off/'],
    search: { en: 'sign-off', nl: 'goedkeuring', de: 'Freigabe', es: 'aprobación' },
    answers: {
      en: [/Who acts ◆ You/, /no maximum given/, /20 hours and 45 minutes/],
      nl: [/Wie is aan zet ◆ U/, /geen maximum opgegeven/, /20 uur en 45 minuten/],
      de: [/Wer handelt ◆ Sie/, /kein Höchstwert/, /20 Stunden und 45 Minuten/],
      es: [/Quién actúa ◆ Usted/, /sin máximo indicado/, /20 horas y 45 minutos/],
    },
  },
  {
    question: 'Are the 16 days calendar days or business days?',
    clicks: ['questions/'],
    search: { en: 'calendar days', nl: 'kalenderdagen', de: 'Kalendertage', es: 'días naturales' },
    answers: {
      en: [/16 days and doesn’t say which kind of day/, /assumes calendar days/],
      nl: [/16 dagen, zonder dat erbij staat welke dagen dat zijn/, /gaat uit van kalenderdagen/],
      de: [/16 Tage und sagt nicht, welche gemeint sind/, /nimmt Kalendertage an/],
      es: [/16 días y no aclara de qué tipo de día se trata/, /supone días naturales/],
    },
  },
  {
    question: 'Can a draft be deleted after a push to staging?',
    clicks: ['which-process/', 'push-to-production/'],
    search: { en: 'discard draft', nl: 'concept verwijderen', de: 'Entwurf löschen', es: 'borrador' },
    answers: {
      en: [/Discard draft/, /Once you have pushed the offer to staging, it is no longer a draft/],
      nl: [/Discard draft/, /eenmaal naar staging overgezet, dan geldt die niet meer als concept/],
      de: [
        /Discard draft/,
        /Sobald Sie das Angebot für die Stagingumgebung freigegeben haben, gilt es nicht mehr als Entwurf/,
      ],
      es: [/Discard draft/, /Después de un envío a ensayo, la oferta deja de ser un borrador/],
    },
  },
  {
    question: 'What does the page of 2016 say about replication, and how does that of 2018 differ?',
    clicks: ['questions/', 'replication/'],
    search: { en: 'replication', nl: 'replicatie', de: 'Replikation', es: 'replicación' },
    answers: {
      en: [/2016.*24 to 48 hours.*up to 1 week.*2018.*at most 4 days/],
      nl: [/2016.*24 tot 48 uur.*tot 1 week.*2018.*maximaal 4 dagen/],
      de: [/2016.*24 bis 48 Stunden.*bis zu 1 Woche.*2018.*höchstens 4 Tage/],
      es: [/2016.*24 a 48 horas.*hasta 1 semana.*2018.*como máximo 4 días/],
    },
  },
];

for (const locale of locales) {
  test.describe(`A reader of ${locale} finds out`, () => {
    for (const { question, clicks, search, answers } of tasks) {
      test(`${question} – in ${clicks.length} of at most 3 clicks`, async ({ page }) => {
        expect(clicks.length).toBeLessThanOrEqual(3);
        await page.goto(`/${locale}/`);
        for (const link of clicks) await follow(page, `/${locale}/${link}`);
        await expectAnswers(page, answers[locale]);
      });

      test(`${question} – by a search for “${search[locale]}”`, async ({ page }) => {
        const address = `/${locale}/${clicks.at(-1) ?? ''}`;
        await page.goto(`/${locale}/`);
        await page.locator('button[data-open-modal]').click();
        await page.locator('#starlight__search input').fill(search[locale]);
        const result = page.locator(`#starlight__search .pagefind-ui__result-link[href^="${address}"]`).first();
        await result.click();
        await expect(page).toHaveURL(new RegExp(`${address}([?#].*)?$`));
        await expectAnswers(page, answers[locale]);
      });
    }
  });
}

/** Clicks a link that the reader sees in the page's own text, or else in its navigation. */
async function follow(page: Page, address: string): Promise<void> {
  const inText = page.locator(`main .sl-markdown-content a[href="${address}"]`);
  await ((await inText.count()) > 0 ? inText : page.locator(`nav a[href="${address}"]`)).first().click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
}

/** What the page says is visible to the reader, in this order of words. */
async function expectAnswers(page: Page, answers: readonly RegExp[]): Promise<void> {
  const said = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
  for (const answer of answers) expect(said).toMatch(answer);
}

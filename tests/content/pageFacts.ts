import { calendarDays, cited, code, count, figure, label, leadsTo, upToAWeek } from './factKinds.ts';
import type { Fact } from './gates/missingFacts.ts';
import { guideFacts } from './guideFacts.ts';

const replicationOf2016: Fact = {
  states: 'replication took 24 to 48 hours in January 2016',
  component: 'Duration bound of="push-to-production.replication"',
};

const inEachStageOf2018: Fact = {
  states: 'what each of the two provisioning stages and Live may take in 2018',
  component: 'Duration bound of="virtual-machine.provisioning"',
};

const testDrive: Fact = { states: 'that Test Drive makes a difference', words: 'Test Drive' };

/** What each page must say, whatever the language. */
export const pageFacts: Readonly<Record<string, readonly Fact[]>> = {
  ...guideFacts,
  'index.mdx': [
    { states: 'where the allowance goes', component: 'AllowanceSplit process="virtual-machine"' },
    count('virtual-machine.stages', 'how many stages there are'),
    figure('virtual-machine.allowance', 'the allowance'),
    figure('virtual-machine.room', 'what is left for the sign-off'),
    cited('cpp-vm-2018'),
    { states: 'how old the figures are', words: '2018' },
    calendarDays,
    ...[
      'which-process/',
      'prerequisites/',
      'how-publishing-works/',
      'planner/',
      'stuck/',
      'questions/',
      'sources/',
    ].map((link) => ({
      states: `the way to ${link}`,
      link,
    })),
  ],
  'how-publishing-works.mdx': [
    count('virtual-machine.stages', 'how many stages there are'),
    count('virtual-machine.optional', 'how many are optional'),
    count('virtual-machine.publisher', 'how many are the publisher’s'),
    figure('virtual-machine.allowance', 'the allowance'),
    figure('virtual-machine.sum', 'the sum of the documented maxima'),
    figure('virtual-machine.room', 'what is left for the sign-off'),
    figure('virtual-machine.sum-required', 'the sum without Test Drive'),
    figure('virtual-machine.room-required', 'what is left for the sign-off without Test Drive'),
    cited('cpp-vm-2018'),
    cited('support-route'),
    { states: 'the order of the stages', component: 'ProcessDiagram process="virtual-machine"' },
    { states: 'each stage with its maximum', component: 'StageTable process="virtual-machine"' },
    { states: 'the year of the figures', words: '2018' },
    { states: 'the portal they are for', words: 'Cloud Partner Portal' },
    { states: 'the portal of today', words: 'Partner Center' },
    { states: 'since when VM offers are in Partner Center', words: '2020' },
    testDrive,
    calendarDays,
    {
      states: 'that stages never run at the same time',
      words: { en: /never at the same\s+time/, nl: /nooit tegelijk/, de: /nie gleichzeitig/, es: /nunca a la vez/ },
    },
    {
      states: 'where the publisher deploys the offer to check it',
      words: { en: /subscriptions/, nl: /abonnementen/, de: /Abonnements/, es: /suscripciones/ },
    },
    {
      states: 'that there are no averages and no percentages',
      words: { en: /percentages/, nl: /percentages/, de: /Prozentangaben/, es: /porcentajes/ },
    },
    label('Support'),
    label('Commercial Marketplace'),
    { states: 'where the offer is listed', link: 'https://azuremarketplace.microsoft.com/marketplace/' },
    { states: 'the way to the planner', link: 'planner/' },
  ],
  'push-to-production.mdx': [
    { states: 'the year of the process', words: '2016' },
    { states: 'the portal of the process', words: 'Publishing portal' },
    { states: 'the order of the steps', component: 'ProcessDiagram process="push-to-production"' },
    { states: 'each step', component: 'StageTable process="push-to-production"' },
    cited('push-2016'),
    cited('push-2016-08'),
    cited('cpp-vm-2018'),
    ...['Walkthrough', 'Publish', 'Request approval to push to production', 'Listed', 'History', 'Discard draft'].map(
      label,
    ),
    replicationOf2016,
    upToAWeek,
    {
      states: 'that Walkthrough has four steps, all green',
      words: {
        en: /four steps[^.]*\sgreen/,
        nl: /vier de stappen[^.]*groen/,
        de: /vier Schritte[^.]*grün/,
        es: /cuatro pasos[^.]*verde/,
      },
    },
    { states: 'that 2018 is another process', words: '2018' },
    inEachStageOf2018,
    testDrive,
    { states: 'the way to the process of 2018', link: 'how-publishing-works/' },
  ],
  'planner.mdx': [{ states: 'the planner itself', component: 'Planner' }],
  'how-the-planner-counts.mdx': [
    figure('virtual-machine.room', 'what the sign-off gets'),
    figure('virtual-machine.room-required', 'what the sign-off gets without Test Drive'),
    cited('cpp-vm-2018'),
    { states: 'each field of the link', component: 'LinkFields' },
    code('P3D', 'how days are counted'),
    code('PT2H', 'how hours are counted'),
    code('P1D', 'what the publisher’s own stages take without a figure'),
    code('PT0M', 'what other stages take without a figure'),
    code('P2DT4H30M', 'the long form of a duration'),
    code('2d 4h 30m', 'the short form of a duration'),
    { states: 'the longest duration', words: '400' },
    leadsTo('plan-files/'),
    code('#', 'where the plan stands'),
    calendarDays,
    { states: 'the year of the figures', words: '2018' },
  ],
  'sources.mdx': [
    { states: 'every source', component: 'SourceList' },
    { states: 'official answers side by side', component: 'Conflicts' },
    replicationOf2016,
    upToAWeek,
    inEachStageOf2018,
    cited('push-2016-08'),
    cited('cpp-vm-2018'),
    label('Listed'),
    { states: 'the licence of the text', words: 'CC BY 4.0' },
    { states: 'the licence of the code', words: 'MIT' },
    { states: 'that Microsoft doesn’t make this guide', words: 'Microsoft' },
  ],
};

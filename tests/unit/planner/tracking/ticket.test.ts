import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../../../src/i18n/locales.ts';
import { messages } from '../../../../src/i18n/messages.ts';
import { stateOf } from '../../../../src/planner/tracking/Overdue.tsx';
import { sourceText } from '../../../../src/planner/sources.ts';
import { blankFacts, factsOf, ticketText } from '../../../../src/planner/tracking/ticket.ts';
import { ticketMessages } from '../../../../src/planner/tracking/ticketMessages.ts';
import { likelySince } from '../../../../src/planner/tracking/whereabouts.ts';
import type { View } from '../../../../src/planner/view.ts';
import { wordsOf } from '../../../../src/planner/words.ts';
import { processes, viewFrom } from '../plans.ts';

const sources = {
  'cpp-vm-2018': { title: 'Publish a virtual machine offer', year: '2018', current: false },
  'self-help-2021': { title: 'Commercial marketplace self-help', year: '2021', current: true },
  'push-2016': { title: 'Deploy your offer to the Azure Marketplace', year: '', current: false },
};
const zone = 'zone=Europe/Amsterdam';
const overdue = `${zone}&now=certification&since=2026-12-01T11:15`;
const fiveDaysIn = '2026-12-06T12:20:30Z';

// With the messages that an English ticket on another page has: one that is missing there throws here.
const ticketOf = (view: View, locale: Locale = 'en') => {
  const words = wordsOf(locale, ticketMessages(messages[locale]));
  const facts = factsOf(view, sources, words);
  if (!facts) throw new Error('not tracked');
  return ticketText(facts, words.t);
};

describe('the ticket', () => {
  test('of an overdue stage says since when, the maximum with its source, and by how much it is exceeded', () => {
    const lines = ticketOf(viewFrom(overdue, fiveDaysIn)).split('\n');
    expect(lines[0]).toBe(
      'Subject: offer [offer ID] has exceeded the documented maximum for the stage “Certification”',
    );
    expect(lines).toContain('Offer type and process: VM offer (Cloud Partner Portal, 2018)');
    expect(lines).toContain(
      'Stage: Certification, since Tuesday, 1 December 2026 at 11:15, Central European Time (Europe/Amsterdam)',
    );
    expect(lines).toContain(
      'Documented maximum for this stage: 3 days, counted in calendar days (source: Publish a virtual machine offer, 2018)',
    );
    // The limit is Friday 11:15; the minute that runs counts as over: Sunday 13:21 in Amsterdam.
    expect(lines).toContain('Exceeded by: 2 days, 2 hours and 6 minutes');
  });

  test('of a stage that is on time claims no overrun', () => {
    const text = ticketOf(viewFrom(overdue, '2026-12-02T09:00Z'));
    expect(text).toMatch(
      /^Subject: offer \[offer ID\] has been in the stage “Certification” since Tuesday, 1 December 2026/,
    );
    expect(text).not.toContain('Exceeded');
  });

  test('of a stage without a maximum says that there is none', () => {
    const view = viewFrom(`${zone}&now=publisher-sign-off&since=2026-12-01T11:15`, fiveDaysIn);
    expect(ticketOf(view)).toContain('Documented maximum for this stage: none (source: Publish a virtual machine');
  });

  test.each(locales)('in %s has room for what only the reader knows, and no gap that the plan fills', (locale) => {
    const words = wordsOf(locale, messages[locale]);
    const filled = ticketOf(viewFrom(overdue, fiveDaysIn), locale);
    const blank = ticketText(blankFacts(words.t), words.t);
    const gaps = (text: string) => text.match(/\[[^\]]+\]/g)?.length;
    expect(gaps(filled)).toBe(10);
    expect(gaps(blank)).toBe(16);
    expect(filled.split('\n')).toHaveLength(blank.split('\n').length);
    expect(filled + blank).not.toContain('{{');
  });

  test('is nothing for a plan that isn’t tracked', () => {
    expect(factsOf(viewFrom(zone), sources, wordsOf('en', messages.en))).toBeUndefined();
  });
});

describe('the source of a stage’s figure', () => {
  test.each([
    ['is the process’s', 'virtual-machine', 'certification', 'Publish a virtual machine offer, 2018'],
    ['is the stage’s own', 'virtual-machine-partner-center', 'certification', 'Commercial marketplace self-help, 2021'],
    ['without a year is its title', 'push-to-production', 'replication', 'Deploy your offer to the Azure Marketplace'],
    ['that has no name is its id', 'container', 'certification', 'container-2018'],
  ])('%s', (_, id, stageId, text) => {
    const process = processes[id];
    const stage = process?.stages.find((other) => other.id === stageId);
    if (!process || !stage) throw new Error(id);
    expect(sourceText(process, stage, sources)).toBe(text);
  });
});

describe('a tracked stage', () => {
  test.each([
    ['is overdue past its documented maximum', 'now=certification&since=2026-12-01T09:00', 'overdue'],
    ['is on time within it', 'now=certification&since=2026-12-05T09:00', 'onTime'],
    [
      'is awaited past one’s own duration',
      'now=certification&since=2026-12-05T09:00&stage.certification=PT1H',
      'waiting',
    ],
    ['has no maximum to exceed', 'now=publisher-sign-off&since=2026-12-06T09:00', 'noMaximum'],
    ['is awaited without a maximum', 'now=publisher-sign-off&since=2026-12-01T09:00', 'waitingNoMaximum'],
    ['is none in a plan that isn’t tracked', 'at=2026-12-01T09:00', undefined],
  ])('%s', (_, fields, state) => {
    expect(stateOf(viewFrom(`${zone}&${fields}`, fiveDaysIn))).toBe(state);
  });
});

describe('since when an offer is taken to be in a stage', () => {
  test.each([
    ['the planned start, where that has passed', 'certification', '2026-12-01T11:15'],
    ['the present, rounded down to the quarter, where it hasn’t', 'live', '2026-12-06T13:15'],
    ['the present for a stage that the plan lacks', 'nowhere', '2026-12-06T13:15'],
  ])('%s', (_, stage, since) => {
    expect(likelySince(viewFrom(`at=2026-12-01T09:00&${zone}`, fiveDaysIn), stage)).toBe(since);
  });

  test('is the planned start also where another stage is tracked', () => {
    const view = viewFrom(`at=2026-12-01T09:00&${zone}&now=live&since=2026-12-05T09:00`, fiveDaysIn);
    expect(likelySince(view, 'test-drive-validation')).toBe('2026-12-01T09:15');
  });
});

test.each(locales)('%s: a maximum is in the days that its source counts, whatever the plan counts', (locale) => {
  const partnerCenter = 'process=virtual-machine-partner-center&now=certification&since=2026-12-01T11:15';
  for (const days of ['', '&days=calendar']) {
    const view = viewFrom(`${zone}&${partnerCenter}${days}`, fiveDaysIn);
    const words = wordsOf(locale, ticketMessages(messages[locale]));
    expect(factsOf(view, sources, words)?.maximum).toBe(words.t('span.business', { count: 3 }));
  }
});

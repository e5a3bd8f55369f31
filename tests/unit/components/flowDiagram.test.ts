import { describe, expect, it } from 'vitest';
import { flowSource } from '../../../src/components/flowDiagram.ts';
import { wordsOf } from '../../../src/components/pageWords.ts';
import { messages } from '../../../src/i18n/messages.ts';

const english = wordsOf('en');
const source = (template: string, layout: 'wide' | 'tall' = 'tall') =>
  flowSource('cancelling', template, english, layout);

describe('The Mermaid source of a flow', () => {
  it.each([
    ['the name of a node strong', 'a["`{{flow.certify}}`"]', `a["\`**${messages.en['flow.certify']}**\`"]`],
    [
      'what a message says after a colon on a line below',
      'a["`{{flow.draft}}`"]',
      `a["\`**${messages.en['flow.draft'].replace(': ', '**\n')}\`"]`,
    ],
    ['the words on an arrow as they are', 'a -->|"{{flow.failed}}"| b', `a -->|"${messages.en['flow.failed']}"| b`],
    [
      'a hexagon around a message',
      'a{{"`{{flow.fix}}`"}}:::publisher',
      `a{{"\`**${messages.en['flow.fix']}**\`"}}:::publisher`,
    ],
  ])('has %s', (_, template, expected) => {
    expect(source(template)).toContain(`---\n${expected}\naccTitle`);
  });

  it.each([
    ['from left to right', 'wide', 'LR'],
    ['from top to bottom', 'tall', 'TB'],
  ] as const)('runs %s in the layout that is %s', (_, layout, direction) => {
    expect(source('direction {{direction}}', layout)).toContain(`\ndirection ${direction}\n`);
  });

  it('is named and described', () => {
    expect(source('')).toContain(`accTitle: ${messages.en['flow.cancelling.title']}\n`);
    expect(source('')).toContain(`accDescr: ${messages.en['flow.cancelling.description']}\n`);
  });

  it('is not made where a message is missing', () => {
    expect(() => source('a["`{{flow.nowhere}}`"]')).toThrow('en has no message "flow.nowhere"');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/components/flowDiagram.ts';
import { wordsOf } from '../../src/components/pageWords.ts';
import { drawnProcesses, type DrawnProcess } from '../../src/components/processDiagram.ts';
import { locales } from '../../src/i18n/locales.ts';
import { messages } from '../../src/i18n/messages.ts';
import { diagramFolder, diagrams, drawnFiles, drawnFrom, fingerprint, readFlows } from '../support/diagrams.ts';
import { readProcess } from '../support/processes.ts';

const all = diagrams();
const flows = readFlows();
const isProcess = (subject: string): subject is DrawnProcess => drawnProcesses.some((id) => id === subject);
const read = (name: string, ending: 'mmd' | 'svg') => readFileSync(join(diagramFolder, `${name}.${ending}`), 'utf8');

/** Text as XML writes it. */
const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('the drawings of content/diagrams', () => {
  it('are of every drawn process and every flow, in every language and layout, and of nothing else', () => {
    const expected = all.flatMap(({ name }) => [`${name}.mmd`, `${name}.svg`]);
    expect(drawnFiles().toSorted()).toEqual(expected.toSorted());
    expect(all).toHaveLength((drawnProcesses.length + Object.keys(flows).length) * locales.length * 2);
  });

  describe.each(all)('$name', ({ name, subject, locale, source }) => {
    const svg = read(name, 'svg');

    it('was drawn from the data and the names as they are now (npm run diagrams draws it anew)', () => {
      expect(read(name, 'mmd')).toBe(source);
      expect(drawnFrom(svg)).toBe(fingerprint(source));
    });

    it('has a name in the language of its page, joined to it for screen readers', () => {
      const { t } = wordsOf(locale);
      const title = isProcess(subject)
        ? t('diagram.title', { process: t(`process.${subject}`) })
        : t(`flow.${subject as Flow}.title`);
      expect(namesIn(svg).title).toBe(inXml(title));
    });

    it('takes every colour from the page', () => {
      expect(coloursIn(svg)).toEqual([]);
    });

    it('runs nothing and refers to nothing outside itself', () => {
      expect(foreignIn(svg)).toEqual([]);
    });

    it('has ids that no other drawing of its page has', () => {
      const ids = idsIn(svg);
      const others = all.filter((other) => other.locale === locale && other.name !== name);
      expect(ids.length).toBeGreaterThan(0);
      expect(others.flatMap((other) => idsIn(read(other.name, 'svg'))).filter((id) => ids.includes(id))).toEqual([]);
    });
  });
});

describe('the drawing of a process', () => {
  describe.each(all.filter(({ subject }) => isProcess(subject)))('$name', ({ name, subject, locale }) => {
    const svg = read(name, 'svg');
    const { stages } = readProcess(subject);

    it('names every stage in its description', () => {
      for (const { id } of stages) {
        expect(namesIn(svg).description).toContain(inXml(wordsOf(locale).t(`stage.${id as 'certification'}`)));
      }
    });

    it('shows every stage, the publisher’s in another shape', () => {
      const own = stages.filter(({ actor }) => actor === 'publisher').length;
      const optional = stages.filter((stage) => stage.optional).length;
      expect(shapesIn(svg)).toEqual({ hexagons: own, boxes: stages.length - own });
      expect(svg.match(/<g class="\w+ optional"/g) ?? []).toHaveLength(optional);
    });
  });
});

describe('the drawing of a flow', () => {
  describe.each(all.filter(({ subject }) => !isProcess(subject)))('$name', ({ name, subject, locale, source }) => {
    const svg = read(name, 'svg');
    const template = flows[subject] ?? '';

    it('has the description of the flow in the language of its page', () => {
      expect(namesIn(svg).description).toBe(inXml(wordsOf(locale).t(`flow.${subject as Flow}.description`)));
    });

    it('says every word of its template', () => {
      const shown = [...svg.matchAll(/<text\b[^>]*>([^<]+)/g)].map(([, text = '']) => text).join(' ');
      const wanted = keysIn(template).map((key) => messages[locale][key as 'flow.submit'].replace(': ', ' '));
      expect(wanted.length).toBeGreaterThan(0);
      for (const words of wanted) expect(shown).toContain(inXml(words));
      expect(source).not.toContain('{{flow');
    });

    it('shows every step, the publisher’s in another shape, and every arrow', () => {
      expect(shapesIn(svg)).toEqual({
        hexagons: template.match(/:::publisher/g)?.length,
        boxes: template.match(/:::microsoft/g)?.length,
      });
      expect(svg.match(/<path class="arrow"/g)).toHaveLength(template.match(/-->/g)?.length ?? 0);
      expect(svg.match(/<g class="\w+ disputed"/g) ?? []).toHaveLength(template.match(/ disputed$/gm)?.length ?? 0);
    });
  });

  it('exists for every flow that the messages name, and shows all their words', () => {
    const keys = Object.keys(messages.en).filter((key) => key.startsWith('flow.'));
    const names = Object.keys(flows).flatMap((flow) => [`flow.${flow}.title`, `flow.${flow}.description`]);
    expect([...new Set([...names, ...Object.values(flows).flatMap(keysIn)])].toSorted()).toEqual(keys.toSorted());
  });

  it('has no words of its own in its template', () => {
    for (const template of Object.values(flows)) {
      const labels = [...template.matchAll(/"([^"]*)"/g)].map(([, label = '']) => label);
      expect(labels.filter((label) => !/^(`\{\{flow\.\w+\}\}`|\{\{flow\.\w+\}\}| )$/.test(label))).toEqual([]);
    }
  });
});

describe('a drawing that is not as it should be is noticed', () => {
  const [diagram] = all;
  const svg = read(diagram?.name ?? '', 'svg');

  it.each([
    ['a figure', '4 days', '5 days'],
    ['a name', 'Certification', 'Check'],
    ['a setting', 'wrappingWidth', 'wrapping'],
  ])('drawn before a change of %s', (_, was, is) => {
    const source = all.find(({ name }) => name === 'virtual-machine.en.wide')?.source ?? '';
    expect(source).toContain(was);
    expect(fingerprint(source.replace(was, is))).not.toBe(fingerprint(source));
  });

  it.each([
    ['a colour of its own as an attribute', '<rect class="shape"', '<rect fill="#fff"', coloursIn],
    ['a colour of its own in a style', 'var(--theirs,CanvasText)', 'rgb(0 0 0)', coloursIn],
    ['a script', '</svg>', '<script>1</script></svg>', foreignIn],
    ['a handler', '<rect', '<rect onclick="x()"', foreignIn],
    ['a foreign image', '</svg>', '<image href="https://example.org/a.png"/></svg>', foreignIn],
    ['a foreign style', '<style>', '<style>@import url(//example.org/a.css);', foreignIn],
    ['embedded HTML', '</svg>', '<foreignObject></foreignObject></svg>', foreignIn],
  ])('with %s', (_, was, is, findings) => {
    expect(svg).toContain(was);
    expect(findings(svg.replace(was, is))).not.toEqual([]);
  });
});

/** What a screen reader says of a drawing: what its own attributes point to. */
function namesIn(svg: string) {
  const [, label = '', about = ''] = /role="img" aria-labelledby="(\S+)" aria-describedby="(\S+)"/.exec(svg) ?? [];
  return {
    title: new RegExp(`<title id="${label}">([^<]+)</title>`).exec(svg)?.[1],
    description: new RegExp(`<desc id="${about}">([^<]+)</desc>`).exec(svg)?.[1],
  };
}

const shapesIn = (svg: string) => ({
  hexagons: svg.match(/<polygon class="shape"/g)?.length,
  boxes: svg.match(/<rect class="shape"/g)?.length,
});

/** The messages that a template names. */
const keysIn = (template: string): string[] =>
  [...template.matchAll(/\{\{(flow\.[\w.-]+)\}\}/g)].map(([, key = '']) => key);

/** Colours that the page's theme has no say in. */
function coloursIn(svg: string): string[] {
  const markup = svg.replaceAll(/<(title|desc)\b.*?<\/\1>/gs, '');
  const values = [...markup.matchAll(/\b(?:fill|stroke|color)\s*[:=]\s*"?([^;"}]+)/g)].map(([, value = '']) => value);
  return [
    ...values.filter((value) => !/^(none|var\(--[\w-]+,\w+\))$/.test(value)),
    ...(markup.match(/#[\da-f]{3,8}\b(?=[;"}])/gi) ?? []),
  ];
}

function foreignIn(svg: string): string[] {
  const markup = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
  return markup.match(/<(script|foreignObject|image|use)\b|\son\w+=|\bhref=|@import|url\((?!#)|\/\//gi) ?? [];
}

function idsIn(svg: string): string[] {
  return [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
}

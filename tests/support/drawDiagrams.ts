import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { diagramFolder, diagrams, drawnFiles } from './diagrams.ts';
import { diagramSvg } from './diagramSvg.ts';
import { labelsThatOverflow } from './labelsThatOverflow.ts';
import { mermaidDrawing, type MermaidDrawing } from './mermaidDrawing.ts';

// `npm run diagrams`: draws every diagram in every language with Mermaid in a real browser, which alone measures text
// as readers' browsers do. The drawings are kept in content/diagrams, each beside its source.

/** Wide and narrow, with and without serifs: what readers' own fonts lie between. */
const fonts = ['DejaVu Sans', 'Verdana', 'Arial', 'sans-serif', 'serif'];

const mermaid = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
const page = await browser.newPage();
await page.addScriptTag({ path: mermaid });

for (const file of drawnFiles()) rmSync(join(diagramFolder, file));
for (const diagram of diagrams()) {
  const drawing = await page.evaluate(mermaidDrawing, diagram.source);
  for (const word of brokenWords(diagram.source, drawing))
    complain(`${diagram.name}: "${word}" is broken: wrappingWidth is too small`);
  const svg = diagramSvg(diagram, drawing);
  await page.evaluate((markup) => (document.body.innerHTML = markup), svg);
  for (const label of await page.evaluate(labelsThatOverflow, fonts)) {
    complain(`${diagram.name}: a label overflows in ${label}`);
  }
  writeFileSync(join(diagramFolder, `${diagram.name}.mmd`), diagram.source);
  writeFileSync(join(diagramFolder, `${diagram.name}.svg`), svg);
  console.log(diagram.name);
}
await browser.close();

function complain(message: string) {
  console.error(message);
  process.exitCode = 1;
}

/** Mermaid breaks a word that is wider than a line may be. */
function brokenWords(source: string, { nodes, arrowLabels }: MermaidDrawing): readonly string[] {
  const words = source.split(/[\s"`*]+/);
  return [...nodes, ...arrowLabels].flatMap(({ lines }) =>
    lines.flatMap(({ text }) => text.split(' ').filter((word) => !words.includes(word))),
  );
}

import type { Locale } from '../i18n/locales.ts';
import { layouts } from './diagramLayout.ts';

const files = import.meta.glob<string>('../../content/diagrams/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/**
 * The drawings of a process or a flow that are kept in `content/diagrams`, one for each layout.
 * @returns SVG markup, to be set into a page as it is
 * @throws where a drawing is missing
 */
export function drawingsOf(name: string, locale: Locale): string {
  const drawings = layouts.map((layout) => {
    const path = `content/diagrams/${name}.${locale}.${layout}.svg`;
    const drawing = files[`../../${path}`];
    if (drawing === undefined) throw new Error(`${path} is missing: npm run diagrams draws it.`);
    return drawing;
  });
  return drawings.join('');
}

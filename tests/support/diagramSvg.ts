import { fingerprint, type Diagram } from './diagrams.ts';
import type { ArrowLabel, DrawnNode, MermaidDrawing } from './mermaidDrawing.ts';

/**
 * Writes what Mermaid drew as an SVG for a page: coloured by the page's own variables (and by the system's colours where
 * it stands alone), in the page's font, named and described for screen readers, without script or any address.
 * @example diagramSvg(diagram, drawing) // '<svg xmlns="…" id="virtual-machine-wide" class="wide" role="img" …>'
 */
export function diagramSvg({ subject, layout, source }: Diagram, drawing: MermaidDrawing): string {
  const id = `${subject}-${layout}`;
  const [left = 0, top = 0, width = 0, height = 0] = drawing.box;
  const size = `viewBox="${places(left, top, width, height)}" width="${place(width)}" height="${place(height)}"`;
  const names = `role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" class="${layout}" ${size} ${names} data-source="${fingerprint(source)}">`,
    `<title id="${id}-title">${escaped(drawing.title)}</title>`,
    `<desc id="${id}-description">${escaped(drawing.description)}</desc>`,
    `<style>${styles.map((rule) => rule.replaceAll('&', `#${id}`)).join('')}</style>`,
    `<marker id="${id}-head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto"><path class="head" d="M0 0L10 5L0 10z"/></marker>`,
    ...drawing.frames.map((frame) => `<rect class="frame" ${rectangle(frame)} rx="12"/>`),
    ...drawing.arrows.map((path) => `<path class="arrow" d="${rounded(path)}" marker-end="url(#${id}-head)"/>`),
    ...drawing.arrowLabels.flatMap(arrowLabel),
    ...drawing.nodes.flatMap(node),
    '</svg>',
    '',
  ].join('\n');
}

const styles: readonly string[] = [
  '&{max-width:100%;height:auto;font-size:14px;text-anchor:middle}',
  '& .frame{fill:none;stroke:var(--rule,GrayText)}',
  '& .arrow{fill:none;stroke:var(--soft,CanvasText);stroke-width:1.5}',
  '& .head{fill:var(--soft,CanvasText)}',
  '& .shape{fill:var(--theirs-bg,Canvas);stroke:var(--theirs,CanvasText);stroke-width:1.5}',
  '& .publisher .shape{fill:var(--yours-bg,Canvas);stroke:var(--yours,CanvasText);stroke-width:2}',
  '& .optional .shape,& .disputed .shape{stroke-dasharray:6 4}',
  '& .ground{fill:var(--paper,Canvas)}',
  '& text{fill:var(--ink,CanvasText)}',
  '& .strong{font-weight:600}',
];

const lineHeight = 16;

const nodeClasses = ['microsoft', 'publisher', 'optional', 'disputed'];

function node({ classes, x, y, corners, lines }: DrawnNode): string[] {
  const known = classes.filter((name) => nodeClasses.includes(name));
  return [`<g class="${known.join(' ')}" transform="${moved(x, y)}">`, shape(corners), ...texts(lines), '</g>'];
}

/** Words on an arrow, on the ground of the page. */
function arrowLabel({ x, y, width, height, lines }: ArrowLabel): string[] {
  const ground = `<rect class="ground" ${rectangle({ x: -width / 2, y: -height / 2, width, height })}/>`;
  return [`<g transform="${moved(x, y)}">`, ground, ...texts(lines), '</g>'];
}

const texts = (lines: DrawnNode['lines']): string[] =>
  lines.map(({ text, strong }, index) => {
    const middle = (index - (lines.length - 1) / 2) * lineHeight;
    return `<text${strong ? ' class="strong"' : ''} y="${place(middle)}" dy=".35em">${escaped(text)}</text>`;
  });

const moved = (x: number, y: number): string => `translate(${places(x, y)})`;

function shape(corners: DrawnNode['corners']): string {
  if (corners.length > 4)
    return `<polygon class="shape" points="${corners.map((corner) => places(...corner)).join(' ')}"/>`;
  const [[x, y], , [right, bottom]] = corners as [Corner, Corner, Corner];
  return `<rect class="shape" ${rectangle({ x, y, width: right - x, height: bottom - y })} rx="8"/>`;
}

type Corner = DrawnNode['corners'][number];

const rectangle = ({ x, y, width, height }: MermaidDrawing['frames'][number]): string =>
  `x="${place(x)}" y="${place(y)}" width="${place(width)}" height="${place(height)}"`;

/** A tenth of a pixel is enough, and the same on every machine. */
const place = (value: number): string => String(Math.round(value * 10) / 10);

const places = (...values: readonly number[]): string => values.map(place).join(' ');

const rounded = (path: string): string => path.replaceAll(/-?\d+(\.\d+)?/g, (value) => place(Number(value)));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

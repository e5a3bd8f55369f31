import type { Mermaid } from 'mermaid';

/** What Mermaid laid out: places in its own units, words as it broke them into lines. */
export interface MermaidDrawing {
  readonly box: readonly number[];
  readonly title: string;
  readonly description: string;
  /** The frames of rows. */
  readonly frames: readonly Frame[];
  /** SVG path data. */
  readonly arrows: readonly string[];
  /** The words on arrows, and where their middle is. */
  readonly arrowLabels: readonly ArrowLabel[];
  readonly nodes: readonly DrawnNode[];
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ArrowLabel extends Pick<DrawnNode, 'x' | 'y' | 'lines'> {
  readonly width: number;
  readonly height: number;
}

export interface DrawnNode {
  readonly id: string;
  readonly classes: readonly string[];
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  /** The corners of its shape, from its middle. */
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
}

/**
 * Draws with Mermaid. It runs within a page that has Mermaid loaded, so it may use nothing from outside itself.
 * @param source a Mermaid flowchart
 */
export async function mermaidDrawing(source: string): Promise<MermaidDrawing> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  mermaid.initialize({ startOnLoad: false, theme: 'base' });
  document.body.innerHTML = (await mermaid.render('drawing', source)).svg;
  const all = (selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<SVGGraphicsElement>(selector),
  ];
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
  const numbers = (words: string | null) => (words?.match(/-?[\d.]+/g) ?? []).map(Number);
  const frame = (element: Element | null) => ({
    x: number(element, 'x'),
    y: number(element, 'y'),
    width: number(element, 'width'),
    height: number(element, 'height'),
  });
  const corners = (node: SVGGraphicsElement): [number, number][] => {
    const polygon = node.querySelector('polygon');
    if (polygon) {
      const [left = 0, top = 0] = numbers(polygon.getAttribute('transform'));
      return [...polygon.points].map(({ x, y }) => [x + left, y + top]);
    }
    const { x, y, width, height } = frame(node.querySelector('rect.label-container'));
    return [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ];
  };
  const lines = (within: Element) =>
    all('.text-outer-tspan', within).map((line) => ({
      text: line.textContent,
      strong: line.querySelector('[font-weight="bold"]') !== null,
    }));
  return {
    box: numbers(document.querySelector('svg')?.getAttribute('viewBox') ?? null),
    title: text('svg > title'),
    description: text('svg > desc'),
    frames: all('.cluster > rect').map(frame),
    arrows: all('.edgePaths > path:not(.edge-thickness-invisible)').map((path) => path.getAttribute('d') ?? ''),
    arrowLabels: all('.edgeLabels > .edgeLabel').flatMap((label) => {
      const [x = 0, y = 0] = numbers(label.getAttribute('transform'));
      const { width, height } = frame(label.querySelector('rect.background'));
      return width > 0 ? [{ x, y, width, height, lines: lines(label) }] : [];
    }),
    nodes: all('.node').map((node) => {
      const [x = 0, y = 0] = numbers(node.getAttribute('transform'));
      return {
        id: node.id,
        classes: [...node.classList],
        x,
        y,
        corners: corners(node),
        lines: lines(node),
      };
    }),
  };
}

/** A diagram is drawn twice: in rows for a page, in one column for a phone. The page shows the one that fits. */
export const layouts = ['wide', 'tall'] as const;

export type Layout = (typeof layouts)[number];

/**
 * Labels are measured in a wide font and have room around them: they fit in whatever font a reader has.
 */
const measured = 'fontFamily: DejaVu Sans, Verdana, sans-serif\n  themeVariables: { fontSize: 14px }';

/** How wide a line of a label may be and how far apart shapes stand, as Mermaid's configuration of flowcharts. */
export interface Room {
  readonly wrappingWidth: number;
  readonly nodeSpacing: number;
  readonly rankSpacing: number;
  readonly padding: number;
}

/** The head of a Mermaid source. @example settings({ wrappingWidth: 222, … }) // '---\nconfig:\n  look: classic …' */
export function settings({ wrappingWidth, nodeSpacing, rankSpacing, padding }: Room): string {
  const room = `wrappingWidth: ${wrappingWidth}, nodeSpacing: ${nodeSpacing}, rankSpacing: ${rankSpacing}, padding: ${padding}`;
  return `---\nconfig:\n  look: classic\n  htmlLabels: false\n  ${measured}\n  flowchart: { htmlLabels: false, ${room} }\n---`;
}

/** Text within a label; a double quote would end it. @example inLabel('a "b"') // 'a #quot;b#quot;' */
export const inLabel = (text: string): string => text.replaceAll('"', '#quot;');

/**
 * The labels of the page's drawings that don't fit into their shapes, or on their ground on an arrow, in one of the fonts. It runs within the page, so it
 * may use nothing from outside itself.
 * @example await page.evaluate(labelsThatOverflow, ['serif']) // ['serif: Certification']
 */
export function labelsThatOverflow(fonts: readonly string[]): string[] {
  const overflows = (shape: SVGGeometryElement, { left, right, top, bottom }: DOMRect) =>
    [left, right].some((x) => [top, bottom].some((y) => !shape.isPointInFill({ x, y })));
  return fonts.flatMap((font) => {
    document.body.style.fontFamily = font;
    return [...document.querySelectorAll<SVGGeometryElement>('.shape, .ground')].flatMap((shape) =>
      [...(shape.parentElement?.querySelectorAll('text') ?? [])]
        .filter((label) => overflows(shape, label.getBBox()))
        .map((label) => `${font}: ${label.textContent}`),
    );
  });
}

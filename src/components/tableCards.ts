/**
 * Makes a Markdown table ready for `cardTable.css`: roles written out, the first cell of a row its header, and each
 * other cell named after its column.
 * @param html one table as Astro renders it from Markdown
 * @example tableCards('<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>')
 * // '…<th role="rowheader" scope="row">1</th><td role="cell" data-column="B">2</td>…'
 */
export function tableCards(html: string): string {
  const columns = [...html.matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, name = '']) =>
    name.replaceAll(/<[^>]*>/g, ''),
  );
  return html
    .replaceAll('<table', '<table role="table"')
    .replaceAll(/<(thead|tbody)\b/g, '<$1 role="rowgroup"')
    .replaceAll(/<th\b/g, '<th role="columnheader" scope="col"')
    .replaceAll(/<tr\b([^>]*)>(.*?)<\/tr>/gs, (_row, attributes: string, cells: string) => {
      let column = -1;
      const named = cells.replaceAll(/<td\b([^>]*)>(.*?)<\/td>/gs, (_cell, own: string, text: string) => {
        column += 1;
        if (column === 0) return `<th role="rowheader" scope="row"${own}>${text}</th>`;
        return `<td role="cell"${own} data-column="${columns[column] ?? ''}">${text}</td>`;
      });
      return `<tr role="row"${attributes}>${named}</tr>`;
    });
}

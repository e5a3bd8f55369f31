/**
 * Reads RFC 4180 to the letter, and throws at anything else: every line ends with CRLF, a cell is either free of quotes,
 * commas and line breaks, or quoted as a whole.
 * @example readCsv('a,"b ""c"""\r\n') // [['a', 'b "c"']]
 */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  const token = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let cells: string[] = [];
  while (token.lastIndex < text.length) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (!match) throw new Error(`not RFC 4180: ${JSON.stringify(text.slice(from, from + 80))}`);
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

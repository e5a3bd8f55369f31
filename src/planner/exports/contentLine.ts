/**
 * A line of a calendar file (RFC 5545, 3.1), folded and with its line end.
 * @param name with its parameters, if any
 * @param value as the file holds it: a text has been through {@link escapeText}
 * @example contentLine('VERSION', '2.0') // 'VERSION:2.0\r\n'
 */
export const contentLine = (name: string, value: string): string => `${fold(`${name}:${value}`)}\r\n`;

/**
 * A text as the value of a property (RFC 5545, 3.3.11). Line breaks of every kind become `\n`; other control characters
 * are not allowed in one and have no meaning, so they are dropped.
 * @example escapeText('Ready; set,\ngo\\') // 'Ready\\; set\\,\\ngo\\\\'
 */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\n')
    // Some readers end a line at the separators of U+001C to U+001E as well.
    .replaceAll(/(?!\n|\t)\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** The longest line, in octets of UTF-8 and without its end. */
const longest = 75;

/** Breaks a line between code points, never inside one; each further line begins with a space, which counts. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > longest) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}

/** How many octets a code point takes in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

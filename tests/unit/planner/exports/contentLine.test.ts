import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLine, escapeText } from '../../../../src/planner/exports/contentLine.ts';

const octets = (text: string) => Buffer.byteLength(text, 'utf8');

describe('a line of a calendar file', () => {
  test.each<[string, number, string[]]>([
    ['of 75 octets stays whole', 73, [`X:${'a'.repeat(73)}`]],
    ['of 76 octets is folded after 75', 74, [`X:${'a'.repeat(73)}`, ' a']],
    [
      'of 150 octets: the space at the start of a further line counts',
      148,
      [`X:${'a'.repeat(73)}`, ` ${'a'.repeat(74)}`, ' a'],
    ],
  ])('%s', (_, length, lines) => {
    expect(contentLine('X', 'a'.repeat(length))).toBe(`${lines.join('\r\n')}\r\n`);
  });

  test('is never folded inside a character', () => {
    expect(contentLine('X', `${'a'.repeat(72)}é`)).toBe(`X:${'a'.repeat(72)}\r\n é\r\n`);
    expect(contentLine('X', `${'a'.repeat(71)}👍`)).toBe(`X:${'a'.repeat(71)}\r\n 👍\r\n`);
  });

  test('of any text has no physical line over 75 octets, and unfolds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const escaped = escapeText(text);
        const folded = contentLine('SUMMARY', escaped);
        const lines = folded.slice(0, -2).split('\r\n');
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        // Bytes cut inside a character would not come back from UTF-8.
        expect(lines.map((line) => Buffer.from(line, 'utf8').toString('utf8'))).toEqual(lines);
        expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${escaped}\r\n`);
      }),
    );
  });
});

describe('a text in a calendar file', () => {
  test.each([
    ['semicolon, comma and backslash are escaped', String.raw`a;b,c\d`, String.raw`a\;b\,c\\d`],
    ['a colon and quotes are not', 'a: "b"', 'a: "b"'],
    ['line breaks of every kind become one', 'a\r\nb\nc\rd\u2028e\u0085f', String.raw`a\nb\nc\nd\ne\nf`],
    ['other control characters are dropped, a tab stays', 'a\u0000b\u001bc\u007fd\te', 'abcd\te'],
    ['a backslash before n stays a backslash', String.raw`C:\new`, String.raw`C:\\new`],
  ])('%s', (_, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * The JavaScript that a page loads at first, in a browser with native Temporal: its scripts, preloaded modules and
 * islands, all that these import, and its inline scripts. What is imported later, on demand, is left out: search when it
 * is opened, and the Temporal polyfill, which such a browser never asks for.
 * @param folder where the site was built
 * @param page address of the page, such as `/en/planner/`
 * @returns numbers of files and inline scripts, and bytes after brotli, as a server would send them
 */
export const pageWeight = (folder: string, page: string) => {
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const inline = [...html.matchAll(/<script(?![^>]*\b(?:src|type="application)\b)[^>]*>(.+?)<\/script>/gs)].map(found);
  const named = [
    ...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g),
    ...html.matchAll(/<link(?=[^>]*\brel="modulepreload")[^>]*\bhref="([^"]+)"/g),
    ...html.matchAll(/<astro-island[^>]*\bcomponent-url="([^"]+)"/g),
    ...html.matchAll(/<astro-island[^>]*\brenderer-url="([^"]+)"/g),
    ...html.matchAll(/<astro-island[^>]*\bbefore-hydration-url="([^"]+)"/g),
  ].map(found);

  const files = new Set<string>();
  const add = (address: string) => {
    if (files.has(address)) return;
    files.add(address);
    imports(readFileSync(join(folder, address), 'utf8'), address).forEach(add);
  };
  named.forEach(add);
  inline.flatMap((script) => imports(script, page)).forEach(add);

  const bytes = [...files].reduce((sum, file) => sum + brotli(readFileSync(join(folder, file))), 0);
  const inlineBytes = brotli(Buffer.from(inline.join('\n')));
  return {
    page,
    files: files.size,
    inline: inline.length,
    bytes,
    'inline bytes': inlineBytes,
    'in all': bytes + inlineBytes,
  };
};

/** The modules that a script imports at once, as addresses; `import(…)` loads on demand and has a parenthesis. */
const imports = (script: string, from: string): string[] =>
  [...script.matchAll(/\b(?:from|import)\s*["']((?:\.{0,2}\/)[^"']+\.js)["']/g)]
    .map(found)
    .map((address) => new URL(address, `https://site.example${from}`).pathname);

const found = ([, group = '']: RegExpExecArray): string => group;

const brotli = (content: Buffer): number => brotliCompressSync(content).length;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * The JavaScript that a page loads at first, in a browser with native Temporal: its scripts, preloaded modules and
 * islands, all that these import, its inline scripts, and what it imports as soon as the browser is idle: the box that
 * waits for search to be used. What is imported on demand is left out: Pagefind, which that box fetches, and the Temporal
 * polyfill, which such a browser never asks for. tests/e2e/pageWeight.spec.ts holds this against a real browser.
 * @param folder where the site was built
 * @param page address of the page, such as `/en/planner/`
 * @returns numbers of files and inline scripts, and bytes after brotli, as a server would send them
 */
export const pageWeight = (folder: string, page: string) => {
  const { files, inline } = firstScripts(folder, page);
  const bytes = files.reduce((sum, file) => sum + brotli(readFileSync(join(folder, file))), 0);
  const inlineBytes = brotli(Buffer.from(inline.join('\n')));
  return {
    page,
    files: files.length,
    inline: inline.length,
    bytes,
    'inline bytes': inlineBytes,
    'in all': bytes + inlineBytes,
  };
};

/** The addresses of those scripts, and the text of the inline ones. */
export const firstScripts = (folder: string, page: string) => {
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

  return { files: [...files], inline };
};

/** The modules that a script imports at once or when idle, as addresses; `import(…)` of any other loads on demand. */
const imports = (script: string, from: string): string[] =>
  [
    ...script.matchAll(/\b(?:from|import)\s*["']((?:\.{0,2}\/)[^"']+\.js)["']/g),
    ...script.matchAll(/\bimport\(\s*["'`](\.\/searchBox\.client\.[^"'`]+\.js)["'`]/g),
  ]
    .map(found)
    .map((address) => new URL(address, `https://site.example${from}`).pathname);

const found = ([, group = '']: RegExpExecArray): string => group;

const brotli = (content: Buffer): number => brotliCompressSync(content).length;

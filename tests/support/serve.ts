import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { siteFolder } from './testSite.ts';

// Serves the built site as a static host does: an address ending in / is its index.html, anything unknown is 404.html.
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const file = join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);
  if (isFile(file)) send(response, 200, file);
  else if (isFile(join(file, 'index.html'))) response.writeHead(301, { location: `${path}/` }).end();
  else send(response, 404, join(siteFolder, '404.html'));
});

if (!existsSync(siteFolder)) throw new Error(`${siteFolder} is not there: build the site first`);
// Port 0 is any free one, so that two checkouts can be tested at once.
server.listen(0, '127.0.0.1', () =>
  console.log(`Serving ${siteFolder} on port ${(server.address() as AddressInfo).port}`),
);

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const types: Partial<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

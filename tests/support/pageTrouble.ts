import type { Page } from '@playwright/test';

/**
 * Listens from now on for what a reader never sees and a developer must: errors on the console (a refused script of a
 * content policy among them), uncaught errors, failed requests, requests to another host.
 * @returns the list that fills while the page is used
 */
export function troubleOn(page: Page): readonly string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') trouble.push(`another host: ${request.url()}`);
  });
  return trouble;
}

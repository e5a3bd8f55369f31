import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchCountry, fetchRegionIndex } from '../../../../src/planner/calendars/files.ts';
import { germany } from './germany.ts';

const answers = (...given: readonly (() => Promise<Response>)[]) => {
  const fetching = vi.fn<(address: string) => Promise<Response>>();
  for (const answer of given) fetching.mockImplementationOnce(answer);
  vi.stubGlobal('fetch', fetching);
  return fetching;
};
const json = (content: unknown) => () => Promise.resolve(Response.json(content));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a country’s file', () => {
  test('is fetched once, from the site itself', async () => {
    const fetching = answers(json(germany));
    expect(await Promise.all([fetchCountry('DE'), fetchCountry('DE')])).toEqual([germany, germany]);
    expect(fetching.mock.calls).toEqual([['/holidays/DE.json']]);
  });

  test.each([
    ['the network is down', 'AT', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server has none', 'BE', () => Promise.resolve(new Response('', { status: 404 }))],
    ['a page comes instead', 'CH', () => Promise.resolve(new Response('<!doctype html>'))],
    ['something else comes', 'DK', json({ names: 7 })],
  ])('is asked for again after it failed because %s', async (_what, country, failure) => {
    const fetching = answers(failure, json(germany));
    await expect(fetchCountry(country)).rejects.toThrow();
    expect(await fetchCountry(country)).toEqual(germany);
    expect(fetching).toHaveBeenCalledTimes(2);
  });
});

test('the names of the regions come from the site itself', async () => {
  const fetching = answers(json({ 'DE-BY': { en: 'Bavaria' } }));
  expect(await fetchRegionIndex()).toEqual({ 'DE-BY': { en: 'Bavaria' } });
  expect(fetching.mock.calls).toEqual([['/holidays/index.json']]);
});

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/**
 * Builds the site into a folder.
 * @returns how long that took, in all and for each page, in milliseconds
 * @throws with the build's own words when it fails
 */
export const buildTime = (folder: string) => {
  const start = performance.now();
  const build = spawnSync('astro', ['build', '--outDir', folder], { encoding: 'utf8' });
  const time = performance.now() - start;
  if (build.status !== 0)
    throw new Error(`astro build failed\n${build.stdout}\n${build.stderr}`, { cause: build.error });
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return { pages: pages.length, 'ms in all': Math.round(time), 'ms per page': Math.round(time / pages.length) };
};

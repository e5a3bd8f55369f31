import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTime } from './buildTime.ts';
import { pageWeight } from './pageWeight.ts';
import { plannerSpeed } from './plannerSpeed.ts';
import { scheduleSpeed } from './scheduleSpeed.ts';

// `npm run bench`: figures to compare before and after a change. Absolute times are this machine's, ratios anyone's.
console.log('Plans');
console.table(scheduleSpeed());
console.log('From input to new dates, script time');
console.table(plannerSpeed());

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const time = buildTime(folder);
  console.log('JavaScript at first load, bytes after brotli');
  console.table(['/en/planner/', '/en/how-publishing-works/', '/en/'].map((page) => pageWeight(folder, page)));
  console.log('Build');
  console.table([time]);
} finally {
  rmSync(folder, { recursive: true });
}

import { describe, expect, test } from 'vitest';
import { pageOf } from '../support/pages.ts';
import { numberFindings } from './gates/numberParity.ts';

describe('A number that English doesn’t give, or that a translation lost, is found', () => {
  const source = pageOf(
    'en',
    'start.mdx',
    'At most 16 disks.\n\n## Size in 2018\n\nAt most 1,023 GB and 2,000 files in 2018, <Count of="7" />.',
  );
  const german = 'Höchstens 16 Datenträger.\n\n## Größe 2018\n\nHöchstens 1.023 GB und 2000 Dateien (2018).';
  const yearOf = { 'push-2016': 2016, 'portal-2022': 2022 };

  test.each([
    ['another number', '1.023', '1.032', ['lacks 1023', 'has 1032, en doesn’t']],
    ['a number lost', '1.023 GB', 'so viel', ['lacks 1023']],
    ['a number in another section', '1.023 GB', '1.023 GB, 16', ['has 16, en doesn’t']],
    ['a number that could be a year', '2000', '2100', ['lacks 2000', 'has 2100, en doesn’t']],
    ['a year added', 'Dateien', 'Dateien von 2016', ['has 2016, en doesn’t']],
    ['a year added that another source is of', 'Dateien', '<Cite of="push-2016" />, 2022', ['has 2022, en doesn’t']],
    ['a year of a source that the page cites', 'Dateien', 'Dateien von 2016 <Cite of="push-2016" />', []],
    ['no mistake', '', '', []],
  ])('%s', (_mistake, was, is, findings) => {
    const page = pageOf('de', 'start.mdx', german.replace(was, is));
    expect(numberFindings(page, source, yearOf)).toEqual(
      findings.map((finding) => `de/start.mdx, section 1: ${finding}`),
    );
  });

  test.each([
    ['another year', '2018', '2016', ['lacks 2018', 'has 2016, en doesn’t']],
    ['another year that a source is of', '2018', '2016 <Cite of="push-2016" />', ['lacks 2018']],
    ['a year lost', '2018', 'damals', ['lacks 2018']],
  ])('%s', (_mistake, was, is, findings) => {
    const page = pageOf('de', 'start.mdx', german.replaceAll(was, is));
    expect(numberFindings(page, source, yearOf)).toEqual(
      findings.map((finding) => `de/start.mdx, section 1: ${finding}`),
    );
  });
});

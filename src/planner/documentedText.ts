import { boundText } from '../components/boundText.ts';
import {
  dayKindOf,
  documentedMaximum,
  usualDays,
  type DayCount,
  type Process,
  type Stage,
} from '../schedule/process.ts';
import { countedText } from './countedText.ts';
import type { Words } from './words.ts';

/** Which days a source counts for a stage, as far as it says. */
const sourceDays = (process: Process, stage: Stage): DayCount => usualDays({ dayKind: dayKindOf(process, stage) });

/**
 * What a source says about the length of a stage, in words and in the days that it counts, whatever the plan counts.
 * @example documentedText(virtualMachinePartnerCenter, certification, words) // 'at most 3 business days'
 */
export const documentedText = (process: Process, stage: Stage, { t, formats }: Words): string =>
  boundText(t, formats, stage, sourceDays(process, stage));

/**
 * The documented maximum of a stage in words, in the days that its source counts, whatever the plan counts.
 * @example maximumText(virtualMachinePartnerCenter, certification, words) // '3 business days'
 */
export function maximumText(process: Process, stage: Stage, words: Words): string {
  const maximum = documentedMaximum(stage);
  return maximum ? countedText(maximum, sourceDays(process, stage), words) : '';
}

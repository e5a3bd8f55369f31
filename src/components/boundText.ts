import type { Formats } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';
import { parseDuration, type Duration } from '../schedule/duration.ts';
import type { DayCount, Stage } from '../schedule/process.ts';
import { countedText } from '../planner/countedText.ts';

/**
 * What a source says about the length of a stage, in words. In a range whose ends share one unit the unit is said once.
 * @example boundText(t, formats, { bound: 'lt', max: 'PT1H' }) // 'less than 1 hour'
 * @param days that the source counts, where the words are to say so; a week stays what the source calls it
 * @example boundText(t, formats, { bound: 'range', min: 'PT24H', max: 'PT48H' }) // '24 to 48 hours'
 * @example boundText(t, formats, { bound: 'max', max: 'P3D' }, 'business') // 'at most 3 business days'
 */
export function boundText(
  t: Translate,
  formats: Formats,
  { bound, min, max }: Pick<Stage, 'bound' | 'min' | 'max'>,
  days: DayCount = 'calendar',
) {
  const least = read(min);
  const most = read(max);
  const inWords = (duration: Duration | undefined) => {
    if (!duration) return '';
    return duration.weeks > 0 ? formats.duration(duration) : countedText(duration, days, { t, formats });
  };
  const shared = bound === 'range' ? sharedUnit(least, most) : undefined;
  return t(`bound.${bound}`, {
    min: shared && least ? formats.number(least[shared]) : inWords(least),
    max: inWords(most),
  });
}

function read(text: string | undefined): Duration | undefined {
  const parsed = text === undefined ? undefined : parseDuration(text);
  return parsed?.ok ? parsed.value : undefined;
}

const units = ['weeks', 'days', 'hours', 'minutes'] as const;

/** The one unit that both durations are written in, if there is one. */
function sharedUnit(least: Duration | undefined, most: Duration | undefined) {
  const used = units.filter((unit) => (least?.[unit] ?? 0) > 0 || (most?.[unit] ?? 0) > 0);
  return used.length === 1 ? used[0] : undefined;
}

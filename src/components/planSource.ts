import { formatsOf } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { PlanSource } from '../planner/source.ts';
import type { Process } from '../schedule/process.ts';
import { publishedSource } from './publishedSources.ts';

/** Where the figures of a process come from: its own source, and those that single stages name beside it. */
export async function planSource({ source, stages }: Process, locale: Locale): Promise<PlanSource> {
  const ids = new Set([source, ...stages.flatMap((stage) => stage.source ?? [])]);
  const all = await Promise.all([...ids].map((id) => publishedSource(id)));
  const years = [...new Set(all.flatMap(({ date }) => date?.slice(0, 4) ?? []))].sort();
  const { title, current } = await publishedSource(source);
  return { title, current, years: years.length === 0 ? undefined : formatsOf(locale).list(years) };
}

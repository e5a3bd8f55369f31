import type { View } from '../view.ts';

/**
 * What a downloaded file is called: the plan's name, or its process, as far as every file system takes it, and the day
 * of its go-live.
 * @example fileName(view, 'ics') // 'go-live-virtual-machine-2026-12-17.ics'
 */
export function fileName({ plan, schedule }: View, extension: 'ics' | 'csv' | 'json'): string {
  const letters = (plan.name ?? '').normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = [...letters.join('-')].slice(0, 40).join('').replace(/-$/, '') || plan.process;
  return `go-live-${name}-${schedule.goLive.toPlainDate().toString()}.${extension}`;
}

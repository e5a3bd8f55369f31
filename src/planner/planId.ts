const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * A new id for a plan, 16 letters and digits: 80 random bits, so that no two plans in anyone's calendar share one.
 * @example newPlanId() // 'k3v5x2m7q4awyzbt'
 */
export const newPlanId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => alphabet[byte % alphabet.length]).join('');

/**
 * The link of a plan that has just been given its id: the page's own may not have it yet.
 * @example linkWithId('https://go-live.example/en/planner/#at=2026-12-01T09:00', 'k3v5x2m7')
 * // 'https://go-live.example/en/planner/#id=k3v5x2m7&at=2026-12-01T09:00'
 */
export const linkWithId = (link: string, id: string): string =>
  /[#&]id=/.test(link) ? link : link.replace('#', () => `#id=${id}&`);

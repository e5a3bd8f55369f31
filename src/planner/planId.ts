const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A new name for a plan, for its link, its calendar entries and the saved plans: random, 16 of `a-z0-9`.
 * @example newPlanId() // 'q3v9x0k2m7b4c8d1'
 */
export const newPlanId = (): string =>
  // 252 is the largest multiple of 36 that fits in a byte: beyond it, some letters would come more often.
  Array.from({ length: 16 }, () => {
    let byte = 255;
    while (byte >= 252) byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? 255;
    return letters.charAt(byte % letters.length);
  }).join('');

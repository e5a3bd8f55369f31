/**
 * An id for a plan, as the link's field has it. Made of random bytes, so that two browsers don't hit on the same one.
 * @example newId() // 'k3v09x2mq8d1w7ta'
 */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(length))].map((byte) => (byte % 36).toString(36)).join('');

const length = 16;

import type { MiddlewareHandler } from 'astro';
import { withKey } from '../i18n/shownKeys.ts';

/** Wraps the function from which the framework takes its strings: it is there by now, put in place by the framework. */
export const onRequest: MiddlewareHandler = ({ locals }, next) => {
  const plain = locals.t;
  const t = (...words: Parameters<typeof plain>) => withKey(plain(...words), String(words[0]));
  locals.t = Object.assign(t, { all: plain.all, exists: plain.exists, dir: plain.dir }) as unknown as typeof plain;
  return next();
};

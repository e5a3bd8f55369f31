// Safari before 27.3 and Node before 26 have no Temporal. The import is dynamic so that browsers that do never load it.
const native = (globalThis as { readonly Temporal?: typeof globalThis.Temporal }).Temporal;

/** Temporal: the engine's own where it has one. */
export const Temporal = native ?? (await import('temporal-polyfill/implementation')).Temporal;

/** Its types, under the same name, so that one import serves values and types. */
// eslint-disable-next-line @typescript-eslint/no-namespace -- nothing else can carry types under the name of a value
export declare namespace Temporal {
  type Instant = globalThis.Temporal.Instant;
  type PlainDate = globalThis.Temporal.PlainDate;
  type ZonedDateTime = globalThis.Temporal.ZonedDateTime;
}

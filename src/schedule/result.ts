/** What a reader of untrusted text gives back: the value, or a code for which every locale has a message. */
export type Result<Value, Code extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Code };

export const success = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const failure = <Code extends string>(error: Code): { readonly ok: false; readonly error: Code } => ({
  ok: false,
  error,
});

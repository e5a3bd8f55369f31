/** A form that a locale's texts must not contain. */
export interface ForbiddenForm {
  readonly pattern: RegExp;
  /** What the pattern was made for: tested to match. */
  readonly example: string;
  /** What to write in its place. */
  readonly write: string;
}

/** The forbidden forms in a text, each with its replacement. @example ['"volt ooien": write "voltooien"'] */
export const forbiddenFindings = (text: string, forms: readonly ForbiddenForm[]): string[] =>
  forms.flatMap(({ pattern, write }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [`${JSON.stringify(found.trim())}: write ${JSON.stringify(write)}`];
  });

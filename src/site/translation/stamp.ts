import { z } from 'astro/zod';
import { frontMatterOf, partsOf } from './frontMatter.ts';
import { withoutKeys } from './contentHash.ts';

const hash = z.string().regex(/^[0-9a-f]{12}$/, 'twelve hexadecimal digits: npm run locales -- accept writes them');

/** What `stamp` in a translation's front matter holds. */
export const stampSchema = z.strictObject({
  /** The content hash of the English page that the translation corresponds to. */
  source: hash,
  /** The content hash of the translation itself when it was stamped. */
  self: hash,
  /** Why the translation stayed as it was though the English page had changed. */
  reason: z.string().min(1).optional(),
});

export type Stamp = z.infer<typeof stampSchema>;

/** A page's stamp; undefined where it has none or one that can't be read. */
export function stampOf(text: string): Stamp | undefined {
  const { stamp } = frontMatterOf(text);
  return stampSchema.safeParse(stamp).data;
}

/** The page with this stamp in the place of the one it had. Everything else stays as it is, to the letter. */
export function withStamp(text: string, { source, self, reason }: Stamp): string {
  const { yaml, body } = partsOf(text);
  const lines = ['stamp:', `  source: '${source}'`, `  self: '${self}'`];
  if (reason !== undefined) lines.push(`  reason: ${quoted(reason)}`);
  return `---\n${[withoutKeys(yaml, 'stamp'), ...lines].join('\n')}\n---${body}`;
}

/** A YAML string that no character of the text can break out of. */
const quoted = (text: string): string => `'${text.replaceAll(/\s+/g, ' ').trim().replaceAll("'", "''")}'`;

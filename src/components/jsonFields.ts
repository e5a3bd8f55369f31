import type * as v from 'valibot';
import { textForms } from '../planner/exports/json.ts';

/** What a field holds: any text or number, a text of a certain form, one or some of the `values`, or other fields. */
export type JsonForm = keyof typeof textForms | 'text' | 'number' | 'oneOf' | 'someOf' | 'object' | 'list';

/** A field of the exported plan. */
export interface JsonField {
  /** `stages.skipped.date`: the fields of a list's items stand below the list. */
  readonly path: string;
  readonly optional: boolean;
  readonly form: JsonForm;
  /** The only values there are; none where the form says everything. */
  readonly values: readonly string[];
}

/**
 * The fields that a schema describes, each before those within it.
 * @throws where the schema has a part that no {@link JsonForm} stands for, so that it stops the build
 * @example jsonFields(v.object({ days: v.picklist(['calendar', 'business']) }))
 * // [{ path: 'days', optional: false, form: 'oneOf', values: ['calendar', 'business'] }]
 */
export const jsonFields = ({ entries }: ObjectSchema, parent = ''): readonly JsonField[] =>
  Object.entries(entries).flatMap(([name, entry]) => {
    const path = `${parent}${name}`;
    const optional = entry.type === 'optional';
    const schema = (optional ? (entry as OptionalSchema).wrapped : entry) as Known;
    const inner = schema.type === 'array' ? (schema.item as Known) : schema;
    return [
      { path, optional, ...held(schema, path) },
      ...(inner.type === 'object' ? jsonFields(inner, `${path}.`) : []),
    ];
  });

type ObjectSchema = v.ObjectSchema<v.ObjectEntries, undefined>;
type OptionalSchema = v.OptionalSchema<v.GenericSchema, undefined>;
type Known =
  | ObjectSchema
  | v.ArraySchema<v.GenericSchema, undefined>
  | v.PicklistSchema<readonly string[], undefined>
  | v.LiteralSchema<string | number, undefined>
  | v.BooleanSchema<undefined>
  | v.NumberSchema<undefined>
  | v.StringSchema<undefined>;

const held = (schema: Known, path: string): Pick<JsonField, 'form' | 'values'> => {
  switch (schema.type) {
    case 'object':
      return { form: 'object', values: [] };
    case 'array': {
      const { form, values } = held(schema.item as Known, path);
      if (form === 'object') return { form: 'list', values };
      if (form === 'oneOf') return { form: 'someOf', values };
      throw new Error(`${path}: no word for a list of the form ${form}`);
    }
    case 'picklist':
      return { form: 'oneOf', values: schema.options };
    case 'literal':
      return { form: 'oneOf', values: [String(schema.literal)] };
    case 'boolean':
      return { form: 'oneOf', values: ['true', 'false'] };
    case 'number':
      return { form: 'number', values: [] };
    case 'string':
      return { form: textForm(schema, path), values: [] };
    default:
      throw new Error(`${path}: no word for a schema of the type ${(schema as v.GenericSchema).type}`);
  }
};

function textForm(schema: v.GenericSchema, path: string): JsonForm {
  const form = (Object.keys(textForms) as (keyof typeof textForms)[]).find((name) => textForms[name] === schema);
  if (form) return form;
  if ('pipe' in schema) throw new Error(`${path}: a text of a form that textForms doesn't name`);
  return 'text';
}

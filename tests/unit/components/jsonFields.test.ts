import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonFields } from '../../../src/components/jsonFields.ts';
import { exportedPlan, textForms } from '../../../src/planner/exports/json.ts';

describe('the fields of a data format', () => {
  it('come with their path, their form and their values, each before those within it', () => {
    const schema = v.object({
      shape: v.literal('go-live-plan'),
      end: v.optional(textForms.moment),
      days: v.array(v.object({ date: textForms.date, off: v.boolean(), note: v.optional(v.string()) })),
      kinds: v.array(v.picklist(['a', 'b'])),
      more: v.optional(v.object({ count: v.number() })),
    });
    expect(jsonFields(schema)).toEqual([
      { path: 'shape', optional: false, form: 'oneOf', values: ['go-live-plan'] },
      { path: 'end', optional: true, form: 'moment', values: [] },
      { path: 'days', optional: false, form: 'list', values: [] },
      { path: 'days.date', optional: false, form: 'date', values: [] },
      { path: 'days.off', optional: false, form: 'oneOf', values: ['true', 'false'] },
      { path: 'days.note', optional: true, form: 'text', values: [] },
      { path: 'kinds', optional: false, form: 'someOf', values: ['a', 'b'] },
      { path: 'more', optional: true, form: 'object', values: [] },
      { path: 'more.count', optional: false, form: 'number', values: [] },
    ]);
  });

  it('of an exported plan are all told apart', () => {
    const paths = jsonFields(exportedPlan).map(({ path }) => path);
    expect(paths).toContain('stages.skipped.holiday');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it.each([
    ['a text of a form without a name', v.pipe(v.string(), v.email())],
    ['a list of texts', v.array(v.string())],
    ['another kind of value', v.nullable(v.string())],
  ])('stop the build at %s', (_, odd) => {
    expect(() => jsonFields(v.object({ odd }))).toThrow(/^odd: /);
  });
});

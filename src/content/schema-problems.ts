import { z } from 'astro/zod';
import type { Problem } from '../lib/problems.ts';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/**
 * What a schema found wrong, as problems an editor can act on: the field, what stands there, and the sentence
 * that the schema has for the person who fills it in. `where` names a place in the file, given a path.
 */
export function schemaProblems(
  schema: z.ZodType,
  error: z.ZodError,
  data: unknown,
  file: string,
  where: (path: PropertyKey[]) => string,
): Problem[] {
  const help = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(at(help, issue.path)?.properties ?? {}).join(', ');
      return issue.keys.map((key) => ({
        file,
        where: where([...issue.path, key]),
        found: `the field “${key}” is not known`,
        expected: `one of ${known}`,
      }));
    }
    const field = issue.path.filter((step) => typeof step === 'string').at(-1) ?? 'the record';
    const value = issue.path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], data);
    const found =
      value === undefined && issue.code !== 'custom'
        ? `${String(field)} is missing`
        : `${String(field)} ${issue.code === 'custom' || issue.code === 'invalid_format' || issue.code === 'too_small' ? '' : `is ${JSON.stringify(value)}: `}${issue.message}`;
    return [
      { file, where: where(issue.path), found, expected: description(help, issue.path) ?? 'what content/README.md shows for this field' },
    ];
  });
}

function at(schema: JsonSchema | undefined, path: PropertyKey[]): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>(
    (inner, step) => (typeof step === 'number' ? inner?.items : inner?.properties?.[String(step)]),
    schema,
  );
}

/** The description of a field, or of the nearest one around it that has one. */
function description(schema: JsonSchema, path: PropertyKey[]): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const found = at(schema, path.slice(0, length))?.description;
    if (found) return found;
  }
  return undefined;
}

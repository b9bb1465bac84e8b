// SPDX-License-Identifier: EUPL-1.2
import { FREE_TEXT, PERSON } from '#libs/kernel';

/** The parts of JSON Schema that event declarations use. */
export interface Schema {
  type?: string;
  format?: string;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  [PERSON]?: boolean;
  [FREE_TEXT]?: boolean;
}

export interface Field {
  path: string;
  required: boolean;
  type: string;
  mark: string;
}

/** The fields of an object, those inside it by dotted paths, `[]` for each element of a list. */
export function fieldsOf(schema: Schema, prefix = ''): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    field(`${prefix}${name}`, inner, required.has(name)),
  );
}

function field(path: string, schema: Schema, required: boolean): Field[] {
  const marks = [schema, schema.items ?? {}, ...(schema.anyOf ?? [])];
  const mark = marks.some((part) => part[PERSON]) ? 'person' : marks.some((part) => part[FREE_TEXT]) ? 'free text' : '';
  return [{ path, required, type: typeOf(schema), mark }, ...insideOf(path, schema)];
}

function insideOf(path: string, schema: Schema): Field[] {
  if (schema.properties) return fieldsOf(schema, `${path}.`);
  if (schema.items?.properties) return fieldsOf(schema.items, `${path}[].`);
  return (schema.anyOf ?? []).flatMap((part) => insideOf(path, part));
}

const FORMATS: Record<string, string> = { uuid: 'id (UUID)', day: 'day', instant: 'instant' };

export function typeOf(schema: Schema): string {
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  return TYPES[schema.type ?? '']?.(schema) ?? schema.type ?? 'any value';
}

const range = ({ minimum, maximum }: Schema): string => `${minimum}–${maximum}`;

const TYPES: Record<string, (schema: Schema) => string> = {
  string: ({ format, maxLength }) => FORMATS[format ?? ''] ?? (maxLength ? `text, at most ${maxLength}` : 'text'),
  integer: (schema) => `whole number ${range(schema)}`,
  number: (schema) => `number ${range(schema)}`,
  array: ({ minItems, items }) => `list${minItems ? `, at least ${minItems}` : ''}, of ${typeOf(items ?? {})}`,
  object: objectType,
};

function objectType({ properties, patternProperties }: Schema): string {
  if (patternProperties) return `map of text to ${typeOf(Object.values(patternProperties)[0] ?? {})}`;
  return properties ? 'object' : 'document';
}

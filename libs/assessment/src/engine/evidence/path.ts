// SPDX-License-Identifier: EUPL-1.2
import type { Condition, Path } from '../rule.js';

type Data = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;
export type Where = (data: Data) => boolean;
/** What things are told apart by. */
export type Key = string | number | boolean;

/** Whether some value at the path passes. Arrays stand for their elements; null counts as absent. */
function someAt(value: unknown, steps: readonly string[], at: number, test: Test): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((element) => someAt(element, steps, at, test));
  if (at === steps.length) return test(value);
  return typeof value === 'object' && someAt((value as Data)[steps[at]!], steps, at + 1, test);
}

/** `someAt` for one path; a plain value in a field of its own, which nearly all are, is read without detours. */
function reader(path: Path): (data: Data, test: Test) => boolean {
  const steps = path.split('.');
  const [field] = steps;
  if (steps.length > 1) return (data, test) => someAt(data, steps, 0, test);
  return (data, test) => {
    const value = data[field!];
    return value !== undefined && (typeof value === 'object' ? someAt(value, steps, 1, test) : test(value));
  };
}

/** Reads the keys (texts, numbers, booleans) at a path, each once. */
export function keysAt(path: Path): (data: Data) => Key[] {
  const some = reader(path);
  return (data) => {
    const plain = data[path];
    if (isKey(plain)) return [plain];
    const keys: Key[] = [];
    some(data, (value) => {
      if (isKey(value) && !keys.includes(value)) keys.push(value);
      return false;
    });
    return keys;
  };
}

/** Reads the first value at a path. */
export function firstAt(path: Path): (data: Data) => unknown {
  const some = reader(path);
  return (data) => {
    let first: unknown;
    some(data, (value) => {
      first = value;
      return true;
    });
    return first;
  };
}

const isKey = (value: unknown): value is Key =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** All conditions together. Every one but `ne` needs a value that passes; `ne` needs that none is equal. */
export function compileWhere(conditions?: readonly Condition[]): Where {
  if (!conditions) return always;
  let where = compiled.get(conditions);
  if (!where) compiled.set(conditions, (where = together(conditions)));
  return where;
}

/** The same rules are put to work for every organisation and every day that is asked about. */
const compiled = new WeakMap<readonly Condition[], Where>();
const always: Where = () => true;

function together(conditions: readonly Condition[]): Where {
  const tests = conditions.map(compileCondition);
  if (tests.length === 0) return always;
  if (tests.length === 1) return tests[0]!;
  return (data) => tests.every((test) => test(data));
}

function compileCondition(condition: Condition): Where {
  const some = reader(condition.path);
  const test = compileTest(condition);
  if (condition.op === 'ne') return (data) => !some(data, test);
  return (data) => some(data, test);
}

function compileTest(condition: Condition): Test {
  switch (condition.op) {
    case 'eq':
    case 'ne':
      return (value) => value === condition.value;
    case 'in':
      return (value) => condition.value.includes(value as string);
    case 'gte':
      return (value) => typeof value === 'number' && value >= condition.value;
    case 'lte':
      return (value) => typeof value === 'number' && value <= condition.value;
    case 'exists':
      return (value) => value !== '' && !(typeof value === 'object' && Object.keys(value as Data).length === 0);
  }
}

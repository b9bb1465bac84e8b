// SPDX-License-Identifier: EUPL-1.2
import type { Condition, Path } from '../rule.js';

type Data = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;
export type Where = (data: Data) => boolean;
export type Values = (data: Data) => unknown[];
/** What things are told apart by. */
export type Key = string | number | boolean;

/** Whether some value at the path passes. Arrays stand for their elements; null counts as absent. */
function someAt(value: unknown, steps: readonly string[], at: number, test: Test): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some((element) => someAt(element, steps, at, test));
  if (at === steps.length) return test(value);
  return typeof value === 'object' && someAt((value as Data)[steps[at]!], steps, at + 1, test);
}

/** Reads the keys (texts, numbers, booleans) at a path, each once. */
export function keysAt(path: Path): (data: Data) => Key[] {
  const steps = path.split('.');
  return (data) => {
    const keys: Key[] = [];
    someAt(data, steps, 0, (value) => {
      if (isKey(value) && !keys.includes(value)) keys.push(value);
      return false;
    });
    return keys;
  };
}

/** Reads the first value at a path. */
export function firstAt(path: Path): (data: Data) => unknown {
  const steps = path.split('.');
  return (data) => {
    let first: unknown;
    someAt(data, steps, 0, (value) => {
      first = value;
      return true;
    });
    return first;
  };
}

const isKey = (value: unknown): value is Key =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** All conditions together. Every one but `ne` needs a value that passes; `ne` needs that none is equal. */
export function compileWhere(conditions: readonly Condition[] = []): Where {
  const tests = conditions.map(compileCondition);
  if (tests.length === 1) return tests[0]!;
  return (data) => tests.every((test) => test(data));
}

function compileCondition(condition: Condition): Where {
  const steps = condition.path.split('.');
  const test = compileTest(condition);
  if (condition.op === 'ne') return (data) => !someAt(data, steps, 0, test);
  return (data) => someAt(data, steps, 0, test);
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

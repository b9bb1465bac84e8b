// SPDX-License-Identifier: EUPL-1.2
import {
  exportGaps,
  exportRegisterTemplate,
  exportTemplate,
  exportWorkbook,
  REGISTER_TEMPLATES,
  type RegisterTemplate,
} from '#libs/assessment';
import { reject, toDayNumber } from '#libs/kernel';
import { EVERYBODY } from '#libs/platform';
import type { Call, RestOperation } from './route.js';

type Asked = Record<string, unknown>;

/** A parameter of the query string; undefined when it is left out or empty. One given twice is refused. */
function parameter(asked: Asked, name: string): string | undefined {
  const value = asked[name];
  if (value === undefined || value === '') return undefined;
  return typeof value === 'string' ? value : reject('platform.bad-query', { problem: `${name} is given twice` });
}

function day(asked: Asked, name: string): string | undefined {
  const text = parameter(asked, name);
  try {
    if (text !== undefined) toDayNumber(text);
    return text;
  } catch {
    return reject('platform.bad-query', { problem: `${name} must be a day, YYYY-MM-DD` });
  }
}

function level(asked: Asked): number {
  const text = parameter(asked, 'level') ?? '';
  return /^\d{1,2}$/.test(text)
    ? Number(text)
    : reject('platform.bad-query', { problem: 'level must be a whole number' });
}

const asked = ({ request }: Call): Asked => request.query as Asked;

/** What stands between the organisation and a target, as a workbook: `level`, and optionally `area`, `at`, `model`. */
const gaps: RestOperation = {
  name: 'GET /export/gaps.xlsx',
  method: 'GET',
  url: '/export/gaps.xlsx',
  allowed: EVERYBODY,
  handle: async (call) => {
    const query = asked(call);
    const target = { level: level(query), area: parameter(query, 'area') };
    return exportGaps(call.reads, call.me, { target, at: day(query, 'at'), model: parameter(query, 'model') });
  },
};

/** A model’s workbook with the answers and references of a day: optionally `model` and `at`. */
const workbook: RestOperation = {
  name: 'GET /export/workbook.xlsx',
  method: 'GET',
  url: '/export/workbook.xlsx',
  allowed: EVERYBODY,
  handle: async (call) => {
    const query = asked(call);
    return exportWorkbook(call.reads, call.me, { model: parameter(query, 'model'), at: day(query, 'at') });
  },
};

const isRegister = (of: string): of is RegisterTemplate => (REGISTER_TEMPLATES as readonly string[]).includes(of);

/** An empty table to fill in: of a shipped model’s answers (optionally `model`), or `of=units`, `of=risks`. */
const template: RestOperation = {
  name: 'GET /export/template.xlsx',
  method: 'GET',
  url: '/export/template.xlsx',
  allowed: EVERYBODY,
  handle: async (call) => {
    const query = asked(call);
    const of = parameter(query, 'of') ?? 'answers';
    if (isRegister(of)) return exportRegisterTemplate(of, call.me.language);
    if (of !== 'answers') reject('platform.bad-query', { problem: 'of must be answers, units or risks' });
    return exportTemplate(call.me.language, parameter(query, 'model'));
  },
};

export const exportOperations: readonly RestOperation[] = [gaps, workbook, template];

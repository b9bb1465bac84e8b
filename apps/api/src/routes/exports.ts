// SPDX-License-Identifier: EUPL-1.2
import {
  exportGaps,
  exportRegisterTemplate,
  exportTemplate,
  exportWorkbook,
  REGISTER_TEMPLATES,
  type RegisterTemplate,
} from '#libs/assessment';
import { reject } from '#libs/kernel';
import { EVERYBODY } from '#libs/platform';
import { type Asked, day, instant, parameter } from './query-string.js';
import type { Call, RestOperation } from './route.js';

function level(asked: Asked): number {
  const text = parameter(asked, 'level') ?? '';
  return /^\d{1,2}$/.test(text)
    ? Number(text)
    : reject('platform.bad-query', { problem: 'level must be a whole number' });
}

const asked = ({ request }: Call): Asked => request.query as Asked;
const moment = (query: Asked) => ({ at: day(query, 'at'), knownAt: instant(query, 'knownAt') });

/** What stands between the organisation and a target, as a workbook: `level`, and optionally `area`, `at`, `knownAt`, `model`. */
const gaps: RestOperation = {
  name: 'GET /export/gaps.xlsx',
  method: 'GET',
  url: '/export/gaps.xlsx',
  allowed: EVERYBODY,
  handle: async (call) => {
    const query = asked(call);
    const target = { level: level(query), area: parameter(query, 'area') };
    return exportGaps(call.reads, call.me, { target, ...moment(query), model: parameter(query, 'model') });
  },
};

/** A model’s workbook with the answers and references of a day: optionally `model`, `at` and `knownAt`. */
const workbook: RestOperation = {
  name: 'GET /export/workbook.xlsx',
  method: 'GET',
  url: '/export/workbook.xlsx',
  allowed: EVERYBODY,
  handle: async (call) => {
    const query = asked(call);
    return exportWorkbook(call.reads, call.me, { model: parameter(query, 'model'), ...moment(query) });
  },
};

const isRegister = (of: string): of is RegisterTemplate => (REGISTER_TEMPLATES as readonly string[]).includes(of);

/** An empty table to fill in: of a shipped model’s answers (optionally `model`), or of a register, such as `of=units`. */
const template: RestOperation = {
  name: 'GET /export/template.xlsx',
  method: 'GET',
  url: '/export/template.xlsx',
  allowed: EVERYBODY,
  handle: async (call) => {
    const query = asked(call);
    const of = parameter(query, 'of') ?? 'answers';
    if (isRegister(of)) return exportRegisterTemplate(of, call.me.language);
    if (of !== 'answers')
      reject('platform.bad-query', { problem: `of must be answers, ${REGISTER_TEMPLATES.join(', ')}` });
    return exportTemplate(call.me.language, parameter(query, 'model'));
  },
};

export const exportOperations: readonly RestOperation[] = [gaps, workbook, template];

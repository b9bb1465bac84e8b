// SPDX-License-Identifier: EUPL-1.2
import { getNamedType, type GraphQLInputObjectType, isInputObjectType } from 'graphql';
import { reject, Rejection } from '#libs/kernel';
import { checkRequest, type CommandResult, EVERYBODY } from '#libs/platform';
import type { Call, RestOperation } from './route.js';
import { carryOut, type Field, rootField } from './schema-operation.js';

const MOST = 200;
const RESULT = '{ id version position eventIds repeated }';

interface Outcome {
  commandId?: unknown;
  result?: CommandResult;
  refused?: { code: string; message: string; params: Rejection['params'] };
}

/**
 * One command for several objects: `{"command": "closeRisk", "inputs": [{…}, …], "rehearse": true}`. Each input is a
 * command of its own, with its own `commandId`; what is refused of one hinders no other, and sending all again does
 * nothing twice. With `rehearse`, nothing is recorded: it tells what would be refused.
 */
export const batch: RestOperation = {
  name: 'POST /batch',
  method: 'POST',
  url: '/batch',
  allowed: EVERYBODY,
  handle: async (call) => {
    const { command, inputs, rehearse } = (call.request.body ?? {}) as Record<string, unknown>;
    const field = rehearsable(call, command);
    if (!Array.isArray(inputs) || inputs.length > MOST || !inputs.every(isObject))
      reject('platform.bad-request', { problem: `inputs: at most ${MOST} objects` });
    checkRequest({ query: '', variables: { inputs } });
    const results: Outcome[] = [];
    for (const input of inputs as Record<string, unknown>[])
      results.push(await outcomeOf(call, field, { ...input, rehearse: rehearse === true }));
    return { results };
  },
};

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The mutation, where it is one that can be rehearsed; no other is carried out in numbers. */
function rehearsable({ edge }: Call, command: unknown): Field {
  const field = typeof command === 'string' ? rootField(edge.schema(), 'mutation', command) : undefined;
  const type = field?.args[0] && getNamedType(field.args[0].type);
  const fits = isInputObjectType(type) && 'rehearse' in (type as GraphQLInputObjectType).getFields();
  return fits ? field! : reject('platform.bad-request', { problem: 'command' });
}

async function outcomeOf(call: Call, field: Field, input: Record<string, unknown>): Promise<Outcome> {
  const { commandId } = input;
  try {
    const given = { input };
    return { commandId, result: await carryOut<CommandResult>(call, 'mutation', field, { given, selection: RESULT }) };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const { code, params } = error;
    const message = call.edge.phrasebook.phrase(error, call.context.language);
    return { commandId, refused: { code, message, params } };
  }
}

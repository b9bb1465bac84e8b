// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { reject, Rejection } from '#libs/kernel';
import { checkDocument, checkRequest, documentOf, limitRules, LIMITS } from '#libs/platform';
import type { Edge } from '../edge.js';
import { operationContext } from '../request/operation-context.js';
import type { Watched } from './keep-watch.js';

interface Payload {
  query?: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: unknown;
}

interface Frame {
  edge: Edge;
  schema: GraphQLSchema;
  headers: IncomingHttpHeaders;
  watched: Watched;
  /** The socket has as many subscriptions as it may have. */
  full: boolean;
}

/** What is to be carried out, or why not. A socket takes subscriptions only, within the limits that hold for HTTP. */
export function readSubscription(payload: Payload, frame: Frame): ExecutionArgs | GraphQLError[] {
  try {
    const { edge, schema, headers, watched } = frame;
    if (frame.full) reject('platform.busy', { seconds: 1 });
    const document = readDocument(payload, edge);
    const rules = [
      ...specifiedRules,
      ...limitRules(),
      ...(edge.documents.free ? [] : [NoSchemaIntrospectionCustomRule]),
    ];
    const errors = validate(schema, document, rules);
    if (errors.length > 0) return [...errors];
    const { operationName, variables } = payload;
    if (getOperationAST(document, operationName)?.operation !== 'subscription') reject('platform.subscriptions-only');
    const contextValue = operationContext(headers, watched, edge);
    contextValue.operation.kind = 'subscription';
    return { schema, document, operationName, variableValues: variables, contextValue };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    if (error instanceof Rejection) return [new GraphQLError(error.code, { originalError: error })];
    throw error;
  }
}

function readDocument(payload: Payload, edge: Edge): DocumentNode {
  const text = documentOf({ ...payload, query: payload.query || undefined }, edge.documents);
  if (text === undefined) reject('platform.bad-request', { problem: 'query' });
  checkRequest({ ...payload, query: text });
  checkDocument(text, edge.documents);
  return parse(text, { maxTokens: LIMITS.tokens });
}

// SPDX-License-Identifier: EUPL-1.2
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Position } from '#libs/kernel';
import type { Language } from '../errors/phrase.js';
import type { ReadSession } from '../reads/read-session.js';
import type { Role } from './role.js';

/** Who is asking, as which person of which organisation. */
export interface Viewer {
  accountId: string;
  /** True for an account that may register organisations and invite accounts. */
  installationAdmin: boolean;
  organisationId?: string;
  personId?: string;
  roles: readonly Role[];
  synthetic: boolean;
  language: Language;
}

/** A viewer who has chosen an organisation: what every tenant operation gets. */
export type Member = Viewer & { organisationId: string; personId: string };

/** What the edge puts into the GraphQL context of each operation. */
export interface OperationContext {
  viewer?: Viewer;
  language: Language;
  reads: ReadSession;
  /** Set when the document has been read: what the read transaction must wait for. */
  operation?: { kind: 'query' | 'mutation' | 'subscription'; minPosition?: Position };
}

export const contextOf = (execution: ExecutionContext): OperationContext =>
  GqlExecutionContext.create(execution).getContext<OperationContext>();

/** The signed-in member; the permission guard has seen to it that there is one. */
export const Me = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution).viewer);

/** The operation's one read transaction. */
export const Reads = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution).reads);

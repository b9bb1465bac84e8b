// SPDX-License-Identifier: EUPL-1.2
import type { IncomingHttpHeaders } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Position } from '#libs/kernel';
import type { SignedIn } from '../accounts/sessions.js';
import type { Language } from '../errors/phrase.js';
import type { ReadSession } from '../reads/read-session.js';
import type { Role } from './role.js';

/** Who is asking, as which person of which organisation. */
export interface Viewer extends SignedIn {
  /** What the person may do in the organisation; empty until the permission guard has looked it up. */
  roles: readonly Role[];
  language: Language;
  /** Ends what outlives a request (a subscription): sign-out, a lost role, the server going down. */
  ended: AbortSignal;
}

/** A viewer who has chosen an organisation: what every tenant operation gets. */
export type Member = Viewer & { organisationId: string; personId: string };

/** What the log says of a person in an organisation. */
export interface KnownMember {
  organisationName: string;
  synthetic: boolean;
  roles: readonly Role[];
}

/** Looks a person up in the organisation that the read transaction is for; undefined when there is none. One statement. */
export type MemberLookup = (reads: ReadSession, personId: string) => Promise<KnownMember | undefined>;

/** What the edge puts into the GraphQL context of each operation. */
export interface OperationContext {
  /** Headers of the request that asks; with them here, Nest hands this object on as it is. */
  req: { headers: IncomingHttpHeaders };
  viewer?: Viewer;
  language: Language;
  reads: ReadSession;
  /** Another read transaction of the operation, which sees what has been recorded until it begins. */
  nextReads: () => ReadSession;
  /** Whether a mutation of this operation has been let in already. */
  begun?: boolean;
  /** A read transaction of its own, for each message of a subscription. */
  openReads: () => ReadSession;
  /** The secret of the session that asks; absent with the key file. */
  session?: string;
  /** Filled in when the document has been read: what the read transaction must wait for. */
  operation: { kind?: 'query' | 'mutation' | 'subscription'; minPosition?: Position; knownAt?: string };
  /** The look-up of the viewer's roles, once per operation. */
  member?: Promise<KnownMember | undefined>;
}

export const contextOf = (execution: ExecutionContext): OperationContext =>
  GqlExecutionContext.create(execution).getContext<OperationContext>();

/** The signed-in member; the permission guard has seen to it that there is one. */
export const Me = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution).viewer);

/** The operation's one read transaction. */
export const Reads = createParamDecorator((_: unknown, execution: ExecutionContext) => contextOf(execution).reads);

/** Opens a read transaction of its own; whoever calls it ends it. For messages of subscriptions. */
export const OpenReads = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => contextOf(execution).openReads,
);

/** The secret of the session that asks; undefined with the key file. */
export const SessionSecret = createParamDecorator(
  (_: unknown, execution: ExecutionContext) => contextOf(execution).session,
);

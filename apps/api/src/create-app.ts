// SPDX-License-Identifier: EUPL-1.2
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import {
  type FailureLog,
  formatError,
  LIMITS,
  operationPlugin,
  type OperationContext,
  Phrasebook,
  PlatformModule,
  type PlatformOptions,
  protection,
  refuseWhenFull,
} from '#libs/platform';

/** Who asks, and the read transaction of the operation; from an HTTP request or a websocket's upgrade request. */
export type ContextFactory = (request: FastifyRequest) => Promise<OperationContext>;

export interface AppOptions extends PlatformOptions {
  context: ContextFactory;
  log: FailureLog;
  /** Whether signed-in users may send documents of their own and introspect: local mode. */
  freeDocuments: boolean;
  trustProxy: boolean;
  /** Where the schema is written; absent: kept in memory. */
  schemaFile?: string;
}

@Module({})
class AppModule {
  static of(options: AppOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.forRoot(options), graphql(options)] };
  }
}

/** The edge: GraphQL on Fastify over the given database, log and contexts. Nothing is started yet. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: LIMITS.bodyBytes, trustProxy: options.trustProxy });
  refuseWhenFull(adapter.getInstance(), '/graphql');
  return NestFactory.create<NestFastifyApplication>(AppModule.of(options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
}

function graphql({ context, log, freeDocuments, schemaFile }: AppOptions): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Phrasebook],
    useFactory: (phrasebook: Phrasebook): Omit<ApolloDriverConfig, 'driver'> => {
      const { plugins, ...protecting } = protection();
      return {
        ...protecting,
        plugins: [...plugins, operationPlugin(phrasebook)],
        autoSchemaFile: schemaFile ?? true,
        sortSchema: true,
        path: '/graphql',
        graphiql: false,
        introspection: freeDocuments,
        csrfPrevention: { requestHeaders: ['x-trappan'] },
        autoTransformHttpErrors: false,
        formatError: formatError(log),
        subscriptions: { 'graphql-ws': { path: '/graphql' } },
        context: (request: FastifyRequest) => context(request),
      };
    },
  });
}

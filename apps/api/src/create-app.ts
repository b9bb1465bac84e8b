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
  limitRules,
  LIMITS,
  nestLogger,
  operationPlugin,
  Phrasebook,
  PlatformModule,
  type PlatformOptions,
} from '#libs/platform';
import { describeInputs } from './describe-inputs.js';
import { type Edge, edgeOf, type EdgeSettings } from './edge.js';
import { GRAPHQL_PATH, guardGraphql, type OperationContexts } from './graphql.js';
import { addPages } from './pages/pages.js';
import { failureLog } from './request/refuse.js';
import { addIncidentReports } from './routes/incident-reports.js';
import { addTenderAnswers } from './routes/tender-answers.js';
import { addRoutes } from './routes/routes.js';
import { protect } from './protect.js';
import { Upkeep, type UpkeepOf } from './upkeep/upkeep.js';
import { UpkeepOperations } from './upkeep/upkeep-operations.js';
import { addWebFiles, readWebApp } from './web/web-app.js';

export interface AppOptions extends EdgeSettings {
  /** Whose word for the caller’s address is taken. */
  trustProxy: boolean | string[];
  /** Where the built web application is; absent, or not built: a plain start page stands in for it. */
  webFolder?: string;
  /** What whoever runs the installation may look after from a page; absent: nothing. */
  upkeep?: () => UpkeepOf;
  /** Where the schema is written; absent: kept in memory. */
  schemaFile?: string;
}

export interface App {
  nest: NestFastifyApplication;
  edge: Edge;
}

/** Failures and unknown addresses are answered by our own handlers (protect.ts, routes.ts), not by Nest's. */
class Adapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }

  override setNotFoundHandler(): ReturnType<FastifyAdapter['setNotFoundHandler']> {
    return this.getInstance();
  }
}

@Module({})
class AppModule {
  static of(platform: PlatformOptions, graphql: DynamicModule, upkeep: AppOptions['upkeep']): DynamicModule {
    const providers = [{ provide: Upkeep, useValue: new Upkeep(upkeep) }, UpkeepOperations];
    return { module: AppModule, imports: [PlatformModule.forRoot(platform), graphql], providers };
  }
}

/** The edge: GraphQL, pages and files on Fastify over the given database, log and contexts. Nothing listens yet. */
export async function createApp(platform: PlatformOptions, options: AppOptions): Promise<App> {
  const adapter = new Adapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: options.trustProxy,
    requestTimeout: LIMITS.requestMs,
  });
  const contexts: OperationContexts = new WeakMap();
  const graphql = graphqlModule(options, contexts, failureLog(options.log));
  const nest = await NestFactory.create<NestFastifyApplication>(
    AppModule.of(platform, graphql, options.upkeep),
    adapter,
    {
      logger: nestLogger(options.log),
      abortOnError: false,
    },
  );
  const edge = edgeOf(nest, options);
  const fastify = adapter.getInstance();
  await protect(fastify, edge);
  guardGraphql(fastify, edge, contexts);
  const web = options.webFolder === undefined ? undefined : readWebApp(options.webFolder);
  await addRoutes(fastify, edge, web);
  addIncidentReports(fastify, edge, web);
  addTenderAnswers(fastify, edge, web);
  addPages(fastify, edge, web);
  if (web) addWebFiles(fastify, web);
  return { nest, edge };
}

function graphqlModule(options: AppOptions, contexts: OperationContexts, failures: FailureLog): DynamicModule {
  const { documents, schemaFile } = options;
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [Phrasebook],
    useFactory: (phrasebook: Phrasebook): Omit<ApolloDriverConfig, 'driver'> => ({
      validationRules: limitRules(),
      parseOptions: { maxTokens: LIMITS.tokens },
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      plugins: [operationPlugin(phrasebook)],
      autoSchemaFile: schemaFile ?? true,
      sortSchema: true,
      transformSchema: describeInputs,
      path: GRAPHQL_PATH,
      graphiql: false,
      introspection: documents.free,
      csrfPrevention: { requestHeaders: ['x-trappan'] },
      preserveHttpStatusForExecutionErrors: false,
      autoTransformHttpErrors: false,
      formatError: formatError(failures),
      context: (request: FastifyRequest) => contexts.get(request),
    }),
  });
}

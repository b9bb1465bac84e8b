// SPDX-License-Identifier: EUPL-1.2
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { allContexts } from '#libs/installation';
import { platformResolvers } from '#libs/platform';
import { UpkeepOperations } from './upkeep/upkeep-operations.js';
import { describeInputs } from './describe-inputs.js';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

const isResolver = (provider: unknown): provider is Type =>
  typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider);

/** The classes of all contexts that answer operations, without starting anything. */
export const allResolvers = (): Type[] => [
  ...platformResolvers,
  UpkeepOperations,
  ...allContexts.flatMap(({ module }) => (Reflect.getMetadata('providers', module) as unknown[]).filter(isResolver)),
];

/** The schema as the api serves it. Needs no database. */
export async function buildSchema(): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(SchemaModule, { logger: false });
  try {
    return describeInputs(lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(allResolvers())));
  } finally {
    await app.close();
  }
}

const LICENCE = ['SPDX', 'License', 'Identifier: EUPL-1.2'].join('-');
const HEAD = `# ${LICENCE}\n# Written by \`npm run schema\`; a spec says when it is out of date.\n\n`;

export const schemaText = async (): Promise<string> => `${HEAD}${printSchema(await buildSchema())}\n`;

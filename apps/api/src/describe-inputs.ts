// SPDX-License-Identifier: EUPL-1.2
import { getNamedType, type GraphQLSchema } from 'graphql';

/** Every mutation takes one `input`; it is described by its type, and needs no second sentence beside it. */
export function describeInputs(schema: GraphQLSchema): GraphQLSchema {
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const input = mutation.args.find(({ name }) => name === 'input');
    if (input) input.description ??= getNamedType(input.type).description;
  }
  return schema;
}

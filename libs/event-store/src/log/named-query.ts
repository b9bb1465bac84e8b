// SPDX-License-Identifier: EUPL-1.2
import { DatabaseError, type Pool, Query, type QueryResult, type QueryResultRow } from 'pg';

type Callback = (error: Error | undefined, result?: QueryResult) => void;

/**
 * A prepared statement for the shortest way through the driver, which copies a query given as an object property by
 * property at every call, and one of its own class not at all. An append feels the difference.
 */
class NamedQuery extends Query {
  constructor(
    readonly name: string,
    text: string,
    values: unknown[],
    readonly callback: Callback,
  ) {
    super(text, values);
  }
}

export interface Statement {
  name: string;
  text: string;
}

/**
 * Like `pool.query({ name, text, values })`, but a refusal by the server does not cost the connection: the pool gives
 * up one whose query failed for whatever reason. Which statement it is, is asked when there is a connection.
 */
export function queryNamed<Row extends QueryResultRow>(
  pool: Pool,
  statement: () => Statement,
  values: unknown[],
): Promise<QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    pool.connect((error, client, release) => {
      if (!client) return reject(error ?? new Error('no connection'));
      // A connection that breaks tells its query too.
      client.on('error', nothing);
      const done: Callback = (error, result) => {
        client.removeListener('error', nothing);
        release(error && isBroken(error));
        if (error) reject(error);
        else resolve(result as QueryResult<Row>);
      };
      const { name, text } = statement();
      client.query(new NamedQuery(name, text, values, done));
    });
  });
}

const nothing = (): void => undefined;

/** FATAL and PANIC end the connection, and so does everything that is not an answer of the server. */
const isBroken = (error: Error): boolean => !(error instanceof DatabaseError) || error.severity !== 'ERROR';

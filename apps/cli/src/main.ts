// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { EXIT } from './support/exit.js';
import { processIo } from './support/io.js';
import { run } from './program.js';

/* Whoever reads only the head of a long result has had enough; the command still comes to its end in good order. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exit(EXIT.failure);
  });
}

process.exitCode = await run(process.argv, processIo);

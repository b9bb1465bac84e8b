// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { processIo } from './support/io.js';
import { run } from './program.js';

/* Whoever reads only the head of a long result has had enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));

process.exitCode = await run(process.argv, processIo);

// SPDX-License-Identifier: EUPL-1.2
import 'reflect-metadata';
import { processIo } from './support/io.js';
import { run } from './program.js';

process.exitCode = await run(process.argv, processIo);

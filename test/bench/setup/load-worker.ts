// SPDX-License-Identifier: EUPL-1.2
import { parentPort, workerData } from 'node:worker_threads';
import { carryOut, type Load } from './load.js';

parentPort!.postMessage(await carryOut(workerData as Load));

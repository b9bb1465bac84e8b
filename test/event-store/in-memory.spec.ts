// SPDX-License-Identifier: EUPL-1.2
import { InMemoryEventStore } from '#libs/event-store';
import { eventStoreContract } from './contract.js';

describe('the log in memory', () => eventStoreContract(() => new InMemoryEventStore()));

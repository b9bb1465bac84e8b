// SPDX-License-Identifier: EUPL-1.2
import type { Text } from '../../engine/index.js';

/** A text of the file, which has one language. */
export const both = (text: string): Text => ({ sv: text, en: text });

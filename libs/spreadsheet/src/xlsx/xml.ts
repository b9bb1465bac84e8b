// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from 'saxes';
import { Rejection, reject } from '#libs/kernel';
import { LIMITS } from '../limits.js';
import type { Parts } from './parts.js';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandlers {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Names without their prefix: some tools write `<x:row>`, and the strict variant has other namespaces. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Parses a part piece by piece. Anything that is not well-formed XML is a damaged file. */
export async function parseXml(parts: Parts, path: string, handlers: XmlHandlers): Promise<void> {
  const parser = new SaxesParser({ position: false });
  const damaged = (): never => reject('spreadsheet.damaged', { name: parts.fileName, part: path });
  let depth = 0;
  let elements = 0;
  parser.on('error', damaged);
  parser.on('doctype', () => reject('spreadsheet.doctype', { name: parts.fileName, part: path }));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > LIMITS.xmlDepth) damaged();
    if (++elements > LIMITS.elements) reject('spreadsheet.bomb', { name: parts.fileName, part: path });
    handlers.open?.(local(name), withoutPrefixes(attributes as Attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handlers.close?.(local(name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  try {
    for await (const text of parts.read(path)) parser.write(text);
    parser.close();
  } catch (error) {
    if (error instanceof Rejection) throw error;
    damaged();
  }
}

function withoutPrefixes(attributes: Attributes): Attributes {
  for (const name in attributes) {
    if (!name.includes(':')) continue;
    const entries = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
    return Object.fromEntries([...entries, ...Object.entries(attributes)]);
  }
  return attributes;
}

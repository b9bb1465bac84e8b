// SPDX-License-Identifier: EUPL-1.2
import { checkDocument, documentHash, documentOf } from './documents.js';

const listed = '{ me { name } }';
const list = { [documentHash(listed)]: listed };

describe('documents', () => {
  it('are free in local mode', () => {
    expect(() => checkDocument('{ anything }', { free: true, list: {} })).not.toThrow();
  });

  it('are those on the list elsewhere', () => {
    expect(() => checkDocument(listed, { free: false, list })).not.toThrow();
    expect(() => checkDocument(`${listed} `, { free: false, list })).toThrow('platform.document-not-allowed');
  });

  it('may be named by their hash', () => {
    const named = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    expect(documentOf(named(documentHash(listed)), { free: false, list })).toBe(listed);
    expect(documentOf(named(documentHash('{ x }')), { free: true, list })).toBeUndefined();
    expect(documentOf(named('toString'), { free: true, list })).toBeUndefined();
    expect(documentOf({ query: '{ x }' }, { free: true, list })).toBe('{ x }');
  });
});

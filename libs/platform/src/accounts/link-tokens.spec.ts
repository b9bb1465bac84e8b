// SPDX-License-Identifier: EUPL-1.2
import { id } from '#libs/kernel/testing';
import { hashOfLinkToken, idsOfLinkToken, newLinkToken } from './link-tokens.js';

describe('the token of a link without an account', () => {
  it('says whose and what it is', () => {
    expect(idsOfLinkToken(newLinkToken(id(1), id(60)), 2)).toEqual([id(1), id(60)]);
    expect(idsOfLinkToken(newLinkToken(id(1)), 1)).toEqual([id(1)]);
  });
  it('is never the same, and neither is what is kept of it', () => {
    const made = Array.from({ length: 50 }, () => newLinkToken(id(1)));
    expect(new Set(made.map(hashOfLinkToken)).size).toBe(50);
    expect(made.some((token) => hashOfLinkToken(token).includes(token))).toBe(false);
  });
  it('is none of ours when it is of another length or written otherwise', () => {
    const token = newLinkToken(id(1), id(60));
    for (const wrong of ['', 'x', token.slice(1), `${token}A`, `${token}=`, ` ${token}`, token.replace(/.$/, '+')])
      expect(idsOfLinkToken(wrong, 2)).toBeUndefined();
    expect(idsOfLinkToken(token, 1)).toBeUndefined();
  });
});

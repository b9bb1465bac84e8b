// SPDX-License-Identifier: EUPL-1.2

/** An exact number, as the server writes them: `n/d` or `n`. */
export interface Exact {
  n: bigint;
  d: bigint;
}

export function exact(text: string): Exact {
  const [n, d] = text.split('/');
  return { n: BigInt(n!), d: BigInt(d ?? '1') };
}

export const ZERO: Exact = { n: 0n, d: 1n };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const reduced = (n: bigint, d: bigint): Exact => {
  const by = gcd(n < 0n ? -n : n, d) || 1n;
  return { n: n / by, d: d / by };
};

export const plus = (a: Exact, b: Exact): Exact => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Exact, b: Exact): Exact => plus(a, { n: -b.n, d: b.d });
export const times = (a: Exact, b: Exact): Exact => reduced(a.n * b.n, a.d * b.d);
export const reaches = (a: Exact, b: Exact): boolean => a.n * b.d >= b.n * a.d;
export const sum = (all: readonly Exact[]): Exact => all.reduce(plus, ZERO);
export const rounded = ({ n, d }: Exact): number => Math.round((Number(n) / Number(d)) * 10) / 10;

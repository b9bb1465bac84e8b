// SPDX-License-Identifier: EUPL-1.2

const FORM = /^(-?)(\d+)(?:\/(\d+)|[.,](\d+))?$/;

/** An exact rational number, always reduced, denominator positive. Points and shares are never floats. */
export class Fraction {
  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static readonly ZERO = new Fraction(0n, 1n);

  static of(numerator: bigint, denominator = 1n): Fraction {
    if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than 0.');
    const sign = denominator < 0n ? -1n : 1n;
    const by = gcd(numerator < 0n ? -numerator : numerator, denominator * sign) * sign;
    return new Fraction(numerator / by, denominator / by);
  }

  /** Reads `n`, `n/d`, `1.25` or `1,25`; throws RangeError on anything else. */
  static parse(text: string): Fraction {
    const value = Fraction.tryParse(text);
    if (!value) throw new RangeError(`Not an exact number: "${text}".`);
    return value;
  }

  static tryParse(text: string): Fraction | undefined {
    const match = FORM.exec(text.trim());
    if (!match) return undefined;
    const [, minus, whole, denominator, decimals = ''] = match;
    const size = denominator === undefined ? 10n ** BigInt(decimals.length) : BigInt(denominator);
    if (size === 0n) return undefined;
    return Fraction.of(BigInt(`${minus}${whole}${decimals}`), size);
  }

  static sum(values: Iterable<Fraction>): Fraction {
    let total = Fraction.ZERO;
    for (const value of values) total = total.plus(value);
    return total;
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  dividedBy(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Negative, 0 or positive, as for sorting. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** For reading only: the nearest number with so many decimals, halves upwards. */
  rounded(decimals = 1): number {
    const scale = 10n ** BigInt(decimals);
    const doubled = 2n * this.numerator * scale + this.denominator;
    return Number(floor(doubled, 2n * this.denominator)) / Number(scale);
  }

  /** `n/d`, or `n` where it is whole. */
  toString(): string {
    return this.denominator === 1n ? `${this.numerator}` : `${this.numerator}/${this.denominator}`;
  }

  /** `n/d`, also where it is whole: the form that goes out to other programs. */
  get ratio(): string {
    return `${this.numerator}/${this.denominator}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

function gcd(a: bigint, b: bigint): bigint {
  if (a <= SAFE && b <= SAFE) return BigInt(smallGcd(Number(a), Number(b)));
  return b === 0n ? a : gcd(b, a % b);
}

/** Whole numbers up to this are exact without bigints, which is the usual case and ten times as fast. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const smallGcd = (a: number, b: number): number => (b === 0 ? a : smallGcd(b, a % b));

/** Division rounded down, for a positive divisor. */
function floor(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

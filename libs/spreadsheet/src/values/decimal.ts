// SPDX-License-Identifier: EUPL-1.2

const LONGEST = 60;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

/**
 * A number as a spreadsheet shows it: the stored digits rounded to 15 significant ones, as an exact decimal without
 * exponent (`0.30000000000000004` → `0.3`). Undefined when the text is no number.
 */
export function exactDecimal(stored: string): string | undefined {
  const match = NUMBER.exec(stored.trim());
  if (!match || !`${match[2] ?? ''}${match[3] ?? ''}`) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  if (!digits || digits.length > 400) return digits ? undefined : '0';
  const scale = fraction.length - Number(exponent);
  const excess = Math.max(0, digits.length - 15);
  const rounded = excess > 0 ? roundAway(digits, excess) : BigInt(digits);
  const plain = place(rounded, scale - excess);
  return plain === '0' ? '0' : sign === '-' ? `-${plain}` : plain;
}

function roundAway(digits: string, excess: number): bigint {
  const kept = BigInt(digits.slice(0, -excess));
  return digits[digits.length - excess]! >= '5' ? kept + 1n : kept;
}

/** `n / 10^scale` as a plain decimal without needless zeros. */
function place(n: bigint, scale: number): string {
  if (scale <= 0) return (n * 10n ** BigInt(-scale)).toString();
  const digits = n.toString().padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '');
  const whole = digits.slice(0, -scale);
  return fraction ? `${whole}.${fraction}` : whole;
}

/** `0.625` → `62.5%`. */
export function asPercent(decimal: string): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const plain = place(BigInt(`${whole}${fraction}`) * 100n, fraction.length);
  return `${negative ? '-' : ''}${plain}%`;
}

/**
 * A decimal as people write it: `1,25`, `1.25`, `1 234,5`, `−3`, with either mark. Undefined when it is no number or may be
 * read in two ways (`1.234,5` is clear, `1,234` is one and 234 thousandths).
 */
export function parseDecimal(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written.replace(/[\s\u00a0\u2009\u202f']/g, '').replace(/^[−–]/, '-');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(text)) return undefined;
  const marks = text.replace(/[^.,]/g, '');
  if (marks.length <= 1) return exactDecimal(text.replace(',', '.'));
  const last = marks.at(-1)!;
  const thousands = [...marks.slice(0, -1)].every((mark) => mark !== last);
  const groups = /^[+-]?\d{1,3}([.,]\d{3})+[.,]\d+$/.test(text);
  return thousands && groups ? exactDecimal(text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')) : undefined;
}

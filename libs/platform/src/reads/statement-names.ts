// SPDX-License-Identifier: EUPL-1.2

/**
 * Names to prepare statements by: the same text, the same name. A connection keeps what it has prepared for as long as it
 * lives, and callers choose among more filters, orders and page sizes than it should keep: past so many, a text has no name.
 */
export class StatementNames {
  private readonly names = new Map<string, string>();

  constructor(private readonly most = 1_000) {}

  of(table: string, text: string): string {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    if (this.names.size >= this.most) return '';
    const name = `${table}.${this.names.size}`;
    this.names.set(text, name);
    return name;
  }
}

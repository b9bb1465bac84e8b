// SPDX-License-Identifier: EUPL-1.2
declare module '*.md' {
  export const title: string;
  export const html: string;
}

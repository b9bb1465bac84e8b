// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

/** The stairs of the name: four steps. */
export const Stairs = (): ReactNode => (
  <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M2 22v-5h5v-5h5V7h5V2h5v20z" fill="currentColor" />
  </svg>
);

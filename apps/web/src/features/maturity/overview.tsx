// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

export function Page(): ReactNode {
  return <h1>Läget</h1>;
}

// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Missing } from '../../app/missing.js';
import { useRiskTexts } from './texts.js';

/** No risk with this id: says so, and leads to the register. */
export function UnknownRisk(): ReactNode {
  const t = useRiskTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/arbete/risker" list={t('risks')} />;
}

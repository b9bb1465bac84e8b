// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Missing } from '../../app/missing.js';
import { useAssetTexts } from './texts.js';

/** No asset with this id: says so, and leads to the register. */
export function UnknownAsset(): ReactNode {
  const t = useAssetTexts();
  return <Missing title={t('unknown')} help={t('unknownHelp')} to="/arbete/tillgangar" list={t('assets')} />;
}

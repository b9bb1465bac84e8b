// SPDX-License-Identifier: EUPL-1.2
import './ui/base.css';
import './ui/common.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { applyTheme } from './app/preferences.js';
import { queryClient } from './app/query-client.js';
import { router } from './app/router.js';
import './app/texts.js';

applyTheme();

function App() {
  const { i18n } = useTranslation();
  return (
    <I18nProvider locale={i18n.language === 'sv' ? 'sv-SE' : 'en-GB'}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

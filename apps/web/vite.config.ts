// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { guides } from './guides.js';

/** The web app: built into dist/web, served by the api. Its own address for development proxies to a running api. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: {
    alias: { '#libs/api-client': fileURLToPath(new URL('../../libs/api-client/src/index.ts', import.meta.url)) },
  },
  plugins: [guides()],
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: ['index.html', 'anmal.html', 'anbud.html'].map((page) => fileURLToPath(new URL(page, import.meta.url))),
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/graphql', '/files', '/export', '/session', '/sign-in', '/sign-out', '/invitation', '/password'].map((path) => [
        path,
        { target: 'http://127.0.0.1:4480', ws: path === '/graphql' },
      ]),
    ),
  },
});

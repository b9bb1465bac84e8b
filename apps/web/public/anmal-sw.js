// SPDX-License-Identifier: EUPL-1.2
/* Keeps the page for reporting, so that it opens without a connection; reports themselves are kept by the page. */

const CACHE = 'trappan-report-1';

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** What the network answers, kept for when it does not. Every link opens the same page, so one copy serves all. */
async function fresh(request, key) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(key, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(key);
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname.startsWith('/anmal/')) event.respondWith(fresh(request, '/anmal/'));
  else if (pathname.startsWith('/assets/') || pathname === '/icon.svg') event.respondWith(fresh(request, pathname));
});

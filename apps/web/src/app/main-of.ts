// SPDX-License-Identifier: EUPL-1.2

/** Where a menu of a page is shown: within the page's own landmark, so that all of it is found there. */
export const mainOf = (): HTMLElement => document.getElementById('main') ?? document.body;

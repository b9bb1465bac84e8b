// SPDX-License-Identifier: EUPL-1.2

/** Menus of the header open inside it, so that everything on the page stands in a landmark. */
export const frameTop = (): Element | undefined => document.querySelector('header.top') ?? undefined;

// SPDX-License-Identifier: EUPL-1.2

export type Taken = 'copied' | 'selected';

/** Copies, or selects what is to be copied where the browser lets no page copy by itself (an address without https). */
export async function copyText(text: string, place: HTMLElement | null): Promise<Taken> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (place) getSelection()?.selectAllChildren(place);
    return 'selected';
  }
}

/** A shortcut: one key (`/`) or two in turn (`g c`), what it does in words, and the doing. */
export interface Shortcut {
  readonly keys: string;
  readonly does: string;
  readonly act: () => void;
}

/** What a key press led to. */
export type Pressed = { readonly done: Shortcut } | { readonly pending: string } | null;

/** How long, in milliseconds, the second key of a pair may wait. */
export const pairPatience = 1500;

const editable = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true], [role=textbox], [role=combobox]";

/** Whether the key belongs to what the person is in: typing, an open dialog or menu, or the browser's own shortcuts. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof Element ? event.target : null;
  return Boolean(target?.closest(editable) || document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]'));
}

/** Which shortcut a key completes, after the key before it (or null). */
export function press(key: string, before: string | null, shortcuts: Iterable<Shortcut>): Pressed {
  const sought = before ? `${before} ${key}` : key;
  const all = [...shortcuts];
  const done = all.find(({ keys }) => keys === sought);
  if (done) return { done };
  if (!before && all.some(({ keys }) => keys.startsWith(`${key} `))) return { pending: key };
  return null;
}

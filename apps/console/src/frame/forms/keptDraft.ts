/** What is being written on a page of its own, and the version of the record that it began from. */
export interface KeptDraft {
  readonly typed: Readonly<Record<string, unknown>>;
  readonly version: number;
}

/** The draft that this tab keeps under a key; null when there is none, or when what is there is none. */
export function keptDraft(key: string): KeptDraft | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? "null") as KeptDraft | null;
    return found && typeof found.typed === "object" && typeof found.version === "number" ? found : null;
  } catch {
    return null;
  }
}

/** Keeps a draft in this tab until it is saved or given up. A full or forbidden store loses nothing that is on screen. */
export function keepDraft(key: string, draft: KeptDraft): void {
  try { sessionStorage.setItem(key, JSON.stringify(draft)); } catch { /* The page still holds it. */ }
}

export const dropDraft = (key: string): void => sessionStorage.removeItem(key);

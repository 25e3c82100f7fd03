import { useEffect, useState } from "react";
import { dayAsTyped } from "../frame/words/typedDay";

/** What is being typed of something that came in. Nothing of it is lost on a refusal or a reload. */
export interface Draft {
  readonly channel: string;
  readonly received: string;
  readonly fromName: string;
  readonly fromEmail: string;
  readonly personId: string;
  readonly caseReference: string;
  readonly summary: string;
  readonly natureCode: string;
  readonly callOutcomeCode: string;
  readonly mark: "" | "RISK" | "PROFILE" | "BOTH";
  readonly flagReasonCode: string;
  /** The key of these very words: sent again they are entered once, and put right after a refusal they are another. */
  readonly once: string;
}

const empty = (channel: string, received: string): Draft => ({ channel, received, fromName: "", fromEmail: "", personId: "", caseReference: "", summary: "", natureCode: "", callOutcomeCode: "", mark: "", flagReasonCode: "", once: crypto.randomUUID() });

function kept(key: string): Draft | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(key) ?? "null") as Draft | null;
    return found && typeof found.once === "string" ? found : null;
  } catch {
    return null;
  }
}

/** The draft of a person, kept in this tab until it is entered; the next begins with the same channel and day. */
export function useDraft(personId: string, today: string) {
  const key = `post of ${personId}`;
  const [draft, setDraft] = useState<Draft>(() => kept(key) ?? empty("POST", dayAsTyped(today)));
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(draft)), [key, draft]);
  return { draft, change: (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more, once: crypto.randomUUID() })), next: () => setDraft(({ channel, received }) => empty(channel, received)) };
}

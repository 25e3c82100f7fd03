import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { isTaken, pairPatience, press, type Shortcut } from "./shortcuts";

const kept = "remit.shortcuts";

interface Shortcuts {
  readonly all: readonly Shortcut[];
  /** The first key of a pair, while its second is awaited. */
  readonly pending: string | null;
  /** Single-key shortcuts can be turned off: speech input would set them off by accident. */
  readonly isOn: boolean;
  readonly turn: (on: boolean) => void;
  readonly add: (shortcuts: readonly Shortcut[]) => () => void;
}

const Context = createContext<Shortcuts | null>(null);

/** The shortcuts of the page that is open, and whether they are on. */
export function useShortcutsInForce(): Shortcuts {
  const shortcuts = useContext(Context);
  if (!shortcuts) throw new Error("There is no ShortcutsProvider above.");
  return shortcuts;
}

/** Adds shortcuts for as long as the component is on the page; `?` lists them. Keep the list stable (useMemo). */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const { add } = useShortcutsInForce();
  useEffect(() => add(shortcuts), [add, shortcuts]);
}

/** Listens to the page's keys while shortcuts are on. */
function useKeys(shortcuts: readonly Shortcut[], isOn: boolean): string | null {
  const [pending, setPending] = useState<string | null>(null);
  const state = useRef({ shortcuts, pending });
  useEffect(() => void (state.current = { shortcuts, pending }));

  useEffect(() => {
    if (!isOn) return;
    let timer = 0;
    const hear = (event: KeyboardEvent) => {
      if (isTaken(event) || event.key === "Shift") return;
      const pressed = press(event.key, state.current.pending, state.current.shortcuts);
      window.clearTimeout(timer);
      setPending(pressed && "pending" in pressed ? pressed.pending : null);
      if (!pressed) return;
      event.preventDefault();
      if ("done" in pressed) pressed.done.act();
      else timer = window.setTimeout(() => setPending(null), pairPatience);
    };
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
      window.clearTimeout(timer);
    };
  }, [isOn]);
  return pending;
}

/** Holds every shortcut on the page. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [sets, setSets] = useState<readonly (readonly Shortcut[])[]>([]);
  const [isOn, setOn] = useState(() => localStorage.getItem(kept) !== "off");
  const all = useMemo(() => sets.flat(), [sets]);
  const pending = useKeys(all, isOn);

  const add = useCallback((shortcuts: readonly Shortcut[]) => {
    setSets((before) => [...before, shortcuts]);
    return () => setSets((before) => before.filter((set) => set !== shortcuts));
  }, []);
  const turn = useCallback((on: boolean) => {
    localStorage.setItem(kept, on ? "on" : "off");
    setOn(on);
  }, []);

  const value = useMemo(() => ({ all, pending, isOn, turn, add }), [all, pending, isOn, turn, add]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

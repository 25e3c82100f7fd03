import { useColorScheme } from "@mui/material/styles";
import { useCallback, useEffect } from "react";
import { usePreference } from "../data/usePreference";

/** How the pages may look to a person. */
export const appearances = { system: "As this computer is set", light: "Light", dark: "Dark" } as const;
export type Appearance = keyof typeof appearances;

/** How the pages look to the signed-in person. The office keeps the choice; the browser's copy only spares the first moment of a visit. */
export function useAppearance(): readonly [appearance: Appearance, choose: (appearance: Appearance) => void] {
  const { mode, setMode } = useColorScheme();
  const [kept, keep] = usePreference<Appearance>("appearance");
  useEffect(() => {
    if (kept !== undefined) setMode(kept !== null && kept in appearances ? kept : "system");
  }, [kept, setMode]);
  // Shown in the same moment as the click, so that the control never springs back while the office is told.
  const choose = useCallback((appearance: Appearance) => { setMode(appearance); keep(appearance); }, [setMode, keep]);
  return [mode ?? "system", choose];
}

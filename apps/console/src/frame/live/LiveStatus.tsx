import { styled } from "@mui/material/styles";
import { useSyncExternalStore } from "react";
import { tokens } from "../theme/tokens";
import { liveState, watchLive, type LiveState } from "./channel";

const words: Record<LiveState, string> = {
  idle: "Not live",
  opening: "Connecting…",
  open: "Live",
  lost: "Connection lost; trying again. What you see may be old.",
};

const Status = styled("span")({
  display: "inline-flex",
  alignItems: "center",
  gap: 6,
  color: tokens.inkSoft,
  fontSize: "0.8125rem",
  "&::before": { content: '""', width: 8, height: 8, borderRadius: "50%", border: `2px solid ${tokens.inkSoft}` },
  "&[data-state=open]::before": { borderColor: tokens.action, backgroundColor: tokens.action },
  "&[data-state=lost]": { color: tokens.amber, fontWeight: 600 },
  "&[data-state=lost]::before": { borderColor: tokens.amber },
});

/** Whether changes by others arrive by themselves; says so aloud only when that changes. */
export function LiveStatus() {
  const state = useSyncExternalStore(watchLive, liveState);
  return <Status role="status" data-state={state}>{words[state]}</Status>;
}

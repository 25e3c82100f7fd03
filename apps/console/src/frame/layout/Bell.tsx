import { gql } from "@apollo/client";
import { styled } from "@mui/material/styles";
import { useCallback, useMemo } from "react";
import { Link, useNavigate } from "react-router";
import { question } from "../data/documents";
import { useQuestion } from "../data/useQuestion";
import { useShortcuts } from "../keyboard/ShortcutsProvider";
import { useLive } from "../live/useLive";
import { useSession } from "../session/useSession";
import { tokens } from "../theme/tokens";
import { count } from "../words/counts";
import { BellShape } from "./icons";

const unread = question<object, { notifications: { totalCount: number } }>(gql("query Unread { notifications(filter: { readAt: { isNull: true } }) { totalCount } }"));

const Ring = styled(Link)({
  position: "relative",
  display: "grid",
  placeItems: "center",
  width: 36,
  height: 36,
  borderRadius: 4,
  color: tokens.ink,
  "&:hover": { backgroundColor: tokens.wash },
  "& > svg": { width: 20, height: 20 },
  "& > b": { position: "absolute", top: 1, right: 0, minWidth: 17, padding: "0 4px", borderRadius: 9, backgroundColor: tokens.action, color: tokens.onAction, fontSize: "0.6875rem", fontWeight: 650, lineHeight: "17px", textAlign: "center", fontVariantNumeric: "tabular-nums" },
});

/** How many notifications are unread, live, and the way to them. A change is said to those who hear the page. */
export function Bell() {
  const { person } = useSession();
  const { data, refetch } = useQuestion(unread, {});
  const navigate = useNavigate();
  useLive([`person:${person.id}`], useCallback(() => void refetch(), [refetch]));
  useShortcuts(useMemo(() => [{ keys: "g n", does: "Go to Notifications", act: () => void navigate("/notifications") }], [navigate]));
  const amount = data?.notifications.totalCount ?? 0;
  const words = count(amount, "unread notification");
  return (
    <>
      <Ring to="/notifications" aria-label={`Notifications, ${amount === 0 ? "none unread" : `${amount} unread`}`}>
        <BellShape />
        {amount > 0 && <b aria-hidden>{amount > 99 ? "99+" : amount}</b>}
      </Ring>
      <span className="for-ears" role="status" aria-label="Notifications">{data && amount > 0 ? words : ""}</span>
    </>
  );
}

import { turnedAway, type TurnedAway as Why } from "@remit/domain/identity/sign-in";
import { useLocation } from "react-router";
import { Notice } from "../frame/choices/Notice";

/** Why somebody who was signed in, or tried to be, stands here. */
export function TurnedAway() {
  const why = new URLSearchParams(useLocation().search).get("turned-away");
  if (why === null || !Object.hasOwn(turnedAway, why)) return null;
  return <Notice role="alert" style={{ maxWidth: 640, marginBottom: 24 }}><h2>You are not signed in</h2><p>{turnedAway[why as Why]}</p></Notice>;
}

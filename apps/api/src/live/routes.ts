import { isOutsider } from "@remit/domain/organisation/outsiders";
import express, { type Router } from "express";
import { cookieOf, presenceOf } from "../access/cookies.js";
import type { Presence, Sessions } from "../access/sessions.js";
import type { Changes } from "./changes.js";

interface Live {
  readonly sessions: Sessions;
  readonly changes: Changes;
  /** Which of these cases a person sees. */
  casesSeen(ids: readonly string[], presence: Presence): Promise<ReadonlySet<string>>;
}

/** Milliseconds between signs of life on a stream that has nothing to say. */
const heartbeat = 20_000;
/** Bytes that may wait for somebody whose line is slow; beyond it the line is cut, and their page comes back and reads anew. */
const slowest = 1_000_000;

/** Whether a person may hear of a topic: their own segment, the office's organisation, meetings where they see cases; other segments only with sight of all work. */
export function mayHear({ actor }: Presence, topic: string): boolean {
  if (isOutsider(actor)) return topic === `person:${actor.staffId}`;
  if (topic === "organisation") return true;
  if (topic === "grants") return actor.permissions.has("confirm-grants") || actor.permissions.has("manage-sensitive-access") || actor.permissions.has("manage-organisation");
  if (topic === "reviews") return actor.permissions.has("review-decisions") || actor.permissions.has("manage-reviews");
  if (topic.startsWith("meeting:")) return actor.permissions.has("see-cases");
  if (topic === `person:${actor.staffId}`) return true;
  return topic === `segment:${actor.segmentId}` || (topic.startsWith("segment:") && (actor.permissions.has("see-all-work") || actor.permissions.has("work-across-segments")));
}

/** Live lists: a stream of ids. What they point to is read again through the API, with the same checks as any request. */
export function liveRoutes({ sessions, changes, casesSeen }: Live): Router {
  const router = express.Router();
  router.get("/live", async (request, response) => {
    const presence = await presenceOf(sessions, request);
    if (!presence) return void response.status(401).json({ error: "You are not signed in." });
    const asked = String(request.query["topics"] ?? "").split(",").slice(0, 20);
    const seen = await casesSeen(asked.filter((topic) => topic.startsWith("case:")).map((topic) => topic.slice(5)), presence);
    const topics = asked.filter((topic) => seen.has(topic.slice(5)) || mayHear(presence, topic));
    if (!topics.length) return void response.status(403).json({ error: "You may not follow any of these." });
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store", "x-accel-buffering": "no" });
    response.write(": open\n\n");
    const say = (sent: string) => void (response.writableLength > slowest ? response.destroy() : response.write(sent));
    const quiet = topics.map((topic) => changes.hear(topic, say));
    // Whoever goes on in another position comes back with their new cookie, as after a lost line; they are not signed out.
    const leave = async () => response.end((await sessions.wentOn(cookieOf(request) ?? "")) ? "" : "event: ended\ndata: {}\n\n");
    const lookAgain = () => void presenceOf(sessions, request).then((still) => (still ? void response.write(": here\n\n") : leave())).catch(() => response.end());
    const beat = setInterval(lookAgain, heartbeat);
    const unwatch = sessions.whenEnded(presence.actor.staffId, lookAgain);
    response.on("close", () => { clearInterval(beat); unwatch(); quiet.forEach((stop) => stop()); });
  });
  return router;
}

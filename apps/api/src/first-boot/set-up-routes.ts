import express, { type Router } from "express";
import type { Pool } from "pg";
import { enter } from "../access/entering.js";
import { hashed, type Sessions } from "../access/sessions.js";
import { plainPage } from "./plain-page.js";

interface Answers { readonly office: string; readonly name: string; readonly staffNumber: string; readonly email: string }

const escape = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);

const page = (body: string) => plainPage("Set up the office", body);

const field = (name: keyof Answers, label: string, hint: string, value: string, problem?: string) =>
  `<label for="${name}">${label}</label><div id="${name}-hint">${hint}${problem ? ` <strong class="wrong">${problem}</strong>` : ""}</div><input id="${name}" name="${name}" aria-describedby="${name}-hint" value="${escape(value)}" required>`;

const form = (given: Answers, problems: Partial<Answers>) => page(`<h1>Set up your office</h1><p>You will be its first administrator. This link works once.</p><form method="post">
${field("office", "Name of the office", "As it appears on letters.", given.office, problems.office)}${field("name", "Your name", "As colleagues know you.", given.name, problems.name)}
${field("staffNumber", "Your staff number", "3 to 12 capital letters or digits.", given.staffNumber, problems.staffNumber)}${field("email", "Your work e-mail", "Such as name@ombudsman.example.", given.email, problems.email)}
<button>Open the office</button></form>`);

const gone = page("<h1>This link no longer works</h1><p>It was used already, or the office has been started again since. Start the office again to be given a new one.</p>");

/** What is wrong with the answers, field by field. */
export const problemsWith = ({ office, name, staffNumber, email }: Answers): Partial<Answers> => ({
  ...(office.trim() ? {} : { office: "Enter the office's name." }), ...(name.trim() ? {} : { name: "Enter your name." }),
  ...(/^[A-Z0-9]{3,12}$/.test(staffNumber) ? {} : { staffNumber: "Use 3 to 12 capital letters or digits." }),
  ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? {} : { email: "Enter an address such as name@ombudsman.example." }),
});

/** Uses the link up and registers the first administrator, in one statement; null when the link was not standing. */
async function open(pool: Pool, token: string, { office, name, staffNumber, email }: Answers): Promise<string | null> {
  const { rows: [made] } = await pool.query<{ id: string }>(`
    WITH used AS (UPDATE office SET set_up_token_hash = NULL, name = $5 WHERE set_up_token_hash = $4 RETURNING name),
      place AS (INSERT INTO segments (name, purpose) SELECT 'Private Office', 'Runs the office' FROM used RETURNING id),
      person AS (INSERT INTO staff_members (staff_number, name, email, started_on, induction_completed_on) SELECT $1, $2, $3, current_date, current_date FROM used RETURNING id),
      seat AS (INSERT INTO positions (title, role_id, segment_id, kind) SELECT 'Administrator', r.id, place.id, 'OTHER' FROM roles r, place WHERE r.name = 'Administrator' RETURNING id),
      holding AS (INSERT INTO position_holdings (position_id, staff_id, held_from) SELECT seat.id, person.id, current_date FROM seat, person RETURNING staff_id AS id),
      told AS (INSERT INTO audit_entries (stream_id, actor_id, action, record_type, record_id, particulars) SELECT id, id, 'set up the office', 'StaffMember', id, jsonb_build_object('office', $5::text) FROM holding)
    SELECT id FROM holding`, [staffNumber, name.trim(), email.trim(), hashed(token), office.trim()]);
  return made?.id ?? null;
}

/** The one-time set-up of a real office: a form, then the first administrator is signed in. */
export function setUpRoutes({ pool, sessions }: { pool: Pool; sessions: Sessions }): Router {
  const router = express.Router();
  const standing = async (token: string) => (await pool.query("SELECT FROM office WHERE set_up_token_hash = $1", [hashed(token)])).rowCount === 1;
  router.get("/set-up/:token", async (request, response) => {
    const stands = await standing(request.params.token);
    response.status(stands ? 200 : 410).send(stands ? form({ office: "", name: "", staffNumber: "", email: "" }, {}) : gone);
  });
  router.post("/set-up/:token", express.urlencoded({ extended: false, limit: "10kb" }), async (request, response) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const given: Answers = { office: String(body["office"] ?? ""), name: String(body["name"] ?? ""), staffNumber: String(body["staffNumber"] ?? "").trim().toUpperCase(), email: String(body["email"] ?? "") };
    const problems = problemsWith(given);
    if (Object.keys(problems).length) return void response.status(422).send(form(given, problems));
    const staffId = await open(pool, request.params.token, given);
    if (!staffId) return void response.status(410).send(gone);
    await enter({ pool, sessions }, request, response, staffId, { by: "SET_UP" });
    response.redirect(303, "/account");
  });
  return router;
}

import type { Problem } from "./configuration-problem.js";

/** How the office lets people in by way of an identity provider. */
export interface ProviderSettings {
  /** The issuer, to the letter as its tokens name it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  /** What the button on the sign-in page calls it. */
  readonly name: string;
  /** The office's own address as browsers see it, without a path. */
  readonly publicUrl: string;
  /** What links a person to their identity, once: the verified e-mail address, or a claim that holds the staff number. */
  readonly firstLink: { readonly by: "email" } | { readonly by: "staff-number"; readonly claim: string };
  /** Which roles each group may use at most; null where positions alone decide. */
  readonly groups: { readonly claim: string; readonly roles: ReadonlyMap<string, readonly string[]>; readonly mayAdminister: boolean } | null;
}

const names = ["OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME", "OIDC_FIRST_LINK", "OIDC_GROUPS", "OIDC_GROUPS_CLAIM", "OIDC_GROUPS_MAY_ADMINISTER"];
const isLoopback = ({ hostname }: URL) => ["127.0.0.1", "[::1]", "localhost"].includes(hostname);

function safeAddress(name: string, value: string, problems: Problem[]): URL | null {
  const url = URL.canParse(value) ? new URL(value) : null;
  const say = (problem: string, remedy: string) => void problems.push({ problem, remedy });
  if (!url || !["http:", "https:"].includes(url.protocol)) return say(`${name} is not a web address.`, "Write it as https://host."), null;
  if (url.protocol === "http:" && !isLoopback(url)) say(`${name} is plain http, which anyone on the way can read and change.`, "Use https. Plain http is taken only on this machine itself.");
  if (url.username || url.password || url.search || url.hash) say(`${name} carries more than an address.`, "Leave out names, passwords, ? and #.");
  return url;
}

function firstLinkOf(written: string, problems: Problem[]): ProviderSettings["firstLink"] {
  const claim = /^staff-number:([\w.:/-]+)$/.exec(written)?.[1];
  if (claim) return { by: "staff-number", claim };
  if (written !== "email") problems.push({ problem: `OIDC_FIRST_LINK is "${written}".`, remedy: "Set it to email, or to staff-number:<the claim that holds it>." });
  return { by: "email" };
}

/** Each group with the role or roles that it lets people use: {"casework": "Caseworker", "leaders": ["Caseworker", "Team leader"]}. */
function rolesOf(written: string): ReadonlyMap<string, readonly string[]> | null {
  try {
    const mapped = Object.entries(JSON.parse(written) as Record<string, unknown>).map(([group, roles]) => [group, [roles].flat()] as const);
    const isSound = mapped.length > 0 && mapped.every(([group, roles]) => group.trim() && roles.length > 0 && roles.every((role) => typeof role === "string" && role.trim()));
    return isSound ? new Map(mapped as [string, string[]][]) : null;
  } catch {
    return null;
  }
}

function groupsOf(env: NodeJS.ProcessEnv, problems: Problem[]): ProviderSettings["groups"] {
  const [written, may] = [env["OIDC_GROUPS"]?.trim(), env["OIDC_GROUPS_MAY_ADMINISTER"]?.trim() || "no"];
  if (!["yes", "no"].includes(may)) problems.push({ problem: `OIDC_GROUPS_MAY_ADMINISTER is "${may}".`, remedy: "Set it to yes or no; no when left out." });
  if (!written) {
    if (may === "yes") problems.push({ problem: "OIDC_GROUPS_MAY_ADMINISTER is set without OIDC_GROUPS.", remedy: "Set OIDC_GROUPS too, or leave it out." });
    return null;
  }
  const roles = rolesOf(written);
  if (!roles) problems.push({ problem: "OIDC_GROUPS does not say which roles each group may use.", remedy: 'Write it as {"group": "Role", "other group": ["Role", "Role"]}.' });
  return { claim: env["OIDC_GROUPS_CLAIM"]?.trim() || "groups", roles: roles ?? new Map(), mayAdminister: may === "yes" };
}

/** Reads how the office knows its identity provider; null where there is none. Every problem is added to those already found. */
export function readProvider(env: NodeJS.ProcessEnv, problems: Problem[]): ProviderSettings | null {
  const issuer = env["OIDC_ISSUER"]?.trim();
  if (!issuer) {
    const lone = names.filter((name) => env[name]?.trim());
    if (lone.length) problems.push({ problem: `${lone.join(", ")} ${lone.length === 1 ? "is" : "are"} set without OIDC_ISSUER.`, remedy: "Set OIDC_ISSUER to the provider's issuer, or leave them out." });
    return null;
  }
  safeAddress("OIDC_ISSUER", issuer, problems);
  const clientId = env["OIDC_CLIENT_ID"]?.trim() ?? "";
  if (!clientId) problems.push({ problem: "OIDC_CLIENT_ID is missing.", remedy: "Set it to the name under which the provider knows the office." });
  const publicUrl = env["PUBLIC_URL"]?.trim() ?? "";
  const own = publicUrl ? safeAddress("PUBLIC_URL", publicUrl, problems) : null;
  if (!publicUrl) problems.push({ problem: "PUBLIC_URL is missing, so the provider could not send people back.", remedy: "Set it to the office's own address as browsers see it, such as https://remit.example." });
  if (own && own.pathname !== "/") problems.push({ problem: "PUBLIC_URL has a path.", remedy: "Give the office a host of its own, and leave the path out." });
  return {
    issuer, clientId, clientSecret: env["OIDC_CLIENT_SECRET"]?.trim() || null, name: env["OIDC_NAME"]?.trim() || "your work account", publicUrl: own?.origin ?? "",
    firstLink: firstLinkOf(env["OIDC_FIRST_LINK"]?.trim() || "email", problems), groups: groupsOf(env, problems),
  };
}

import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** Somebody whom the provider knows, with what it says of them. */
export interface Account { readonly [claim: string]: unknown }

/** What the provider answered at its token endpoint. */
export interface Tokens { id_token: string; access_token: string; [more: string]: unknown }

/** A real identity provider, with a hand on what leaves it. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What it signs with, under the name “first”. */
  readonly key: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  /** Who is behind each login name; tests add and change them. */
  readonly accounts: Map<string, Account>;
  /** Changes the tokens on their way to the office; null leaves them alone. */
  tamper: ((tokens: Tokens) => Promise<Tokens>) | null;
  /** Changes what the provider says at its userinfo endpoint. */
  tamperUserinfo: ((claims: Record<string, unknown>) => Record<string, unknown>) | null;
  close(): Promise<void>;
}

const clientId = "remit";
const clientSecret = "a secret that only this machine knows";

/** Gives a request on to the provider within the same process, and hands its answer back as text. */
async function answerOf(port: number, request: IncomingMessage): Promise<{ status: number; headers: Headers; text: string }> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !["connection", "content-length", "transfer-encoding", "accept-encoding"].includes(name))) as Record<string, string>;
  const answer = await fetch(`http://127.0.0.1:${port}${request.url}`, { method: request.method!, headers: { ...headers, "x-forwarded-host": request.headers.host!, "x-forwarded-proto": "http" }, redirect: "manual", ...(parts.length && { body: Buffer.concat(parts) }) });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const listen = async (server: Server) => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return (server.address() as AddressInfo).port;
};

function providerAt(issuer: string, jwk: object, accounts: Map<string, Account>, redirectUri: string) {
  const warn = console.warn;
  console.warn = () => undefined; // It warns that its own sign-in pages are for trying things out, which is what they are used for here.
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [jwk] }, cookies: { keys: ["one secret for cookies"] }, conformIdTokenClaims: false,
    pkce: { required: () => true }, scopes: ["openid", "email", "profile", "groups"],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "employee_number"], groups: ["groups"] },
    findAccount: (_context: unknown, id: string) => { const claims = accounts.get(id); return claims && { accountId: String(claims["sub"] ?? id), claims: () => ({ sub: id, ...claims }) }; },
  });
  console.warn = warn;
  provider.proxy = true;
  return provider;
}

/** Starts a real provider on this machine for an office whose address is known. */
export async function startIdentityProvider(officeUrl: string): Promise<IdentityProvider> {
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...key.privateKey.export({ format: "jwk" }), kid: "first", alg: "RS256", use: "sig" };
  const accounts = new Map<string, Account>();
  const [inner, outer] = [createServer(), createServer()];
  const [innerPort, outerPort] = [await listen(inner), await listen(outer)];
  const issuer = `http://127.0.0.1:${outerPort}`;
  inner.on("request", providerAt(issuer, jwk, accounts, `${officeUrl}/sign-in/provider/callback`).callback());
  const rig: IdentityProvider = {
    issuer, clientId, clientSecret, key, accounts, tamper: null, tamperUserinfo: null,
    close: async () => { for (const server of [outer, inner]) { server.closeAllConnections(); await new Promise((closed) => server.close(closed)); } },
  };
  outer.on("request", (request, response) => void passOn(rig, innerPort, request, response));
  return rig;
}

async function passOn(rig: IdentityProvider, port: number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const answer = await answerOf(port, request);
  let { text } = answer;
  if (rig.tamper && request.url === "/token" && answer.status === 200) text = JSON.stringify(await rig.tamper(JSON.parse(text) as Tokens));
  if (rig.tamperUserinfo && request.url === "/me" && answer.status === 200) text = JSON.stringify(rig.tamperUserinfo(JSON.parse(text) as Record<string, unknown>));
  for (const [name, value] of answer.headers) if (!["content-length", "transfer-encoding", "connection", "set-cookie"].includes(name)) response.setHeader(name, value);
  response.setHeader("set-cookie", answer.headers.getSetCookie());
  response.writeHead(answer.status).end(text);
}

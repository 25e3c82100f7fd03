import * as oidc from "openid-client";
import type { TurnedAway } from "@remit/domain/identity/sign-in";
import type { ProviderSettings } from "../provider-settings.js";

/** What is kept between sending somebody to the provider and their coming back. */
export interface Expected { readonly state: string; readonly nonce: string; readonly codeVerifier: string }

/** Who the provider says somebody is. */
export interface Claims { readonly subject: string; readonly [claim: string]: unknown }

/** Nobody was let in: why, as the person reads it, and what exactly was wrong, for the audit. */
export class NotLetIn extends Error {
  constructor(readonly why: TurnedAway, readonly detail: string) { super(detail); }
}

/** Where the provider sends people back to. */
export const callbackPath = "/sign-in/provider/callback";

/** Seconds by which the clocks of the office and of the provider may differ. */
const clocksDiffer = 30;
/** Milliseconds after which the provider's own description is read again. */
const descriptionHolds = 3_600_000;

/** The secret goes the way that the provider takes: in a header unless it says that it takes it in the body only. */
const authentication = (secret: string | null): oidc.ClientAuth => {
  if (secret === null) return oidc.None();
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => ((server.token_endpoint_auth_methods_supported ?? ["client_secret_basic"]).includes("client_secret_basic") ? basic : post)(server, ...rest);
};

/** An identity provider, as OpenID Connect speaks with it: a code for tokens, PKCE, state, nonce, the issuer to the letter, signatures always checked. */
export class Provider {
  private described: { readonly by: oidc.Configuration; readonly at: number } | null = null;
  constructor(readonly settings: ProviderSettings) {}

  /** Where to send somebody, and what to expect of their coming back. */
  async begin(): Promise<{ url: URL; expected: Expected }> {
    const expected = { state: oidc.randomState(), nonce: oidc.randomNonce(), codeVerifier: oidc.randomPKCECodeVerifier() };
    const { firstLink, groups, publicUrl } = this.settings;
    const url = oidc.buildAuthorizationUrl(await this.description(), {
      redirect_uri: publicUrl + callbackPath, scope: ["openid", ...(firstLink.by === "email" ? ["email"] : ["profile"]), ...(groups ? ["groups"] : [])].join(" "),
      state: expected.state, nonce: expected.nonce, code_challenge: await oidc.calculatePKCECodeChallenge(expected.codeVerifier), code_challenge_method: "S256",
    });
    return { url, expected };
  }

  /** Who came back, when everything that the provider sent can be trusted. */
  async finish(search: string, { state, nonce, codeVerifier }: Expected): Promise<Claims> {
    const server = await this.description();
    try {
      const tokens = await oidc.authorizationCodeGrant(server, new URL(callbackPath + search, this.settings.publicUrl), { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true });
      const claims = tokens.claims()!;
      this.checkBeyondTheProtocol(claims);
      return { ...(await this.more(server, tokens, claims)), ...claims, subject: claims.sub };
    } catch (error) {
      throw asNotLetIn(error);
    }
  }

  /** A token names us as the party that it was issued to, and was not issued in the future. */
  private checkBeyondTheProtocol({ azp, iat, sub }: oidc.IDToken): void {
    if (azp !== undefined && azp !== this.settings.clientId) throw new NotLetIn("not-trusted", "The token was issued to another party (azp).");
    if (iat > Date.now() / 1000 + clocksDiffer) throw new NotLetIn("not-trusted", "The token was issued in the future (iat).");
    if (sub.length > 255 || !sub.trim()) throw new NotLetIn("not-trusted", "The subject is empty or too long (sub).");
  }

  /** Some providers say no more in the token than who somebody is; the rest is asked for. */
  private async more(server: oidc.Configuration, tokens: oidc.TokenEndpointResponse, claims: oidc.IDToken): Promise<object> {
    const { firstLink, groups } = this.settings;
    const wanted = [...(firstLink.by === "email" ? ["email", "email_verified"] : [firstLink.claim]), ...(groups ? [groups.claim] : [])];
    const isWhole = wanted.every((name) => name in claims);
    return isWhole || !server.serverMetadata().userinfo_endpoint ? {} : oidc.fetchUserInfo(server, tokens.access_token, claims.sub);
  }

  private async description(): Promise<oidc.Configuration> {
    if (this.described && Date.now() - this.described.at < descriptionHolds) return this.described.by;
    const { issuer, clientId, clientSecret } = this.settings;
    const isPlain = issuer.startsWith("http://");
    try {
      const by = await oidc.discovery(new URL(issuer), clientId, { [oidc.clockTolerance]: clocksDiffer }, authentication(clientSecret), { timeout: 5, execute: [oidc.enableNonRepudiationChecks, ...(isPlain ? [oidc.allowInsecureRequests] : [])] });
      if (by.serverMetadata().issuer !== issuer) throw new Error("Its own description names another issuer.");
      this.described = { by, at: Date.now() };
      return by;
    } catch (error) {
      throw new NotLetIn("provider-away", (error as Error).message);
    }
  }
}

/** What a check found, in the words of the audit: never a token, never a secret. */
function asNotLetIn(error: unknown): NotLetIn {
  if (error instanceof NotLetIn) return error;
  const { message, code, cause } = error as Error & { code?: string; cause?: { message?: string } };
  if (error instanceof oidc.AuthorizationResponseError) return new NotLetIn("provider-said-no", `The provider answered ${error.error}.`);
  if (error instanceof oidc.ResponseBodyError) return new NotLetIn("not-trusted", `The provider would not exchange the code: ${error.error}.`);
  if (code === "OAUTH_TIMEOUT" || message === "fetch failed") return new NotLetIn("provider-away", message);
  return new NotLetIn("not-trusted", cause?.message ?? message);
}

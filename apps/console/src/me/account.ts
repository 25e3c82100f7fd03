import { useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "../frame/session/session";

/** How this person proves who they are, where the office keeps that itself. */
export interface Account {
  readonly passphraseSetAt: string | null;
  readonly secondFactorSince: string | null;
  readonly recoveryCodesLeft: number;
  /** They came in by a link just now, so what they had before is not asked for. */
  readonly cameByLink: boolean;
}

/** A secret for an authenticator, and a picture of it. */
export interface Offered {
  readonly secret: string;
  readonly uri: string;
  readonly picture: string;
}

const key = ["account"];

/** The account as it stands, and a way to read it again. */
export function useAccount() {
  const queries = useQueryClient();
  const { data, error } = useQuery({ queryKey: key, queryFn: () => call<Account>("/session/account") });
  return { account: data, error, readAgain: () => queries.invalidateQueries({ queryKey: key }) };
}

export const setPassphrase = (typed: { current: string; passphrase: string }) => call<void>("/session/account/passphrase", "PUT", typed);
export const offerSecondFactor = (typed: { current: string }) => call<Offered>("/session/account/second-factor", "POST", typed);
export const confirmSecondFactor = (typed: { code: string }) => call<{ recoveryCodes: readonly string[] }>("/session/account/second-factor", "PUT", typed);

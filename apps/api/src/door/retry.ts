import { setTimeout as wait } from "node:timers/promises";
import { CommitUnknown } from "../database/conversation.js";

const passing = /^(25P04|40001|40P01|53300|55P03|08...|57P0.)$/;

/** Whether a failure may pass by itself: a deadlock, a lock not had in time, a lost connection, or one that was not to be had or was ended for standing still. */
export const mayPass = (error: unknown): boolean => {
  const { code, message, driverError } = error as { code?: string; message?: string; driverError?: unknown };
  if (driverError) return mayPass(driverError);
  return passing.test(code ?? "") || /Connection terminated|ECONNREFUSED|ECONNRESET/.test(message ?? "");
};

const tries = 5;

/**
 * Does the whole closure again, with jitter, while its failure may pass. The closure is one transaction.
 * After a lost COMMIT it is only done again when it carries an idempotency key, which finds what was kept.
 */
export async function retried<T>(hasKey: boolean, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++)
    try {
      return await work();
    } catch (error) {
      const passes = error instanceof CommitUnknown ? hasKey && mayPass(error.reason) : mayPass(error);
      if (attempt === tries || !passes) throw error;
      await wait(20 * 2 ** attempt * (0.5 + Math.random()));
    }
}

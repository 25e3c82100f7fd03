import type { IncomingMessage, ServerResponse } from "node:http";
import type { Router } from "express";
import type { Logger } from "pino";
import type { MailSettings } from "./mail-settings.js";
import type { ProviderSettings } from "./provider-settings.js";

/** What the server needs of an open office. */
export interface Office {
  graphql(request: IncomingMessage, response: ServerResponse): void;
  /** Sessions, live lists, files, the explorer: everything over HTTP that is not GraphQL and not the console. */
  readonly routes: readonly Router[];
  readonly isDemonstration: boolean;
  /** Resolves while the database answers. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** What an office is opened from: a migrated database and the answers of the configuration. */
export interface Premises {
  ownerUrl: string;
  appUrl: string;
  analystUrl: string;
  dataDir: string;
  isEmpty: boolean;
  isProduction: boolean;
  mail: MailSettings | null;
  slowAfter: number;
  provider: ProviderSettings | null;
  log: Logger;
}

export interface Opened {
  office: Office;
  /** The path of the one-time page where an empty office's first person is entered. */
  setUpPath?: string;
}

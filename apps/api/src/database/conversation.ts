import pg, { type Connection, type PoolClient, type QueryResult, type Submittable } from "pg";
import { nameOf } from "./prepared.js";

/** What of the driver's own query is used here: it sends a statement, and makes rows of what comes back. */
interface Statement extends Submittable {
  readonly name: string; readonly text: string;
  submit(connection: Connection): Error | null;
  handleRowDescription(message: object): void; handleDataRow(message: object): void; handleCommandComplete(message: object, connection: Connection): void;
  handleReadyForQuery(connection: Connection): void; handleError(error: Error, connection: Connection): void;
}
const Statement = pg.Query as unknown as new (asked: object, values: undefined, callback: (error: Error | null, result: QueryResult) => void) => Statement;
interface Wire extends Connection { readonly submittedNamedStatements: Record<string, unknown>; sync(): void; flush(): void }

/** The connection was lost while everything was to be kept: whether it was is not known. */
export class CommitUnknown extends Error {
  constructor(readonly reason: unknown) { super("The connection was lost while the change was being kept. Read the record again before repeating it."); }
}

/** A failure by which PostgreSQL says that nothing was kept; of any other, and of a connection that it ends, that is not known. */
const saysNothingWasKept = (error: unknown) => error instanceof pg.DatabaseError && !/^(08|57P)/.test(error.code ?? "");

/** A connection that is lost is an event of its own beside the failure of what was asked, and ends the process when nobody listens. */
const toldToTheStatement = () => undefined;

/**
 * One transaction that is neither begun nor ended by a statement: PostgreSQL keeps or loses all that it is sent between two Syncs together,
 * so the driver's Sync after each statement is withheld until the end. Statements go out as they are asked, and are answered in their order.
 */
export class Conversation implements Submittable {
  private waiting: Statement[] = [];
  private readonly opened: Promise<Wire>;
  private open!: (wire: Wire) => void;
  private ended: { kept(): void; failed(error: Error): void } | null = null;
  private failure: Error | null = null;

  private constructor() {
    this.opened = new Promise((open) => { this.open = open; });
  }

  /** Does the work in one transaction of a connection; whatever throws undoes all of it. */
  static async hold<T>(client: PoolClient, work: (conversation: Conversation) => Promise<T>): Promise<T> {
    client.on("error", toldToTheStatement);
    try {
      const conversation = new Conversation();
      client.query(conversation);
      const result = await work(conversation).catch(async (error: unknown) => { await conversation.lose().catch(() => undefined); throw error; });
      if (conversation.failure) throw conversation.failure;
      await conversation.end().catch((error: unknown) => { throw saysNothingWasKept(error) ? error : new CommitUnknown(error); });
      return result;
    } finally {
      client.off("error", toldToTheStatement);
    }
  }

  /** Asks a statement, which each connection prepares once. It may be asked before the answer to the one before it is there. */
  readonly query = async <Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const wire = await this.opened;
    return new Promise<Row[]>((resolve, reject) => {
      if (this.failure) return reject(this.failure);
      const statement = new Statement({ name: nameOf(text), text, values: [...values] }, undefined, (error, result) => {
        if (!error) return resolve(result.rows as Row[]);
        this.waiting = this.waiting.filter((one) => one !== statement);
        reject(error);
      });
      this.waiting.push(statement);
      const refused = statement.submit(Object.create(wire, { sync: { value: () => wire.flush() } }) as Connection);
      if (refused) statement.handleError(refused, wire);
    });
  };

  /** What is judged at the end of a transaction is judged now. */
  private async end(): Promise<void> {
    const wire = await this.opened;
    await new Promise<void>((kept, failed) => { this.ended = { kept, failed }; wire.sync(); });
  }

  private async lose(): Promise<void> {
    if (this.failure) return;
    await this.query("ROLLBACK");
    await this.end();
  }

  // What follows is called by the driver.

  /** The statement that is being answered, by which the driver remembers what a connection has prepared. */
  get name() { return this.waiting[0]?.name; }
  get text() { return this.waiting[0]?.text; }
  submit(connection: Connection): void { this.open(connection as Wire); }
  handleRowDescription(message: object): void { this.waiting[0]!.handleRowDescription(message); }
  handleDataRow(message: object): void { this.waiting[0]!.handleDataRow(message); }
  handleCommandComplete(message: object, connection: Connection): void {
    const statement = this.waiting.shift()!;
    statement.handleCommandComplete(message, connection);
    statement.handleReadyForQuery(connection);
  }
  handleReadyForQuery(): void { this.ended?.kept(); }
  handleError(error: Error, connection: Connection): void {
    this.failure = error;
    this.open(connection as Wire);
    for (const statement of this.waiting.splice(0)) {
      delete (connection as Wire).submittedNamedStatements[statement.name];
      statement.handleError(error, connection);
    }
    if (this.ended) return this.ended.failed(error);
    // To a connection that is gone nothing more is written.
    if (error instanceof pg.DatabaseError && error.severity === "ERROR") (connection as Wire).sync();
  }
}

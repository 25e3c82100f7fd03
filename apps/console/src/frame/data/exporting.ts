import { Kind, stripIgnoredCharacters, type DocumentNode } from "graphql";
import { listVariables, packOrder, type Order } from "./protocol";

/** What a file of a list is to hold: columns by their path and what they are called, narrowed and in the order of the list. */
export interface Wanted {
  readonly columns: readonly { readonly name: string; readonly label: string }[];
  readonly filter: object;
  readonly orders: readonly Order[];
}

/** The API's list behind a document: its first root field. */
function listBehind(document: DocumentNode): string {
  const [field] = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? one.selectionSet.selections : []));
  return field?.kind === Kind.FIELD ? field.name.value : "";
}

/** Asks whether the file would be given, and gives its address: the browser then fetches it straight to the disk, whatever its length. */
export async function addressOf(document: DocumentNode, { columns, filter, orders }: Wanted): Promise<string> {
  const { filter: narrowed, orderBy } = listVariables({ filter, sort: { field: packOrder(orders), order: "ASC" } });
  return granted(`/exports/${listBehind(document)}`, JSON.stringify({ columns, filter: narrowed, orderBy }));
}

/** The same for the answer to a question: the part under a key, or the first. */
export const addressOfAnswer = (asked: { readonly text: string; readonly variables?: object; readonly of?: string }): Promise<string> =>
  granted("/exports/answers", JSON.stringify({ ...asked, text: stripIgnoredCharacters(asked.text) }));

async function granted(path: string, question: string): Promise<string> {
  const answer = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: question });
  if (!answer.ok) {
    const { error: message } = (await answer.json()) as { error: string };
    const code = answer.status === 401 ? "UNAUTHENTICATED" : answer.status === 403 ? "FORBIDDEN" : "BAD_USER_INPUT";
    throw Object.assign(new Error(message), { graphQLErrors: [{ message, extensions: { code } }] });
  }
  return `${path}?ask=${encodeURIComponent(question)}`;
}

/** The browser keeps the file as it comes; this page stays where it is. */
export function fetchToDisk(address: string): void {
  const link = Object.assign(document.createElement("a"), { href: address, download: "" });
  document.body.append(link);
  link.click();
  link.remove();
}

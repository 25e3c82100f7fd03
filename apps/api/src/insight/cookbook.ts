import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NoteSubject } from "@remit/domain/insight/labels";

/** A question that was worked out for others to begin with. */
export interface WorkedQuestion { readonly name: string; readonly title: string; readonly explanation: string; readonly about: NoteSubject; readonly text: string }

const folder = fileURLToPath(new URL(import.meta.url.includes("/dist/") ? "../../../cookbook/" : "../../cookbook/", import.meta.url));

/** A file says in its first line what is asked, in its second what is to be known of the answer, in its third what it is about. */
function read(file: string): WorkedQuestion {
  const [title, explanation, about, ...text] = readFileSync(`${folder}${file}`, "utf8").split("\n");
  return { name: file.replace(".graphql", ""), title: title!.slice(2), explanation: explanation!.slice(2), about: about!.slice(2) as NoteSubject, text: text.join("\n").trim() };
}

/** The cookbook: questions to the API that everybody may ask, each with what it means. */
export const cookbook: readonly WorkedQuestion[] = readdirSync(folder).filter((file) => file.endsWith(".graphql")).sort().map(read);

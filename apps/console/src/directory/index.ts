import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";
import type { DirectoryRow } from "./records";

const primaryOf = ({ holdings }: DirectoryRow) => (holdings.nodes.find(({ isPrimary }) => isPrimary) ?? holdings.nodes[0])?.position;

/** Anyone in the office, by name or staff number, and how to reach them (WM-25 to WM-27). */
export const directory: ConsoleModule = {
  documents,
  destinations: [{ to: "/directory", label: "Directory", letter: "d", part: "office" }],
  searches: [
    {
      resource: "directory",
      heading: "People in the office",
      hit: (record) => {
        const person = record as unknown as DirectoryRow;
        return { reference: person.staffNumber, title: person.name, detail: primaryOf(person)?.title ?? "holds no position" };
      },
    },
  ],
};

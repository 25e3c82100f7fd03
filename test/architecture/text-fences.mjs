import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";

/** What is made, fetched or planted, and so is not the project's own writing. */
const notOurs = /^(node_modules|dist|\.git|\.turbo|\.data|\.cache|coverage)$/;

/**
 * Every file of the project under a folder, by its path from there. Works without git, as in an unpacked archive.
 * @param {string} root
 * @returns {string[]}
 */
export function filesOf(root, at = root) {
  return readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.test(entry.name)) return [];
    const path = join(at, entry.name);
    return entry.isDirectory() ? filesOf(root, path) : [relative(root, path).replaceAll("\\", "/")];
  });
}

const isSource = (path) => /\.(m?[jt]s|tsx)$/.test(path);
const isTest = (path) => /\.(test|story)\.tsx?$/.test(path);
const isRead = (path) => isSource(path) || /\.(md|json|html|css|sql|yml)$/.test(path) || path === ".ci/run";
const mayBeIndex = /^apps\/console\/src\/[^/]+\/index\.tsx?$|^apps\/api\/migrations\/index\.ts$/;
const onlyPassesOn = (text) => {
  const said = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "").replace(/export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+["'][^"']+["'];?/g, "PASSED ");
  return said.includes("PASSED") && said.replaceAll("PASSED", "").trim() === "";
};

/** Each fence looks at one file and says what is wrong with it, or nothing. */
const fences = {
  "says-what-it-holds": (path) => {
    const vague = path.split("/").slice(0, -1).find((folder) => /^(utils?|helpers?|services?|dtos?|common|misc|shared|lib)$/i.test(folder));
    return vague && `The folder “${vague}” does not say what it holds; name it after the thing.`;
  },
  "no-barrels": (path, text) => {
    if (!isSource(path) || mayBeIndex.test(path)) return undefined;
    if (/^index\.tsx?$/.test(basename(path))) return "Only a module of the console has an index; import the file that holds the thing.";
    return onlyPassesOn(text) ? "This file only passes on what others hold; import from them." : undefined;
  },
  "any-machine": (path, text) => {
    const place = /(?:^|[^\w.@/-])\/(?:[w]ork\/(?:main|shared)|[r]oot|[h]ome\/\w+|[U]sers\/\w+|[t]mp)\b|\.\.\/[s]hared\/(?!data\b)/m.exec(text);
    return place && `“${place[0].trim()}” is a place on one machine; use the project's own folders or the temporary directory.`;
  },
  "every-test-runs": (path, text) => {
    const left = isTest(path) && /\b(?:test|it|describe)\.(?:only|skip|todo)\b|\b(?:xtest|xit|xdescribe|fit|fdescribe)\(/.exec(text);
    return left ? `“${left[0]}” leaves tests out; mend or remove them.` : undefined;
  },
};

/**
 * Every complaint of the fences about the files under a folder.
 * @param {string} root
 * @returns {{ fence: string, path: string, says: string }[]}
 */
export function complaints(root) {
  return filesOf(root)
    .filter(isRead)
    .flatMap((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return Object.entries(fences).map(([fence, look]) => ({ fence, path, says: look(path, text) || "" }));
    })
    .filter(({ says }) => says !== "");
}

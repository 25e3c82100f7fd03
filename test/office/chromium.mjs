import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const version = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).devDependencies["@sparticuz/chromium"];

/** Each user of the machine unpacks their own, since what another unpacked they may not be allowed to run. */
const folder = join(tmpdir(), `remit-chromium-${version}-${userInfo().uid}`);

/** In a process of its own, because the package unpacks to wherever the temporary directory of its process is. */
const unpack = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';

/** The package's own list of fonts points to folders that exist only in its cloud. */
const fontList = (at) => `<?xml version="1.0"?><fontconfig><dir>${at}/fonts</dir><cachedir>${at}/fonts-cache</cachedir></fontconfig>\n`;

async function unpackInto(final) {
  const fresh = await mkdtemp(`${final}-`);
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  await promisify(execFile)(process.execPath, ["--input-type=module", "-e", unpack], { env, cwd: fileURLToPath(new URL("..", import.meta.url)) });
  await chmod(join(fresh, "chromium"), 0o755);
  await writeFile(join(fresh, "fonts/fonts.conf"), fontList(final));
  // Whoever comes second finds the folder there and throws its own away.
  await rename(fresh, final).catch(() => rm(fresh, { recursive: true, force: true }));
}

/** A browser to launch and the surroundings it needs, unpacked on first use. `E2E_CHROMIUM_PATH` names another browser. */
export async function chromium() {
  const chosen = process.env.E2E_CHROMIUM_PATH;
  if (chosen) return { executablePath: chosen, env: { ...process.env } };
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("The tests bring a browser for Linux on x64 only. Set E2E_CHROMIUM_PATH to a Chromium or Chrome on this machine.");
  if (!existsSync(join(folder, "chromium"))) await unpackInto(folder);
  const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return { executablePath: join(folder, "chromium"), env: { ...process.env, HOME: folder, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(folder, "fonts") } };
}

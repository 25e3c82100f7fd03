import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** The most JavaScript, in kB after gzip, that a first visit may load before any page is opened. */
const firstLoadLimit = 350;

/** Prints what a first visit loads (the entry and everything it imports statically) and stops the build above the limit. */
const firstLoad = (): Plugin => ({
  name: "first-load",
  apply: "build",
  generateBundle(_, bundle) {
    const first = new Set<string>();
    const follow = (file: string) => {
      const chunk = bundle[file];
      if (first.has(file) || chunk?.type !== "chunk") return;
      first.add(file);
      chunk.imports.forEach(follow);
    };
    Object.values(bundle).forEach((chunk) => chunk.type === "chunk" && chunk.isEntry && follow(chunk.fileName));
    const bytes = [...first].reduce((sum, file) => sum + gzipSync((bundle[file] as { code: string }).code).length, 0);
    this.info(`first load: ${(bytes / 1000).toFixed(1)} kB of JavaScript after gzip, of ${firstLoadLimit} kB`);
    if (bytes > firstLoadLimit * 1000) this.error(`The first load is over ${firstLoadLimit} kB. Make a page or a dependency lazy.`);
  },
});

const api = process.env["REMIT_API"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  plugins: [react(), firstLoad()],
  resolve: {
    alias: [
      // The React half of Apollo Client is not used: ra-data-graphql only needs its core.
      { find: /^@apollo\/client$/, replacement: "@apollo/client/core" },
      // Straight from the sources, so that the console never waits for the domain to be built.
      { find: /^@remit\/domain\//, replacement: fileURLToPath(new URL("../../packages/domain/src/", import.meta.url)) },
    ],
  },
  build: { target: "es2022", chunkSizeWarningLimit: 1000, reportCompressedSize: false },
  server: { proxy: Object.fromEntries(["/graphql", "/session", "/sign-in", "/live", "/files", "/exports", "/letters", "/papers", "/calendar"].map((path) => [path, api])) },
});

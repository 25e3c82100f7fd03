import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { officeSchema } from "../schema.js";

/** Writes apps/api/schema.graphql; with --check says whether it is stale instead. */
const place = new URL(import.meta.url.includes("/dist/") ? "../../../schema.graphql" : "../../schema.graphql", import.meta.url);
const printed = `${printSchema(lexicographicSortSchema(await officeSchema()))}\n`;
if (!process.argv.includes("--check")) writeFileSync(place, printed);
else if (readFileSync(place, "utf8") !== printed) {
  console.error("schema.graphql is stale. Write it anew with: npm run schema");
  process.exitCode = 1;
}

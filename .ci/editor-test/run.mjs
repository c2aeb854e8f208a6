// Holds the editor schemas against the YAML language server. `node run.mjs SPEC`; ends with 1 when something is not as promised.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { Client } from "./client.mjs";

const spec = process.argv[2];
const client = new Client(spec);
await client.start();

// Every file as it is, its first line included.
const below = (folder) => readdirSync(join(spec, folder)).filter((file) => file.endsWith(".yaml")).map((file) => join(folder, file));
const files = [...below("."), ...below("api"), ...below("events")];
for (const file of files) {
  const found = await client.open(file, readFileSync(join(spec, file), "utf8"));
  const lines = found.map((one) => `${one.range.start.line + 1}: ${one.message}`);
  assert.deepEqual(lines, [], file);
}
console.log(`${files.length} files of the spec: no complaint`);

// A file that is being written; `¦` is where the cursor stands.
let count = 0;
const write = async (lines) => {
  const head = ["# yaml-language-server: $schema=../schema/api.schema.json", "domain: x", "title: x", "summary: X."];
  const all = [...head, "endpoints:", "  a:", ...lines];
  const line = all.findIndex((text) => text.includes("¦"));
  const position = { line, character: all[line]?.indexOf("¦") };
  const file = `api/being_written_${++count}.yaml`;
  const found = await client.open(file, all.join("\n").replace("¦", "") + "\n");
  return { file, position, said: found.map((one) => one.message) };
};
const offered = async (...lines) => {
  const { file, position } = await write(lines);
  return client.completions(file, position);
};
const explained = async (...lines) => {
  const { file, position } = await write(lines);
  return client.hover(file, position);
};
const includes = (all, ...wanted) => wanted.forEach((one) => assert(all.includes(one), `no ${one} in ${all}`));

includes(await offered("    ¦"), "title", "http", "token", "effect", "request", "response", "pages", "example");
includes(await offered("    token: ¦"), "provider_access_token", "suite_access_token", "access_token", "none");
includes(await offered("    effect: ¦"), "read", "set", "act");
includes(await offered("    request:", "      corpid: {type: ¦}"), "string", "timestamp", "OpenCorpId", "UserId");
includes(await offered("    request:", "      corpid: {type: string, m¦}"), "summary", "max_chars", "range", "sensitive");
console.log("keys, token kinds, words and types are offered");

includes(await explained("    eff¦ect: read"), "changes state, but doing it twice leaves the same state");
includes(await explained("    request:", "      a: {const¦: 1}"), "a value that is always sent");
console.log("keys are explained");

const { said } = await write([
  "    effect: reed",
  "    tokn: x",
  "    token: provider",
  "    http: PUT /x",
  "    request:",
  "      a: {type: int, summary: A., range: 1-3}",
  "      b: {type: list<OfThisFile>?, summary: B.}",
]);
const wrong = [/"read", "set", "act"/, /tokn is not allowed/, /"provider_access_token"/, /GET or POST/, /A built-in type/, /range/];
wrong.forEach((part) => assert.equal(said.filter((message) => part.test(message)).length, 1, `${part} once in ${said.join("\n")}`));
console.log("mistakes are marked where they are made");
client.stop();

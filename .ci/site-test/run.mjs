// Runs all tests against the site that is named, and says how many passed.
import { resolve } from "node:path";
import { launch } from "./browser.mjs";
import { links } from "./links.mjs";
import { tests } from "./tests.mjs";

const [site, big, only = ""] = process.argv.slice(2);
const folders = { site: resolve(site), big: resolve(big) };
const browser = await launch();
let passed = 0;
let failed = 0;
for (const [name, test] of Object.entries({ ...tests, ...links }).filter(([name]) => name.includes(only))) {
  try {
    await test(browser, folders);
    passed++;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}\n${String(error.message).replace(/^/gm, "     ")}`);
  }
}
await browser.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

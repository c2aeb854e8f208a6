// One headless Chromium for all tests. Every page is watched: an error on its console, or a request for anything but a file, fails
// the test that opened it.
import { chromium } from "playwright-core";
import { pathToFileURL } from "node:url";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

export const launch = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });

/// Opens pages of a site in a context of their own, and gives what went wrong in them.
export async function visit(browser, site, options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  context.setDefaultTimeout(10_000);
  const wrong = [];
  const watch = (page) => {
    page.on("console", (message) => { if (["error", "warning"].includes(message.type())) wrong.push(message.text()); });
    page.on("pageerror", (error) => wrong.push(error.message));
    // What a page was still loading when the reader went on is no failure.
    page.on("requestfailed", (request) => {
      if (request.failure()?.errorText !== "net::ERR_ABORTED") wrong.push(`failed: ${request.url()}`);
    });
    page.on("request", (request) => { if (!/^(file|data):/.test(request.url())) wrong.push(`asked for ${request.url()}`); });
  };
  context.on("page", watch);
  try {
    const page = await context.newPage();
    const open = (path) => page.goto(new URL(path, pathToFileURL(`${site}/`)).href);
    await use(page, open, context);
  } finally {
    await context.close();
  }
  if (wrong.length) throw new Error(wrong.join("\n"));
}

/// The path of a page inside of the site.
export const where = (page, site) => decodeURIComponent(page.url().replace(pathToFileURL(`${site}/`).href, ""));

/// Types into the search box until the results are there.
export async function search(page, text) {
  await page.fill("#q", "");
  await page.press("#q", "Escape");
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  await page.waitForSelector("#found:not([hidden])");
}

export function equal(actual, expected, what) {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

export function ok(value, what) {
  if (!value) throw new Error(what);
}

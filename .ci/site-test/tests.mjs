// What a reader does with the site, over file://.
import { equal, ok, search, visit, where } from "./browser.mjs";
import { contrast, multiply } from "./measure.mjs";

/// One page of every kind.
const KINDS = ["index.html", "tokens.html", "errcodes.html", "coverage.html", "types/index.html", "types/shared.html", "types/api-license.html",
  "types/events-contact.html", "api/license/index.html", "api/license/list_order.html", "api/paytool/open_order.html",
  "api/service/media_upload.html", "events/service/index.html", "events/contact/index.html", "events/service/create_auth.html"];

/// What is typed, and the page that has to come first.
const SEARCHES = [
  ["a Chinese title that three domains have", "获取订单列表", /^api\/(advanced|license|service)\/\w+\.html$/],
  ["a part of a Chinese title", "第三方应用凭证", /^(api\/service\/get_suite_token\.html|tokens\.html#suite_access_token)$/],
  ["a path", "/cgi-bin/license/list_order", "api/license/list_order.html"],
  ["a request line with a token", "POST /cgi-bin/service/get_corp_token?suite_access_token=x", "api/service/get_corp_token.html"],
  ["the end of a path", "get_tfa_info", "api/auth/get_tfa_info.html"],
  ["a Rust call", "license().list_order()", "api/license/list_order.html"],
  ["a Rust type", "AccountCount", "types/api-license.html#AccountCount"],
  ["an id", "OpenCorpId", "types/shared.html#OpenCorpId"],
  ["an errcode", "40014", "errcodes.html#40014"],
  ["a negative errcode", "-1", "errcodes.html#-1"],
  ["the name of an errcode", "access_token_not_valid", "errcodes.html#40014"],
  ["an event in snake_case", "license_pay_success", "events/license/license_pay_success.html"],
  ["an event in Rust", "CreateAuth", "events/service/create_auth.html"],
  ["an English summary", "newest suite ticket", "api/service/get_suite_token.html"],
  ["an official page", "97184", "api/license/list_order.html"],
  ["a token kind", "provider_access_token", "tokens.html#provider_access_token"],
];

export const tests = {
  "search finds what is meant, first": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("index.html");
      for (const [what, text, expected] of SEARCHES) {
        await search(page, text);
        const href = await page.getAttribute('#found a[aria-selected="true"]', "href");
        ok(expected instanceof RegExp ? expected.test(href) : href === expected, `${what}: ${text} leads to ${href}`);
      }
      await search(page, "没有这样的东西");
      ok((await page.textContent("#found")).includes("没有这样的东西"), "what is not found is said");
    }),

  "the search is all keyboard: / arrows Escape Enter": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("api/license/get_order.html");
      await search(page, "order");
      const chosen = () => page.getAttribute("#q", "aria-activedescendant");
      equal(await chosen(), "hit-0", "the first is chosen");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      equal(await chosen(), "hit-2", "down goes down");
      await page.keyboard.press("ArrowUp");
      equal(await chosen(), "hit-1", "up goes up");
      await page.keyboard.press("Escape");
      ok(await page.isHidden("#found"), "Escape closes the results");
      await page.keyboard.press("Escape");
      ok(await page.evaluate(() => document.activeElement !== document.querySelector("#q")), "Escape again leaves the box");
      await search(page, "license().list_order()");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/api/license/list_order.html");
      equal(await page.textContent("h1 code"), "list_order", "Enter opens the result");
    }),

  "more results come while one scrolls or walks down": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("index.html");
      await search(page, "the");
      const rows = () => page.locator("#found a").count();
      const first = await rows();
      await page.evaluate(() => { const box = document.querySelector("#found"); box.scrollTop = box.scrollHeight; });
      await page.waitForFunction((count) => document.querySelectorAll("#found a").length > count, first);
      for (let step = 0; step < first + 5; step++) await page.keyboard.press("ArrowDown");
      equal(await page.getAttribute("#q", "aria-activedescendant"), `hit-${first + 5}`, "the choice goes on");
    }),

  "from a domain to an endpoint to a type and back": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("index.html");
      await page.click(".cards a:has-text('license')");
      equal(where(page, site), "api/license/index.html", "the card");
      await page.click(".meta a:has-text('provider')");
      equal(where(page, site), "index.html#family-provider", "its family");
      await page.locator("section.family:has(> #family-provider) .cards a:has-text('license')").waitFor();
      await open("api/license/index.html");
      await page.click(".rows a:has-text('list_order')");
      equal(where(page, site), "api/license/list_order.html", "the row");
      await page.click("#response ~ .members dt a:has-text('OrderBrief')");
      equal(where(page, site), "types/api-license.html#OrderBrief", "the type");
      await page.locator("#OrderBrief").waitFor();
      await page.locator("section:has(> #OrderBrief) .used a:has-text('license.list_order')").click();
      equal(where(page, site), "api/license/list_order.html", "used by");
      await page.click(".above a:has-text('license')");
      equal(where(page, site), "api/license/index.html", "breadcrumb");
    }),

  "domains stand below their families, with the feature and what they have together": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("index.html");
      const families = await page.locator("section.family > h3").allTextContents();
      equal(families, ["contacts", "customers", "devices", "documents", "education", "meetings", "messages", "office", "payments",
        "provider", "records"], "the families");
      equal(await page.locator("#nav h3").allTextContents(), families, "the same in the list");
      equal(await page.locator("#endpoints ~ .cards").count(), 0, "no domain stands outside");
      ok((await page.textContent("section.family:has(> #family-provider) > .meta")).includes("the feature provider "), "the feature");
      await open("coverage.html");
      const numbers = (row) => row.locator("td").allTextContents().then((all) => all.map(Number));
      const groups = await page.locator("tbody").all();
      equal(groups.length, families.length + 1, "one group for each family, and one for what has events only");
      const sums = [];
      for (const group of groups) {
        const rows = await Promise.all((await group.locator("tr:not(.family)").all()).map(numbers));
        const sum = rows.reduce((one, two) => one.map((number, at) => number + two[at]));
        equal(await numbers(group.locator("tr.family")), sum, "a family is the sum of its domains");
        sums.push(sum);
      }
      equal(await numbers(page.locator("tfoot tr")), sums.reduce((one, two) => one.map((number, at) => number + two[at])), "all");
    }),

  "an endpoint shows its call, its request, its schema and its answer": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("api/license/list_order.html");
      const code = await page.locator("figure.code pre").allTextContents();
      ok(code[0].includes(".limit(200)\n") && code[0].includes(".stream();"), `the call: ${code[0]}`);
      ok(code[1].startsWith("POST /cgi-bin/license/list_order?provider_access_token="), `the request: ${code[1]}`);
      ok(JSON.parse(code[2]).errcode === 0, "the answer is JSON");
      for (const text of ["provider_access_token", "It changes nothing", "97184", "40014"]) {
        ok((await page.textContent("main")).includes(text), text);
      }
      equal(await page.locator("#request\\.limit .facts").textContent(), "1 to 1000500 when absent", "the limits");
      await page.click("#response\\.order_list details > summary");
      ok(await page.locator("#response\\.order_list details dt:has-text('order_id')").isVisible(), "the type opens");
    }),

  "the token graph leads to tokens, calls and events": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("tokens.html");
      ok((await page.locator(".graph .node").count()) >= 12, "the nodes");
      ok((await page.locator(".graph .edge").count()) >= 8, "the edges");
      await page.click(".graph a[href='#suite_access_token'] text.kind");
      equal(where(page, site), "tokens.html#suite_access_token", "a node");
      await page.click(".graph a.how:has-text('get_suite_token')");
      equal(where(page, site), "api/service/get_suite_token.html", "its call");
      await open("tokens.html");
      await page.click(".graph a.how:has-text('event suite_ticket')");
      equal(where(page, site), "events/service/suite_ticket.html", "its event");
    }),

  "errcodes can be filtered, and a link shows its row": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("errcodes.html");
      const shown = () => page.locator("table.errcodes tbody tr:visible").count();
      const all = await shown();
      ok(all > 1000, `${all} rows`);
      await page.fill("#filter", "access_token");
      ok((await shown()) < all / 2 && (await page.isVisible("tr[id='40014']")), "by name");
      await page.fill("#filter", "");
      await page.selectOption("#kind", "busy");
      const busy = await shown();
      ok(busy > 0 && busy < 50, "by kind");
      ok((await page.textContent("#count")).startsWith(`${busy} of `), "the count");
      await page.evaluate(() => { location.hash = "#40014"; });
      await page.waitForSelector("tr[id='40014']:visible");
      await open("tokens.html");
      await open("errcodes.html#84014");
      ok(await page.evaluate(() => document.querySelector("tr[id='84014']").getBoundingClientRect().top < innerHeight), "scrolled to");
    }),

  "nothing is wider than a narrow screen": async (browser, { site }) => {
    for (const width of [360, 390]) {
      await visit(browser, site, { viewport: { width, height: 780 } }, async (page, open) => {
        for (const kind of KINDS) {
          await open(kind);
          await page.evaluate(() => { for (const folded of document.querySelectorAll("details")) folded.open = true; });
          equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${kind} at ${width}`);
        }
        await open("index.html");
        await page.click(".menu");
        await page.click(".side a:has-text('paytool')");
        equal(where(page, site), "api/paytool/index.html", "the menu");
        await search(page, "40014");
        ok(await page.evaluate(() => document.querySelector("#found").getBoundingClientRect().right <= innerWidth), "the results fit");
      });
    }
  },

  "light and dark: the system's, or the one that was chosen": (browser, { site }) =>
    visit(browser, site, { colorScheme: "dark" }, async (page, open) => {
      const brightness = () => page.evaluate(() => Number(getComputedStyle(document.body).backgroundColor.match(/\d+/)[0]));
      await open("index.html");
      ok((await brightness()) < 60, "the system's dark");
      await page.click("button.theme");
      ok((await brightness()) > 200, "light was chosen");
      await open("api/license/list_order.html");
      ok((await brightness()) > 200, "and stays on another page");
      await page.reload();
      ok((await brightness()) > 200, "and after a reload");
      await page.click("button.theme");
      await page.emulateMedia({ colorScheme: "light" });
      ok((await brightness()) < 60, "dark was chosen");
    }),

  "copying gives the text of the block": (browser, { site }) =>
    visit(browser, site, { permissions: ["clipboard-read", "clipboard-write"] }, async (page, open) => {
      await open("api/license/get_order.html");
      const block = page.locator("figure.code").first();
      await block.locator(".copy").click();
      await page.waitForSelector(".copy:has-text('Copied')");
      equal(await page.evaluate(() => navigator.clipboard.readText()), await block.locator("pre").textContent(), "the clipboard");
    }),

  "everything can be read without JavaScript": (browser, { site }) =>
    visit(browser, site, { javaScriptEnabled: false, viewport: { width: 390, height: 780 } }, async (page, open) => {
      await open("index.html");
      await page.click(".menu");
      await page.click(".side a:has-text('license') >> nth=0");
      await page.click(".rows a:has-text('list_order')");
      ok(await page.locator("figure.code pre").first().isVisible(), "the call is there");
      await page.click("#response\\.order_list details > summary");
      ok(await page.locator("#response\\.order_list details dt >> nth=0").isVisible(), "types open");
      equal(await page.locator(".scripted:visible").count(), 0, "nothing that would not work");
    }),

  "people who hear or tab find their way": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      for (const kind of KINDS) {
        await open(kind);
        const found = await page.evaluate(() => ({
          main: document.querySelectorAll("main").length,
          h1: document.querySelectorAll("h1").length,
          header: document.querySelectorAll("header").length,
          unnamed: [...document.querySelectorAll("nav, aside, input, select, button, svg")].filter((element) =>
            !element.getAttribute("aria-label") && !element.labels?.length && !element.textContent.trim()).length,
          twice: [...document.querySelectorAll("[id]")].map((element) => element.id).filter((id, at, all) => all.indexOf(id) !== at),
          chinese: [...document.querySelectorAll(".zh")].filter((element) => element.getAttribute("lang") !== "zh-CN").length,
        }));
        equal(found, { main: 1, h1: 1, header: 1, unnamed: 0, twice: [], chinese: 0 }, kind);
      }
      await page.keyboard.press("Tab");
      equal(await page.evaluate(() => document.activeElement.className), "skip", "the first stop is the way to the content");
      await page.keyboard.press("Enter");
      equal(await page.evaluate(() => document.activeElement.id), "main", "which goes there");
    }),

  "text stands out from its background in both themes": async (browser, { site }) => {
    for (const colorScheme of ["light", "dark"]) {
      await visit(browser, site, { colorScheme }, async (page, open) => {
        for (const kind of KINDS) {
          await open(kind);
          const weak = await page.evaluate(contrast);
          ok(!weak.length, `${kind} in ${colorScheme}: ${weak.slice(0, 5).join("; ")}`);
        }
      });
    }
  },

  "the search stays fast with thousands of entries": async (browser, { site, big }) => {
    const count = multiply(site, big, 6000);
    await visit(browser, big, {}, async (page, open) => {
      await open("index.html");
      const took = [];
      for (const text of ["list_order", "获取订单列表", "the newest order of a corp", "e"]) {
        await page.fill("#q", "");
        for (const letter of text) {
          await page.press("#q", "End");
          await page.keyboard.type(letter);
          await page.waitForSelector("#found:not([hidden]) > *");
          took.push(Number(await page.getAttribute("#found", "data-took")));
          if (process.env.VERBOSE) console.log(`     ${text} ${letter} ${took.at(-1)}`);
        }
      }
      took.sort((a, b) => a - b);
      console.log(`     ${count} entries: median ${took[took.length >> 1]} ms, worst ${took.at(-1)} ms a keystroke`);
      ok(await page.locator("#found a").count() > 0, "results appear");
    });
  },
};

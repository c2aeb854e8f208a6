// Follows every link of every page as a browser would resolve it, and every address that the search makes.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { equal, ok, visit } from "./browser.mjs";
import { pages } from "./measure.mjs";

export const links = {
  "every link and anchor of every page leads somewhere": async (browser, { site }) => {
    const anchors = new Map();
    const read = (path) => readFileSync(join(site, path), "utf8");
    const ids = (path) => {
      if (!anchors.has(path)) anchors.set(path, new Set([...read(path).matchAll(/ id="([^"]*)"/g)].map((found) => found[1])));
      return anchors.get(path);
    };
    const broken = [];
    let count = 0;
    for (const page of pages(site)) {
      for (const [, href] of read(page).matchAll(/ (?:href|src)="([^"]*)"/g)) {
        count++;
        const link = href.replaceAll("&amp;", "&");
        if (/^[a-z]+:/.test(link)) {
          if (!/^https:\/\/developer\.work\.weixin\.qq\.com\/document\/path\/\d+$/.test(link)) broken.push(`${page}: ${link}`);
          continue;
        }
        const [path, anchor] = link.split("#");
        const target = path ? posix.join(posix.dirname(page), path) : page;
        if (!existsSync(join(site, target))) broken.push(`${page}: ${link}`);
        else if (anchor !== undefined && !ids(target).has(decodeURIComponent(anchor))) broken.push(`${page}: ${link}`);
      }
    }
    console.log(`     ${pages(site).length} pages, ${count} links`);
    equal(broken.slice(0, 10), [], "broken");
    ok(count > 5000, "links were found");
  },

  "every result of the search leads somewhere": (browser, { site }) =>
    visit(browser, site, {}, async (page, open) => {
      await open("index.html");
      const hrefs = new Set();
      for (const letter of ["e", "i", "的", "0", "1", "4"]) {
        await page.fill("#q", letter);
        await page.waitForSelector("#found:not([hidden]) a");
        await page.evaluate(async () => {
          const box = document.querySelector("#found");
          for (let before = -1; box.children.length > before;) {
            before = box.children.length;
            box.scrollTop = box.scrollHeight;
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
          }
        });
        for (const href of await page.locator("#found a").evaluateAll((found) => found.map((link) => link.getAttribute("href")))) hrefs.add(href);
      }
      const broken = [...hrefs].filter((href) => {
        const [path, anchor] = href.split("#");
        return !existsSync(join(site, path)) || (anchor && !readFileSync(join(site, path), "utf8").includes(` id="${anchor}"`));
      });
      equal(broken, [], "broken");
      ok(hrefs.size > 1000, `${hrefs.size} addresses`);
    }),
};

// What the tests measure with: a site with a larger index, the contrast of text, the pages of a folder.
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/// Copies a site with an index of about so many entries.
export function multiply(site, big, least) {
  cpSync(site, big, { recursive: true });
  const script = join(big, "assets/search.js");
  const context = { window: {} };
  vm.runInNewContext(readFileSync(script, "utf8"), context);
  const index = context.window.wecomIndex;
  const size = () => index.endpoints.length + index.events.length + index.errcodes.length + index.types.flatMap(([, types]) => types).length;
  const original = JSON.parse(JSON.stringify(index));
  for (let round = 2; size() < least; round++) {
    const renamed = (rows, at) => rows.map((row) => row.map((value, place) => (place === at ? `${value}_${round}` : value)));
    index.endpoints.push(...renamed(original.endpoints, 1));
    index.events.push(...renamed(original.events, 1));
    for (const [home, types] of original.types) index.types.push([home, renamed(types, 0)]);
  }
  writeFileSync(script, `window.wecomIndex = ${JSON.stringify(index)};`);
  return size();
}

/// Runs in the page: the texts whose contrast is below what WCAG AA asks for (4.5; 3 for large text).
export function contrast() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const bright = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let above = element; above; above = above.parentElement) {
      const colour = rgba(getComputedStyle(above).backgroundColor);
      if (colour[3] > 200) return colour;
    }
    return [255, 255, 255];
  };
  const weak = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(), seen = 0; text && seen < 4000; text = walker.nextNode(), seen++) {
    const element = text.parentElement;
    if (!text.data.trim() || element.closest("svg, .hidden, [hidden], script")) continue;
    const style = getComputedStyle(element);
    const [a, b] = [bright(rgba(style.color)), bright(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) weak.set(`${element.tagName}.${element.className} ${ratio.toFixed(2)} "${text.data.trim().slice(0, 20)}"`, true);
  }
  return [...weak.keys()];
}

/// Every page of a folder.
export function pages(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return pages(folder, path);
    return path.endsWith(".html") ? [path] : [];
  });
}

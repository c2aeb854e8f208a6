// Writes a crate with every Rust call and every match arm that the site shows, so that the compiler says whether they are true.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pages } from "./measure.mjs";

const [site, crate] = process.argv.slice(2);
const plain = (html) => html.replace(/<[^>]*>/g, "").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

// A reply is shown with the names of its arguments, whose types only its reader has: what is compiled is its own.
const compiled = (shown) => shown.replace(/^(\w+)::new\(.*\)$/m, "let _: Option<$1> = None;");
// What a reader has at hand.
const held = ["corpid", "token", "key", "model_id", "model_secret", "device_sn", "device_secret"].map((name) => `${name}: String`).join(", ");

const modules = [];
for (const page of pages(site).filter((path) => /^(api|events)\/\w+\/\w+\.html$/.test(path) && !path.endsWith("/index.html"))) {
  const [, block] = readFileSync(join(site, page), "utf8").match(/<figcaption>Rust<\/figcaption><pre[^>]*><code>(.*?)<\/code>/s) ?? [];
  if (block === undefined) throw new Error(`${page} shows no Rust`);
  const event = page.startsWith("events/") ? ", event: wecom_service::Event" : "";
  modules.push(`// ${page}
mod page_${modules.length} {
    use wecom_service::Event;
    async fn shown(wecom: wecom_service::WeCom, merchant: wecom_service::Merchant, ${held}${event}) -> Result<(), Box<dyn std::error::Error>> {
${compiled(plain(block))}
        Ok(())
    }
}
`);
}
mkdirSync(join(crate, "src"), { recursive: true });
writeFileSync(join(crate, "src/lib.rs"), `#![allow(dead_code, unused_imports, unused_variables)]\n${modules.join("")}`);
writeFileSync(join(crate, "Cargo.toml"), `[package]
name = "site-calls"
version = "0.0.0"
edition = "2024"
publish = false

[dependencies]
serde_json = "1"
wecom-service = { path = ${JSON.stringify(resolve("wecom-service"))}, default-features = false, features = ["full", "callback"] }

[workspace]
`);
copyFileSync("Cargo.lock", join(crate, "Cargo.lock"));
console.log(`${modules.length} calls and arms`);

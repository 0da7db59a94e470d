import { chromium } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
const base = "http://localhost:3141";
const args = ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'];
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args });
const js = process.argv[2] !== "nojs";
const width = Number(process.argv[3] ?? 1280);
const scheme = process.argv[4] ?? "light";
const tag = `${js ? "js" : "nojs"}-${width}-${scheme}`;
const context = await browser.newContext({ javaScriptEnabled: js, viewport: { width, height: 900 }, colorScheme: scheme, locale: process.argv[5] ?? "de-DE" });
const page = await context.newPage();
page.on("console", (m) => { if (m.type() === "error" || m.type() === "warning") console.log("console", m.type(), m.text().slice(0, 300)); });
page.on("pageerror", (e) => console.log("pageerror", e.message.slice(0, 300)));
await page.goto(`${base}/anmelden`);
await page.getByRole("button", { name: /Murat/ }).click();
await page.waitForURL(/dienste/);
const shot = async (name) => {
  await page.screenshot({ path: `/tmp/w-shots/${name}-${tag}.png`, fullPage: true });
  if (js) {
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const v of violations) console.log(name, "AXE", v.id, v.nodes.map((n) => n.html.slice(0, 150)));
  }
  const over = js ? await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) : 0;
  if (over > 0) console.log(name, "overflow", over);
  console.log(name, page.url().replace(base, ""), (await page.locator(".page-title__lead").textContent())?.slice(0, 200));
};
const service = "/dienste/strassenschaden-melden";
const upload = async (file) => {
  await page.goto(`${base}${service}/stimmen/import`);
  if (file) await page.setInputFiles("#file", file);
  else if (js) await page.evaluate(() => document.querySelector("#file").removeAttribute("required"));
  await page.locator("form[enctype] button").click();
  await page.waitForTimeout(js ? 600 : 200);
};
await page.goto(`${base}/dienste`);
const href = await page.locator("a[href^='/dienste/']").evaluateAll((links) => links.map((l) => l.getAttribute("href")));
console.log(href.join(" "));
const home = href.find((h) => /^\/dienste\/[^/]+$/.test(h ?? "") && h.includes("stra")) ?? href[0];
const use = (s) => s.replace(service, home);
const go = upload;
await page.goto(`${base}${home}/stimmen/import`);
await shot("new");
for (const [name, file] of [["leer", "/tmp/w-shots/leer.csv"], ["kaputt-draft", "/tmp/w-shots/kaputt.csv"]]) {
  await page.goto(`${base}${home}/stimmen/import`);
  await page.setInputFiles("#file", file);
  await page.locator("form[enctype] button").click();
  await page.waitForTimeout(900);
  await shot(name);
}
await page.getByRole("button", { name: /importieren|Import/ }).click();
await page.waitForTimeout(3500);
await shot("kaputt-run");
await page.goto(`${base}${home}/stimmen/import`);
await page.setInputFiles("#file", "/tmp/w-shots/drei-tausend.csv");
await page.locator("form[enctype] button").click();
await page.waitForTimeout(900);
await shot("draft");
if (js) {
  await page.locator("#sourceName").fill("");
  await page.evaluate(() => document.querySelectorAll("[required]").forEach((e) => e.removeAttribute("required")));
  await page.selectOption("#text", "");
  await page.getByRole("button", { name: /importieren|Import/ }).click();
  await page.waitForTimeout(500);
  await shot("draft-errors");
  await page.selectOption("#text", "beschreibung");
  await page.locator("#sourceName").fill(`Sammlung ${Date.now()}`);
}
await page.getByRole("button", { name: /importieren|Import/ }).click();
await page.waitForTimeout(1300);
await shot("running");
await page.waitForTimeout(14000);
await shot("finished");
const csv = await context.request.get(`${page.url()}/abgelehnt.csv`);
console.log(csv.status(), (await csv.text()).slice(0, 120));
for (const f of ["csv", "jsonl", "xml"]) {
  const r = await context.request.get(`${base}${home}/stimmen/export.${f}`);
  console.log(f, r.status(), r.headers()["content-disposition"], (await r.text()).length);
}
await page.goto(`${base}${home}/stimmen/import`);
await page.setInputFiles("#file", "/tmp/w-shots/drei-tausend.csv");
await page.locator("form[enctype] button").click();
await page.waitForTimeout(900);
await page.getByRole("button", { name: /verwerfen|Discard/ }).click();
await page.waitForTimeout(700);
await shot("after-discard");
for (const file of ["zu-gross.csv", "viel-zu-gross.csv"]) {
  await page.goto(`${base}${home}/stimmen/import`);
  await page.setInputFiles("#file", `/tmp/w-shots/${file}`);
  await page.locator("form[enctype] button").click().catch((e) => console.log("click", e.message.slice(0, 200)));
  await page.waitForTimeout(4000);
  await shot(file).catch((e) => console.log(file, e.message.slice(0, 200)));
}
await browser.close();

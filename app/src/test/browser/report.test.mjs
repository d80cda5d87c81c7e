// Looks at pages as a browser shows them: no accessibility rule broken, nothing wider than the window, nothing loaded, and what the
// script does. usage: node --test report.test.mjs, with PAGES (paths, separated by colons), SCREENSHOTS (a folder) and CHROMIUM.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pages = (process.env.PAGES ?? "").split(":").filter(Boolean);
const folder = process.env.SCREENSHOTS ?? "screenshots";
const widths = [1280, 390];
const schemes = ["light", "dark"];
let browser;

before(async () => {
  assert.ok(pages.length > 0, "PAGES names the pages to look at");
  mkdirSync(folder, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Containers run as root, where Chromium's sandbox can't start; the pages are our own.
    args: ["--no-sandbox", "--disable-gpu"],
  });
});
after(() => browser?.close());

/** Opens `file` and hands it to `look`; messages of the browser's console are faults. */
const open = async (file, options, look) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const faults = [];
    const requests = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => faults.push(message.text()));
    page.on("request", (request) => requests.push(request.url()));
    const url = pathToFileURL(path.resolve(file)).href;
    await page.goto(url);
    await look(page);
    assert.deepEqual(faults, []);
    assert.deepEqual([...new Set(requests.map((request) => request.split("#")[0]))], [url], "what was loaded");
  } finally {
    await context.close();
  }
};

for (const file of pages) {
  const name = path.basename(file, ".html");
  for (const width of widths) {
    for (const colorScheme of schemes) {
      test(`${name}: ${width} pixels, ${colorScheme}`, () =>
        open(file, { viewport: { width, height: 900 }, colorScheme }, async (page) => {
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert.ok(overflow <= 0, `the page is ${overflow} pixels wider than the window`);
          await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
          // Beside the policy of the page, as an extension's script would run.
          const session = await page.context().newCDPSession(page);
          await session.send("Page.setBypassCSP", { enabled: true });
          await page.reload();
          // What is closed or out of sight is checked too.
          await page.evaluate(() => {
            document.querySelectorAll("details").forEach((details) => (details.open = true));
            document.body.classList.remove("large");
          });
          await page.evaluate(axe);
          const { violations, passes } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
          assert.ok(passes.length > 15, `only ${passes.length} rules looked at anything`);
          const told = violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160))}`);
          assert.deepEqual(told, []);
        }));
    }
  }

  test(`${name}: printed`, () =>
    open(file, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator(".filter").isVisible(), false);
      const pdf = await page.pdf({ path: path.join(folder, `${name}.pdf`), format: "A4", preferCSSPageSize: true });
      assert.ok(pdf.length > 10_000, "a document");
    }));

  test(`${name}: without a script all can be read, and there is no filter`, () =>
    open(file, { javaScriptEnabled: false }, async (page) => {
      assert.equal(await page.locator(".filter").isVisible(), false);
      assert.ok((await page.locator("main article h3").count()) > 0, "cases and texts");
      for (const heading of await page.locator("main h2").all()) {
        assert.ok(await heading.isVisible());
      }
    }));

  test(`${name}: an event leads to its words and back`, () =>
    open(file, {}, async (page) => {
      const event = page.locator(".event").filter({ has: page.locator("> figure figcaption a") }).first();
      const id = await event.getAttribute("id");
      const link = event.locator("> figure figcaption a").first();
      const words = (await link.getAttribute("href")).slice(1);
      await link.click();
      const mark = page.locator(`mark[data-words~="${words}"]`).first();
      await mark.waitFor();
      assert.ok((await mark.getAttribute("class")).includes("lit"), "the words light up");
      assert.equal(await page.evaluate(() => document.activeElement.id), words, "the keyboard goes on from there");
      await page.locator(`.references a[href="#${id}"]`).first().click();
      assert.equal(await page.evaluate(() => document.activeElement.id), id);
    }));

  test(`${name}: the filter shows what fits and counts it`, () =>
    open(file, {}, async (page) => {
      const visible = () => page.locator(".event:not([hidden])").count();
      const all = await visible();
      const party = await page.locator("#filter-party option").nth(1).getAttribute("value");
      await page.selectOption("#filter-party", party);
      await page.waitForFunction(() => document.querySelector(".found").textContent !== "");
      const some = await visible();
      assert.ok(some < all, `${some} of ${all} events with ${party}`);
      for (const parties of await page.locator(".event:not([hidden])").evaluateAll((events) => events.map((e) => e.dataset.parties))) {
        assert.ok(parties.includes(`|${party}|`), parties);
      }
      assert.match(await page.locator(".found").innerText(), new RegExp(`\\b${some} events?`));
      await page.fill("#filter-words", "no text has these words");
      await page.waitForFunction(() => document.querySelectorAll(".event:not([hidden])").length === 0);
      await page.click(".filter button");
      await page.waitForFunction((count) => document.querySelectorAll(".event:not([hidden])").length === count, all);
      assert.equal(await page.locator(".found").innerText(), "");
    }));

  test(`${name}: a link to something that the filter hides shows it`, () =>
    open(file, {}, async (page) => {
      const id = await page.locator(".event").last().getAttribute("id");
      await page.fill("#filter-words", "no text has these words");
      await page.waitForFunction(() => document.querySelectorAll(".event:not([hidden])").length === 0);
      await page.evaluate((anchor) => (location.hash = anchor), id);
      await page.waitForFunction((anchor) => !document.getElementById(anchor).hidden, id);
      assert.equal(await page.evaluate(() => document.activeElement.id), id);
    }));
}

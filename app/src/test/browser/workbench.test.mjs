// Works with the page of `demarche serve` as people do, and looks at each view as a browser shows it. usage: node --test
// workbench.test.mjs, with SERVER (an address), FOLDER (texts to add), SCREENSHOTS (a folder) and CHROMIUM.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const server = process.env.SERVER ?? "http://127.0.0.1:8700/";
const folder = process.env.SCREENSHOTS ?? "screenshots";
const MOST_TABS = 250;
let browser;
let views;

const ask = async (question) => {
  const response = await fetch(`${server}api/v1${question}`);
  assert.equal(response.status, 200, question);
  return response.json();
};

/** Addresses of every view, each with something in it. */
const findViews = async () => {
  const { cases } = await ask("/cases?limit=200");
  const matter = cases.find((one) => one.intermediary.length > 0 && one.step_count > 2);
  const { steps } = await ask(`/cases/${matter.id}`);
  const { document, mention } = steps[0].evidence[0];
  const { disagreements } = await ask("/disagreements");
  const { pairs } = await ask("/pairs");
  const { actors } = await ask("/actors?limit=1");
  const { marks } = await ask("/timeline/marks?limit=50");
  return {
    new: "new",
    search: "search?q=talks",
    reader: `document/${document}?event=${mention}`,
    statements: `document/${document}?side=statements`,
    cases: "cases",
    case: `case/${matter.id}`,
    disagreements: "disagreements",
    disagreement: `disagreement/${disagreements[0].id}`,
    actors: "actors",
    actor: `actor/${actors[0].id}`,
    merge: `actor/${actors[0].id}?review=merge`,
    split: `actor/${actors[0].id}?review=split`,
    pairs: "pairs",
    pair: `pair/${pairs[0].one}/${pairs[0].other}`,
    timeline: `timeline?event=${marks[0].event}`,
    network: "network",
    map: "map",
    sources: "sources",
    reviews: "reviews",
    export: "export",
    nowhere: "nowhere",
  };
};

before(async () => {
  mkdirSync(folder, { recursive: true });
  views = await findViews();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Containers run as root, where Chromium's sandbox can't start; the pages are our own.
    args: ["--no-sandbox", "--disable-gpu"],
  });
});
after(() => browser?.close());

/** Opens the page and hands it to `look`; messages of the console and requests to others are faults. */
const open = async (fragment, options, look) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    const faults = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => faults.push(message.text()));
    page.on("request", (request) => request.url().startsWith(server) || faults.push(`asked for ${request.url()}`));
    await page.goto(`${server}#/${fragment}`);
    await settle(page);
    await look(page);
    assert.deepEqual(faults, []);
  } finally {
    await context.close();
  }
};

/** Until the view is there and no longer says that it loads. */
const settle = async (page) => {
  await page.waitForSelector("main h1");
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
};

const checkAccessibility = async (page) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  assert.ok(passes.length > 15, `only ${passes.length} rules looked at anything`);
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160))}`),
    [],
  );
};

const NAMES = [
  "new", "search", "reader", "statements", "cases", "case", "disagreements", "disagreement", "actors", "actor", "merge", "split",
  "pairs", "pair", "timeline", "network", "map", "sources", "reviews", "export", "nowhere",
];
for (const width of [1280, 390]) {
  for (const colorScheme of ["light", "dark"]) {
    for (const name of NAMES) {
      test(`${name}: ${width} pixels, ${colorScheme}`, () =>
        open(views[name], { viewport: { width, height: 900 }, colorScheme, reducedMotion: "reduce" }, async (page) => {
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert.ok(overflow <= 0, `the page is ${overflow} pixels wider than the window`);
          await page.screenshot({ path: path.join(folder, `${name}-${width}-${colorScheme}.png`) });
          // As an extension's script would run, since the page's policy allows none but its own.
          const session = await page.context().newCDPSession(page);
          await session.send("Page.setBypassCSP", { enabled: true });
          await page.reload();
          await settle(page);
          await checkAccessibility(page);
        }));
    }
  }
}

test("the widest screens are used and the text stays readable", () =>
  open(views.reader, { viewport: { width: 2560, height: 1300 } }, async (page) => {
    const text = await page.locator(".text").boundingBox();
    assert.ok(text.width > 400 && text.width < 900, `the text is ${text.width} pixels wide`);
    await page.screenshot({ path: path.join(folder, "reader-2560-light.png") });
  }));

test("a case can be printed", () =>
  open(views.case, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".side").isVisible(), false);
    assert.ok(await page.locator(".sequence").isVisible());
    const pdf = await page.pdf({ path: path.join(folder, "case.pdf"), format: "A4", preferCSSPageSize: true });
    assert.ok(pdf.length > 10_000, "a document");
  }));

test("markup and right-to-left names in a text are shown as what they are", async () => {
  const { hits } = await ask(`/search?q=${encodeURIComponent("script")}`);
  assert.ok(hits.length > 0, "a hostile text");
  await open(`document/${hits[0].document}`, {}, async (page) => {
    assert.ok((await page.locator(".text").innerText()).includes("<"), "signs of markup");
    assert.equal(await page.locator(".text script, .text img, .text b").count(), 0);
    assert.equal(await page.locator("main bdi").first().evaluate((name) => getComputedStyle(name).unicodeBidi), "isolate");
  });
});

test("a link leads to a state of a view, and Back to the one before", () =>
  open("cases?status=agreed", {}, async (page) => {
    assert.equal(await page.locator("select").first().inputValue(), "agreed");
    for (const status of await page.locator(".case-row .status").allInnerTexts()) {
      assert.equal(status, "agreed");
    }
    await page.locator(".case-row h2 a").first().click();
    await page.waitForSelector(".sequence");
    await page.goBack();
    await page.waitForSelector(".case-row");
    assert.equal(await page.locator("select").first().inputValue(), "agreed");
  }));

test("filters of a search narrow down what it finds", () =>
  open("search?q=talks", {}, async (page) => {
    const all = await page.locator(".rows > li h2").count();
    assert.ok(all > 1);
    const first = page.locator(".facets a").first();
    const counted = Number(await first.locator(".count").evaluate((count) => count.firstChild.data));
    await first.click();
    await page.waitForFunction((count) => document.querySelectorAll(".rows > li h2").length < count, all);
    await page.locator(".found [role=status]", { hasText: new RegExp(`^${counted} article`) }).waitFor();
    assert.equal(await page.locator(".rows > li h2").count(), counted, "as many as the count says");
    assert.match(page.url(), /type=[A-Z]+/);
    await page.waitForSelector(".facets a[aria-current]");
    assert.equal(await page.locator(".facets a[aria-current]").count(), 1);
  }));

test("the timeline zooms by keys and keeps its place in the address", () =>
  open("timeline", {}, async (page) => {
    const said = () => page.locator(".bar [role=status]").innerText();
    const before = await said();
    await page.focus("canvas");
    for (let times = 0; times < 6; times++) {
      await page.keyboard.press("+");
    }
    assert.match(page.url(), /window=/);
    await page.waitForFunction((words) => document.querySelector(".bar [role=status]").innerText !== words, before);
    await page.keyboard.press("0");
    await page.waitForFunction((words) => document.querySelector(".bar [role=status]").innerText === words, before);
    await page.keyboard.press("n");
    await page.waitForSelector("section.card .act");
  }));

/** Goes on by Tab until what has the focus fits `selector`. */
const tabTo = async (page, selector, key = "Tab") => {
  for (let times = 0; times < MOST_TABS; times++) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
      return;
    }
  }
  assert.fail(`${selector} can't be reached by ${key}`);
};
const goTo = async (page, view) => {
  await tabTo(page, `.side a[href="#/${view}"]`, "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/#/${view}`);
  await settle(page);
};

test("by keyboard alone: add a folder, find a case, reject and undo, compare two accounts, export", () =>
  open("sources", { acceptDownloads: true }, async (page) => {
    await tabTo(page, "#add-folder");
    // What opens is the browser's own and can't be driven; from here on the page is asked again.
    await page.setInputFiles("#add-folder", process.env.FOLDER);
    await tabTo(page, "form button.first");
    await page.keyboard.press("Enter");
    await page.locator(".job-done", { hasText: "done" }).first().waitFor();
    const facts = await page.locator("li", { has: page.locator(".job-done") }).first().innerText();
    assert.match(facts, /1 added/);

    await goTo(page, "search");
    await tabTo(page, "#search-words");
    await page.keyboard.type("Switzerland");
    await page.keyboard.press("Enter");
    await page.locator("mark", { hasText: "Switzerland" }).first().waitFor();

    await goTo(page, "cases");
    await tabTo(page, 'input[type="search"]');
    await page.keyboard.type("Lebanon");
    await page.keyboard.press("Enter");
    await page.waitForURL("**q=Lebanon");
    await page.waitForFunction(() => [...document.querySelectorAll(".case-row h2")].every((title) => title.textContent.includes("Lebanon")));
    await tabTo(page, ".case-row h2 a");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".sequence");

    await tabTo(page, ".step-item figcaption a");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".claim.chosen");
    await page.waitForSelector("mark.lit");
    await tabTo(page, ".claim.chosen");
    await page.keyboard.press("r");
    await page.locator(".claim.chosen .review.rejected").waitFor();
    await page.keyboard.press("u");
    await page.locator(".claim.chosen .review").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.matches(".claim.chosen")), true, "the keyboard goes on from there");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("e");
    await page.waitForFunction(() => document.activeElement.matches(".claim select"));
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.activeElement.matches(".claim.chosen"));

    await goTo(page, "disagreements");
    await tabTo(page, "article h2 a");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/#/disagreement/*");
    await settle(page);
    assert.ok((await page.locator(".account").count()) >= 2, "two accounts");

    await goTo(page, "export");
    const { formats } = await ask("/export");
    if (formats.length === 0) {
      assert.match(await page.locator("main").innerText(), /without formats/);
      return;
    }
    const wanted = formats.find((format) => format.name.includes("parquet")) ?? formats[0];
    await tabTo(page, `a[href*="/export/${wanted.name}"]`);
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    assert.ok(statSync(await download.path()).size > 100, `${wanted.name}: something in it`);
  }));

/** Two actors, neither of whom takes part in the other's documents by the same name. */
const twoActors = async () => {
  const { actors } = await ask("/actors?limit=20");
  return actors.filter((actor) => actor.documents > 1).slice(-2);
};
const documentsOf = async ({ id }) => (await ask(`/documents?limit=1&actor=${encodeURIComponent(id)}`)).total;

test("by keyboard: an actor is said to be another one, its address leads there, and that is undone", async () => {
  const [one, other] = await twoActors();
  const before = await documentsOf(one);
  await open(`actor/${one.id}`, {}, async (page) => {
    await tabTo(page, '[data-way="merge"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.id === "same-as");
    await page.keyboard.press("Escape");
    await page.keyboard.type("nobody of this name");
    await page.keyboard.press("Tab");
    await page.locator(".outcome", { hasText: "No actor of the archive" }).waitFor();
    assert.ok(await page.locator("#actor-review button.first").isDisabled());
    await page.fill("#same-as", other.id);
    await page.keyboard.press("Tab");
    await page.locator(".outcome", { hasText: "it can be undone" }).waitFor();
    const said = await page.locator(".outcome").innerText();
    assert.ok(said.includes(one.name) && said.includes(other.name), said);
    await page.screenshot({ path: path.join(folder, "merge-chosen.png") });
    await tabTo(page, "#actor-review button.first");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/#/actor/${encodeURIComponent(other.id)}?was=*`);
    await page.locator(".said", { hasText: "is taken to be" }).waitFor();
    assert.equal(await documentsOf(one), 0);

    // Whoever has kept the old address gets there too.
    await page.goto(`${server}#/reviews`);
    await page.goto(`${server}#/actor/${encodeURIComponent(one.id)}`);
    await page.waitForURL(`**/#/actor/${encodeURIComponent(other.id)}?was=*`);
    await page.locator(".said", { hasText: "is taken to be" }).waitFor();
    await page.screenshot({ path: path.join(folder, "merged.png") });
    await tabTo(page, ".said button");
    await page.keyboard.press("Enter");
    await page.locator(".said", { hasText: "Undone" }).waitFor();
    assert.equal(await documentsOf(one), before);
  });
});

test("by keyboard: in a document an actor is said to be somebody else, and that is undone among the reviews", async () => {
  const [one] = await twoActors();
  const before = await documentsOf(one);
  await open(`actor/${one.id}`, {}, async (page) => {
    await tabTo(page, '[data-way="split"]');
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement.id === "other-name");
    await page.keyboard.type("Somebody Quite Different");
    assert.ok(await page.locator("#actor-review button.first").isDisabled(), "no document is chosen");
    await tabTo(page, '#actor-review input[type="checkbox"]');
    await page.keyboard.press("Space");
    await page.locator(".outcome", { hasText: "In 1 document" }).waitFor();
    await page.screenshot({ path: path.join(folder, "split-chosen.png") });
    await tabTo(page, "#actor-review button.first");
    await page.keyboard.press("Enter");
    await page.locator(".said a", { hasText: "Somebody Quite Different" }).waitFor();
    assert.equal(await documentsOf(one), before - 1);
    await page.screenshot({ path: path.join(folder, "split-done.png") });
    await page.locator(".said a").focus();
    await page.keyboard.press("Enter");
    await page.locator("h1", { hasText: "Somebody Quite Different" }).waitFor();

    await tabTo(page, 'a[href*="/reviews?subject="]');
    await page.keyboard.press("Enter");
    await page.locator(".verdict", { hasText: "split" }).first().waitFor();
    await page.screenshot({ path: path.join(folder, "reviews-split.png") });
    await tabTo(page, '[aria-label^="Undo the review"]');
    await page.keyboard.press("Enter");
    await page.locator(".standing", { hasText: "undone" }).first().waitFor();
    assert.equal(await documentsOf(one), before);
  });
});

// Pictures of the workbench for the README. usage: node pictures.mjs SERVER FOLDER, with CHROMIUM
import path from "node:path";
import { chromium } from "playwright-core";

const [server, folder] = process.argv.slice(2);
const ask = async (question) => (await fetch(`${server}api/v1${question}`)).json();
const { cases } = await ask("/cases?limit=200");
// The case with somebody between the parties shows the most.
const matter = await ask(`/cases/${cases.find((one) => one.intermediary.length > 0 && one.step_count > 2).id}`);
const { document, mention } = matter.steps[1].evidence[0];
const { disagreements } = await ask("/disagreements");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const take = async (name, fragment, options) => {
  const context = await browser.newContext({ viewport: { width: 1180, height: 740 }, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(`${server}#/${fragment}`);
  await page.waitForSelector("main h1");
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `workbench-${name}.png`) });
  await context.close();
};
await take("text", `document/${document}?event=${mention}`, { colorScheme: "light" });
await take("disagreement", `disagreement/${disagreements[0].id}`, { colorScheme: "light", viewport: { width: 1180, height: 560 } });
await take("network", "network", { colorScheme: "dark" });
await browser.close();

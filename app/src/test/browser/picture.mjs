// Pictures of one case of a report page, light and dark. usage: node picture.mjs PAGE FOLDER, with CHROMIUM
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [page, folder] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const colorScheme of ["light", "dark"]) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1, colorScheme });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(path.resolve(page)).href);
  // The case with somebody between the parties shows the most.
  const matter = tab.locator(".case", { has: tab.locator(".lane.between") }).first();
  await matter.screenshot({ path: path.join(folder, `case-${colorScheme}.png`) });
  await context.close();
}
await browser.close();

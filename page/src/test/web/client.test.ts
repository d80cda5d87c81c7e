import { describe, expect, test } from "vitest";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { address } from "../../main/web/api/client";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe("questions to the server", () => {
  test("have their parts and words encoded", () =>
    expect(address("/actors/{id}", ["~a/b c"], { q: "x & y" })).toBe("api/v1/actors/~a%2Fb%20c?q=x+%26+y"));

  test("leave out what isn't asked", () => expect(address("/search", [], { q: "", actor: undefined, events: true })).toBe("api/v1/search?events=true"));
});

test("the types are those of the server's OpenAPI file; npm run types makes them anew", () => {
  const fresh = `${mkdtempSync(`${tmpdir()}/demarche-`)}/schema.d.ts`;
  const root = here("../../../");
  execFileSync(
    process.execPath,
    [`${root}node_modules/openapi-typescript/bin/cli.js`, `${root}../app/src/main/resources/org/demarche/web/openapi.yaml`, "-o", fresh],
    { cwd: root, stdio: "pipe" },
  );
  expect(readFileSync(here("../../main/web/api/schema.d.ts"), "utf8")).toBe(readFileSync(fresh, "utf8"));
}, 60_000);

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { renderRevision } from "./render-revision.ts";
import { typstPlaces } from "./typst.ts";

describe("the revision of renders", () => {
  const folder = mkdtempSync(join(tmpdir(), "tailor-revision-"));
  const { templates: shipped } = typstPlaces();
  const templates = join(folder, "templates");
  const fonts = [join(folder, "fonts")];

  beforeEach(() => {
    rmSync(templates, { recursive: true, force: true });
    cpSync(shipped, templates, { recursive: true });
    cpSync(shipped, join(folder, "fonts"), { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("is the same for the same files", () => {
    const first = renderRevision({ templates, fonts });
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(renderRevision({ templates, fonts })).toBe(first);
  });

  it("is another one when a template changes, or a font comes", () => {
    const first = renderRevision({ templates, fonts });
    writeFileSync(join(templates, "parts.typ"), "// nothing is left\n");
    const second = renderRevision({ templates, fonts });
    writeFileSync(join(folder, "fonts", "Other.ttf"), "a font");
    expect(new Set([first, second, renderRevision({ templates, fonts })]).size).toBe(3);
  });
});

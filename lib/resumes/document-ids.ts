import { createHash } from "node:crypto";

import type { ResumeDocument } from "./document.ts";
import { SECTIONS } from "./document.ts";

/** JSON Pointer and identifying text of every entry and highlight. */
function parts(document: ResumeDocument): { path: string; text: string }[] {
  return SECTIONS.flatMap((section) =>
    (document[section] ?? []).flatMap((entry, i) => {
      const path = `/${section}/${i}`;
      const highlights = "highlights" in entry ? (entry.highlights ?? []) : [];
      const head = JSON.stringify({ ...entry, highlights: undefined, summary: undefined });
      return [
        { path, text: `${section} ${head}` },
        ...highlights.map((text, j) => ({
          path: `${path}/highlights/${j}`,
          text: `${section} highlight ${text}`,
        })),
      ];
    }),
  );
}

/** A short id from a text and its number among equal ones. */
function idOf(text: string, nth: number): string {
  return createHash("sha256").update(`${nth} ${text}`).digest("base64url").slice(0, 12);
}

/**
 * The document with a stable id for every entry and highlight in `meta.ids`. A part whose text stands in the previous
 * version, or moved within it, keeps its id; a changed part that stayed in its place keeps it too, unless that id moved along with its text.
 */
export function withIds(document: ResumeDocument, previous?: ResumeDocument): ResumeDocument {
  const known = previous?.meta?.ids ?? {};
  const byText = new Map<string, string[]>();
  for (const { path, text } of previous ? parts(previous) : []) {
    const id = known[path];
    if (id !== undefined) byText.set(text, [...(byText.get(text) ?? []), id]);
  }
  const now = parts(document);
  const kept = new Map(now.map(({ path, text }) => [path, byText.get(text)?.shift()]));
  const used = new Set([...kept.values()].filter((id) => id !== undefined));
  const ids: Record<string, string> = {};
  for (const { path, text } of now) {
    const inPlace = known[path];
    let id = kept.get(path) ?? (inPlace !== undefined && !used.has(inPlace) ? inPlace : undefined);
    for (let nth = 0; id === undefined; nth++) {
      const made = idOf(text, nth);
      if (!used.has(made)) id = made;
    }
    used.add(id);
    ids[path] = id;
  }
  return { ...document, meta: { ...document.meta, ids } };
}

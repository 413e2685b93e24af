import { stringify } from "yaml";
import type { ResumeDocument } from "../document.ts";

/** JSON Resume as indented JSON; the store's own ids are left out. */
export function renderJson(document: ResumeDocument): string {
  return `${JSON.stringify(withoutIds(document), undefined, 2)}\n`;
}

/** The same document in YAML 1.2; what YAML 1.1 readers would take for something else ("yes", "012") is quoted. */
export function renderYaml(document: ResumeDocument): string {
  return stringify(withoutIds(document), { compat: "yaml-1.1", lineWidth: 0 });
}

function withoutIds(document: ResumeDocument): ResumeDocument {
  const { meta, ...rest } = document;
  if (meta === undefined) return rest;
  const { ids, ...kept } = meta;
  return ids !== undefined && Object.keys(kept).length === 0 ? rest : { ...rest, meta: kept };
}

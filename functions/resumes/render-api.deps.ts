import type { Clock } from "../../lib/kernel/clock.ts";
import type { Objects } from "../../lib/kernel/objects.ts";
import type { Table } from "../../lib/kernel/table.ts";
import type { TypstPort } from "../../lib/kernel/typst.ts";
import { makeExportResume } from "../../lib/resumes/export-resume.ts";
import { renderResume, TEMPLATES } from "../../lib/resumes/render/index.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import type { RenderDeps } from "./render-api.routes.ts";

type Given = {
  table: Table;
  objects: Objects;
  clock: Clock;
  typst: TypstPort;
  revision: () => string;
};

/** What the export routes use. */
export function renderDeps({ table, objects, clock, typst, revision }: Given): RenderDeps {
  return {
    exportResume: makeExportResume({
      resumes: makeResumeStore(table, objects, clock),
      objects,
      render: (document, options) => renderResume(document, options, { typst }),
      revision,
      clock,
    }),
    templates: () => TEMPLATES,
  };
}

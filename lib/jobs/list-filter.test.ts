import { JobId } from "../kernel/ids.ts";
import { jobFilter } from "./list-filter.ts";
import type { JobFilter } from "./list-filter.ts";
import type { JobRow } from "./model.ts";

const at = "2026-11-21T08:00:00.250Z";
const ROW: JobRow = {
  schema: 1,
  jobId: JobId.parse("job_01JD8Q2V5N3K7XW9RZ4T6B0CEF"),
  title: "Platform Engineer",
  company: "Zürich Versicherung AG",
  location: "Leeds, UK",
  notes: "Ask Grace about the on-call rota",
  status: "APPLIED",
  statusHistory: [{ status: "APPLIED", at }],
  tags: ["Remote", "Straße"],
  analysis: { status: "COMPLETED", engine: "rules-1" },
  textMark: "t",
  version: 1,
  createdAt: at,
  updatedAt: at,
};

describe("the filters of the list of jobs", () => {
  it.each<[JobFilter, boolean]>([
    [{}, true],
    [{ status: "APPLIED" }, true],
    [{ status: "NEW" }, false],
    [{ company: "zürich" }, true],
    [{ company: "VERSICHERUNG" }, true],
    [{ company: "Platform" }, false],
    [{ tag: "remote" }, true],
    [{ tag: "REMOTE" }, true],
    [{ tag: "remot" }, false],
    [{ q: "platform eng" }, true],
    [{ q: "versicherung" }, true],
    [{ q: "leeds" }, true],
    [{ q: "GRACE" }, true],
    [{ q: "stra" }, true],
    [{ q: "Kubernetes" }, false],
    [{ from: "2026-11-21" }, true],
    [{ from: "2026-11-22" }, false],
    [{ from: "2026-11-21T08:00:00Z" }, true],
    [{ from: "2026-11-21T08:00:00.251Z" }, false],
    [{ to: "2026-11-21" }, true],
    [{ to: "2026-11-20" }, false],
    [{ to: "2026-11-21T08:00:00.250Z" }, true],
    [{ to: "2026-11-21T08:00:00Z" }, false],
    [{ status: "APPLIED", tag: "remote", q: "rota", from: "2026-11-01", to: "2026-11-30" }, true],
    [{ status: "APPLIED", tag: "remote", q: "rota", from: "2026-11-01", to: "2026-11-10" }, false],
  ])("%j lets it pass: %s", (filter, passes) => {
    expect(jobFilter(filter)(ROW)).toBe(passes);
  });

  it("finds nothing in fields that are not there", () => {
    const bare: JobRow = { ...ROW };
    for (const field of ["location", "notes"]) Reflect.deleteProperty(bare, field);
    expect(jobFilter({ q: "undefined" })(bare)).toBe(false);
    expect(jobFilter({ q: "engineer" })(bare)).toBe(true);
  });
});

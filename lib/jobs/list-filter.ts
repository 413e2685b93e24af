import type { JobRow } from "./model.ts";

const DAY_MS = 24 * 3600_000;

/** What a list of jobs may be narrowed by; times are a day (`2026-11-21`, in UTC) or an ISO time. */
export type JobFilter = {
  status?: JobRow["status"] | undefined;
  company?: string | undefined;
  tag?: string | undefined;
  q?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

const folded = (text: string) => text.normalize("NFKC").toLowerCase();

/**
 * The test that a job must pass; texts are compared without case. It needs the job's own row alone, so that a page costs what its rows
 * cost: `q` looks at what the person or the analysis noted (title, company, place, notes, tags), not at the posting.
 */
export function jobFilter({ status, company, tag, q, from, to }: JobFilter): (row: JobRow) => boolean {
  const wanted = { company: folded(company ?? ""), tag: folded(tag ?? ""), q: folded(q ?? "") };
  const since = from === undefined ? -Infinity : Date.parse(from);
  const until = to === undefined ? Infinity : to.length === 10 ? Date.parse(to) + DAY_MS - 1 : Date.parse(to);
  return (row) => {
    const created = Date.parse(row.createdAt);
    return (
      (status === undefined || row.status === status) &&
      folded(row.company).includes(wanted.company) &&
      (tag === undefined || row.tags.some((one) => folded(one) === wanted.tag)) &&
      folded([row.title, row.company, row.location, row.notes, ...row.tags].join("\n")).includes(wanted.q) &&
      created >= since &&
      created <= until
    );
  };
}

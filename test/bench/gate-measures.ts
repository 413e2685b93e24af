/** What the fact gate refuses and lets through, on the sets of test/gold/gate. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { makeGate, type Refusal } from "../../lib/facts/index.ts";
import { ResumeDocument } from "../../lib/resumes/document.ts";

const FOLDER = join(import.meta.dirname, "../gold/gate");

/** The day that the sets were written for. */
const NOW = "2026-11-21T00:00:00.000Z";

const Entry = z.object({ id: z.string(), source: z.string(), path: z.string(), after: z.string() });
const Invention = Entry.extend({ class: z.string(), planted: z.string() });
const Honest = Entry.extend({ note: z.string() });

/** An entry that was judged; no refusals mean that the gate let it through. */
type Judged<T> = T & { refusals: Refusal[] };
export type JudgedInvention = Judged<z.infer<typeof Invention>>;
export type JudgedHonest = Judged<z.infer<typeof Honest>>;

function read<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(FOLDER, name), "utf8")));
}

const sources = read("sources.json", z.record(z.string(), ResumeDocument));
const gates = new Map(
  Object.entries(sources).map(([name, source]) => [name, makeGate(source, { now: NOW })]),
);

/** Judges each entry as an edit of its own. */
function judge<T extends z.infer<typeof Entry>>(entries: readonly T[]): Judged<T>[] {
  return entries.map((entry) => {
    const gate = gates.get(entry.source);
    if (gate === undefined) throw new Error(`${entry.id}: there is no source ${entry.source}`);
    const refusals = gate.checkEdit({ path: entry.path, action: "rewrite", after: entry.after });
    return { ...entry, refusals };
  });
}

/** The planted inventions as the gate judges them; a miss has no refusals. */
export const judgeInventions = (): JudgedInvention[] => judge(read("inventions.json", z.array(Invention)));

/** The honest rewrites as the gate judges them; a false alarm has refusals. */
export const judgeHonest = (): JudgedHonest[] => judge(read("honest.json", z.array(Honest)));

const Both = z.object({ honest: z.array(Entry), inventions: z.array(Invention) });

/** Honest rewrites and inventions of one file, as the gate judges them. */
export type JudgedSet = {
  inventions: Judged<z.infer<typeof Invention>>[];
  honest: Judged<z.infer<typeof Entry>>[];
};

/** One of so many entries of a file. */
function judgeSet(name: string, of = 1): JudgedSet {
  const { inventions, honest } = read(name, Both);
  const drawn = <T>(entries: readonly T[]) => entries.filter((_, at) => at % of === 0);
  return { inventions: judge(drawn(inventions)), honest: judge(drawn(honest)) };
}

/** The development set, on which the gate was tuned: judged like the gold sets. */
export const judgeDevelopment = (of?: number): JudgedSet => judgeSet("development.json", of);

/** The part that nobody reads who works on the gate, of which only sums are told. */
export const judgeKeptOut = (): JudgedSet => judgeSet("kept-out.json");

/** The share of judged entries that the gate refused, 0 to 1. */
export const refusedShare = (entries: readonly { refusals: readonly Refusal[] }[]): number =>
  entries.filter(({ refusals }) => refusals.length > 0).length / entries.length;

/** Every summary and highlight of the sources as `write` writes it, where that makes a difference: how many were judged, and what was refused. */
export function judgeNotations(write: (line: string) => string): { judged: number; refused: string[] } {
  const lines = Object.entries(sources).flatMap(
    ([source, { basics, work = [], volunteer = [], projects = [] }]) => [
      { source, path: "/basics/summary", line: basics?.summary ?? "" },
      ...Object.entries({ work, volunteer, projects }).flatMap(([section, entries]) =>
        entries.flatMap((entry, at) =>
          (entry.highlights ?? []).map((line, i) => ({
            source,
            path: `/${section}/${at}/highlights/${i}`,
            line,
          })),
        ),
      ),
    ],
  );
  const written = lines
    .map(({ line, ...rest }) => ({ ...rest, id: rest.path, line, after: write(line) }))
    .filter(({ line, after }) => after !== line);
  const refused = judge(written).filter(({ refusals }) => refusals.length > 0);
  return { judged: written.length, refused: refused.map(({ after }) => after) };
}

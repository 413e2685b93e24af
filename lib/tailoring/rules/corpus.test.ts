import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";

import { checkFacts } from "../../facts/index.ts";
import { analysePosting } from "../../jobs/index.ts";
import { valueAt } from "../../kernel/json-pointer.ts";
import { matchResume } from "../../match/index.ts";
import { ResumeDocument } from "../../resumes/index.ts";
import { applyChanges } from "../apply-changes.ts";
import { makeRulesEngine } from "./index.ts";

const corpus = fileURLToPath(new URL("../../../../shared/corpus/", import.meta.url));
const there = existsSync(corpus);
const now = "2026-11-01T00:00:00Z";

const Value = z.union([z.string(), z.null(), z.array(z.union([z.string(), z.null()]))]).optional();
const Expected = z.object({
  basics: z.object({ name: Value, title: Value, email: Value, phone: Value }).optional(),
  work: z.array(z.object({ company: Value, title: Value, start: Value, end: Value })).optional(),
  education: z
    .array(z.object({ institution: Value, degree: Value, area: Value, start: Value, end: Value }))
    .optional(),
  skills: z.array(Value).optional(),
});

const textOf = (value: z.infer<typeof Value>): string | undefined => {
  const one = Array.isArray(value) ? value.find((text) => text !== null) : value;
  return one === null || one === undefined || one === "*" ? undefined : one;
};
const dateOf = (value: z.infer<typeof Value>) => /^\d{4}(?:-\d{2}){0,2}/.exec(textOf(value) ?? "")?.[0];
const without = (entry: object) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

/** The facts that a document of the corpus shows, as a résumé. */
function documentOf(file: string): ResumeDocument {
  const {
    basics,
    work = [],
    education = [],
    skills = [],
  } = Expected.parse(JSON.parse(readFileSync(file, "utf8")));
  return ResumeDocument.parse({
    basics: without({
      name: textOf(basics?.name),
      label: textOf(basics?.title),
      email: textOf(basics?.email),
      phone: textOf(basics?.phone),
    }),
    work: work.map((one) =>
      without({
        name: textOf(one.company),
        position: textOf(one.title),
        startDate: dateOf(one.start),
        endDate: dateOf(one.end),
      }),
    ),
    education: education.map((one) =>
      without({
        institution: textOf(one.institution),
        studyType: textOf(one.degree),
        area: textOf(one.area),
        startDate: dateOf(one.start),
        endDate: dateOf(one.end),
      }),
    ),
    skills: [{ name: "Skills", keywords: skills.flatMap((one) => textOf(one) ?? []) }],
  });
}

const resumes = there
  ? readdirSync(`${corpus}resumes`)
      .map((id) => ({ id, file: `${corpus}resumes/${id}/expected.json` }))
      .filter(({ file }) => existsSync(file))
  : [];
const folder = `${corpus}job-descriptions/cds-snc/en/`;
const postings = there
  ? readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .filter((_, at) => at % 20 === 0)
      .map((name) => analysePosting(readFileSync(folder + name, "utf8").replace(/^---[\s\S]*?\n---\n/, "")))
  : [];

(there ? describe : describe.skip)("tailoring the documents of the corpus", () => {
  it("has something to tailor", () => {
    expect(resumes.length).toBeGreaterThan(20);
    expect(postings.length).toBeGreaterThan(1);
  });

  it.each(resumes)(
    "$id: nothing is refused, evidence stands, the gate is clean, the score does not fall",
    async ({ file }) => {
      const document = documentOf(file);
      for (const analysis of postings) {
        const { changes, refused } = await makeRulesEngine()({
          document,
          analysis,
          intensity: "full",
          maxPages: undefined,
          pagesOf: () => Promise.resolve(1),
          now,
          deadline: 0,
        });
        expect(refused).toEqual([]);
        for (const { path, quote } of changes.flatMap(({ evidence }) => evidence)) {
          expect(String(valueAt(document, path))).toContain(quote);
        }
        const tailored = applyChanges(document, changes);
        expect(checkFacts(document, tailored, { now })).toEqual([]);
        const before = matchResume(document, analysis, { now });
        const after = matchResume(tailored, analysis, { now });
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.score).toBeLessThanOrEqual(before.honestMaximum);
        const some = changes.filter((_, at) => at % 2 === 0);
        expect(checkFacts(document, applyChanges(document, some), { now })).toEqual([]);
      }
    },
  );
});

import fc from "fast-check";

import type { ResumeDocument } from "../resumes/document.ts";
import { makeGate } from "./index.ts";

const now = "2026-11-01T00:00:00Z";
const subset = <T>(list: readonly T[], min = 0) => fc.shuffledSubarray([...list], { minLength: min });

/** Texts with everything that the gate looks at: numbers, money, names, denials, other scripts, hidden signs, links. */
const TEXTS = [
  "Cut costs by 20% and raised sales by $1.5M",
  "Helped to train 12 nurses in triage",
  "Led a team of five at St. Mary's",
  "No experience with Oracle; basic SQL",
  "Wrote R and C++ code, see https://example.org/x",
  "Управлял складом на 9 000 паллет",
  "أدرت فريقا من ٥ أشخاص",
  "Zero\u200bwidth and ﬁ ligature",
  "Reduced waiting time from 40 to 25 minutes",
  "Since March 2019: K8s, EKS, .NET",
  "",
  "  ",
];
const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: "grapheme", maxLength: 60 }));
const date = fc.constantFrom("2012", "2015-03", "2019-12", "2021-01-15");
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const defined = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<Record<string, unknown>> =>
  arbitrary.map((value) =>
    Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)),
  );

const workEntry = defined(
  fc.record({
    name: optional(fc.constantFrom("Mercy Hospital", "Northwind", "ACME")),
    position: optional(fc.constantFrom("Nurse", "Senior Engineer", "Assistant Manager")),
    startDate: optional(date),
    endDate: optional(date),
    summary: optional(text),
    highlights: optional(fc.array(text, { maxLength: 4 })),
  }),
);
const resume: fc.Arbitrary<ResumeDocument> = defined(
  fc.record({
    basics: optional(
      defined(
        fc.record({
          name: optional(text),
          label: optional(text),
          email: optional(fc.emailAddress()),
          summary: optional(text),
        }),
      ),
    ),
    work: optional(fc.array(workEntry, { maxLength: 4 })),
    education: optional(
      fc.array(
        defined(
          fc.record({
            institution: optional(text),
            studyType: optional(fc.constantFrom("B.Sc.", "MBA")),
            endDate: optional(date),
          }),
        ),
        { maxLength: 2 },
      ),
    ),
    skills: optional(
      fc.array(
        defined(
          fc.record({
            name: optional(text),
            level: optional(fc.constantFrom("Basic")),
            keywords: optional(
              fc.array(fc.oneof(text, fc.constantFrom("Go", "K8s", "Python")), { maxLength: 5 }),
            ),
          }),
        ),
        { maxLength: 3 },
      ),
    ),
    languages: optional(
      fc.array(
        defined(
          fc.record({
            language: optional(fc.constantFrom("German", "Spanish")),
            fluency: optional(fc.constantFrom("B2", "Native")),
          }),
        ),
        { maxLength: 2 },
      ),
    ),
    projects: optional(
      fc.array(
        defined(fc.record({ name: optional(text), highlights: optional(fc.array(text, { maxLength: 2 })) })),
        { maxLength: 2 },
      ),
    ),
    interests: optional(
      fc.array(
        defined(fc.record({ name: optional(text), keywords: optional(fc.array(text, { maxLength: 2 })) })),
        { maxLength: 2 },
      ),
    ),
    references: optional(
      fc.array(defined(fc.record({ name: optional(text), reference: optional(text) })), { maxLength: 1 }),
    ),
  }),
);

/** Words that no source here holds and that no list of the gate knows. */
const madeUp = fc
  .tuple(
    fc.constantFrom("zorb", "quix", "vlad", "krem", "plof", "drax"),
    fc.constantFrom("ium", "ova", "eth", "ond", "ack"),
  )
  .map(([a, b]) => `${a}${b}`);

describe("the gate, whatever the document", () => {
  it("lets every document itself pass", () => {
    fc.assert(
      fc.property(resume, (document) => {
        expect(makeGate(document, { now }).check(structuredClone(document))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("lets anything that is removed or moved pass", () => {
    const shorter = resume.chain((source) =>
      fc
        .record({
          work: subset(source.work ?? []),
          education: subset(source.education ?? []),
          skills: subset(source.skills ?? []),
          languages: subset(source.languages ?? []),
          projects: subset(source.projects ?? []),
          interests: subset(source.interests ?? []),
        })
        .chain((parts) =>
          fc
            .tuple(
              ...parts.work.map((entry) =>
                subset(entry.highlights ?? []).map((highlights) => ({ ...entry, highlights })),
              ),
            )
            .map((work) => ({
              source,
              tailored: { ...source, ...parts, work },
            })),
        ),
    );
    fc.assert(
      fc.property(shorter, ({ source, tailored }) => {
        expect(makeGate(source, { now }).check(tailored)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  const held: ResumeDocument = {
    basics: { name: "Ana Ruiz", label: "Nurse", summary: "Nurse who cares for patients." },
    work: [
      {
        name: "Mercy Hospital",
        position: "Nurse",
        startDate: "2019-03",
        highlights: ["Cared for 12 patients a shift", "Triage"],
      },
    ],
    skills: [{ name: "Clinical", keywords: ["Triage"] }],
    projects: [{ name: "Rota", highlights: ["Planned shifts"], keywords: ["Triage"] }],
  };
  const gate = makeGate(held, { now });
  const places = fc.constantFrom(
    "/basics/summary",
    "/basics/label",
    "/basics/name",
    "/work/0/name",
    "/work/0/position",
    "/work/0/startDate",
    "/work/0/highlights/0",
    "/skills/0/name",
    "/skills/0/keywords/0",
    "/projects/0/highlights/0",
    "/projects/0/keywords/0",
  );

  it("lets no edit pass that is built from words the source lacks", () => {
    const glue = fc.constantFrom("", "the ", "with ", "and in ");
    fc.assert(
      fc.property(
        places,
        fc.array(fc.tuple(glue, madeUp, fc.boolean()), { minLength: 1, maxLength: 5 }),
        (path, words) => {
          const after = words
            .map(
              ([joint, word, capital]) =>
                joint + (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word),
            )
            .join(" ");
          expect(gate.checkEdit({ path, action: "rewrite", after })).not.toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("lets no single foreign word slip into a text that is held otherwise", () => {
    const texts = fc.constantFrom(
      "Cared for 12 patients a shift",
      "Triage",
      "Nurse who cares for patients.",
      "Planned shifts",
    );
    fc.assert(
      fc.property(places, texts, madeUp, fc.nat(), (path, base, word, at) => {
        const words = base.split(" ");
        words.splice(at % (words.length + 1), 0, word);
        expect(gate.checkEdit({ path, action: "rewrite", after: words.join(" ") })).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("lets no number pass that the source lacks", () => {
    const number = fc.integer({ min: 13, max: 5_000_000 });
    const written = fc.constantFrom(
      (n: number) => String(n),
      (n: number) => n.toLocaleString("en"),
      (n: number) => `${n}+`,
      (n: number) => `over ${n}`,
      (n: number) => `${n}k`,
      (n: number) => `${n}%`,
      (n: number) => `$${n}`,
      (n: number) => String(n).replace(/\d/g, (d) => String.fromCodePoint(0x0660 + Number(d))),
    );
    fc.assert(
      fc.property(number, written, (n, write) => {
        expect(
          gate.checkEdit({
            path: "/work/0/highlights/0",
            action: "rewrite",
            after: `Cared for ${write(n)} patients a shift`,
          }),
        ).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("lets no hidden sign or look-alike letter pass", () => {
    const signs = fc.constantFrom(
      "\u200b",
      "\u200d",
      "\u2060",
      "\ufeff",
      "\u202e",
      "\u{e0061}",
      "\u00ad",
      "\u3164",
      "\ufe0f",
    );
    const at = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(signs, at, (sign, i) => {
        const base = "Cared for patients a shift";
        const after = base.slice(0, i) + sign + base.slice(i);
        expect(gate.checkEdit({ path: "/work/0/highlights/0", action: "rewrite", after })).not.toEqual([]);
      }),
    );
    const lookalike: Readonly<Record<string, string>> = {
      a: "\u0430",
      e: "\u0435",
      o: "\u043e",
      p: "\u0440",
      c: "\u0441",
      i: "\u0456",
    };
    fc.assert(
      fc.property(fc.constantFrom("Triage", "Clinical"), fc.nat(7), (word, i) => {
        const letter = word.charAt(i % word.length);
        const other = lookalike[letter.toLowerCase()];
        fc.pre(other !== undefined);
        const after = word.replace(letter, other);
        expect(gate.checkEdit({ path: "/skills/0/keywords/0", action: "rewrite", after })).not.toEqual([]);
      }),
    );
  });
});

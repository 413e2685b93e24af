import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import fc from "fast-check";

import { analysePosting } from "../../jobs/index.ts";
import { readPdfiumWasm } from "../../platform/pdfium-wasm.ts";
import { ResumeDocument } from "../../resumes/document.ts";
import { makeReadFile } from "../../resumes/read-file.ts";
import { ROUND_TRIP_RESUMES } from "../../resumes/parse/testing/round-trip-resumes.ts";
import { findSkills } from "../../skills/index.ts";
import type { Candidate } from "../candidate.ts";
import { introduction, personalQuestions, resumeQuestions } from "./index.ts";

/** Words that begin the sentences of the templates. */
const OPENINGS = new Set(
  "Your Which What Think Describe How If When Where Tell Please And".split(" ").concat("I"),
);
const oneLine = (text: string) => text.replaceAll(/\s+/g, " ");

/** Every text of a document, on one line each. */
function textsOf(value: unknown): string {
  if (typeof value === "string") return `${oneLine(value)}\n`;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .filter(([key]) => key !== "ids")
    .map(([, member]) => textsOf(member))
    .join("");
}

/** Numbers, skills and capitalised words of a question that the document does not hold. */
function inventedIn(question: Candidate, document: ResumeDocument): string[] {
  const held = textsOf(document);
  const heldLower = held.toLowerCase();
  const numbers = question.text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  const names = (question.text.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).filter((word) => !OPENINGS.has(word));
  const skills = findSkills(question.text).map(({ text }) => text.toLowerCase());
  return [
    ...[...numbers, ...names].filter((word) => !held.includes(word)),
    ...skills.filter((skill) => !heldLower.includes(skill)),
  ];
}

function contactsIn(question: Candidate, { basics }: ResumeDocument): string[] {
  const contacts = [
    basics?.email,
    basics?.phone,
    basics?.url,
    ...(basics?.profiles ?? []).map(({ url }) => url),
  ];
  return contacts.filter(
    (contact) => contact !== undefined && contact !== "" && question.text.includes(contact),
  ) as string[];
}

const corpus = path.resolve(import.meta.dirname, "../../../../shared/corpus/resumes");
const demo = ResumeDocument.parse(
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../../local/demo/resume.json"), "utf8")),
);

async function corpusDocuments(): Promise<[string, ResumeDocument][]> {
  if (!existsSync(corpus)) return [];
  const read = makeReadFile(readPdfiumWasm);
  const documents: [string, ResumeDocument][] = [];
  const folders = readdirSync(corpus).filter((name) => !name.includes("."));
  // a quarter of them: reading files is the slow part, and the parser's own test reads all
  for (const id of folders.filter((_, i) => i % 4 === 0)) {
    const file = readdirSync(path.join(corpus, id)).find((name) => /^resume\.(pdf|docx)$/.test(name));
    if (file === undefined) continue;
    const result = await read(readFileSync(path.join(corpus, id, file)), { fileName: file });
    if ("document" in result) documents.push([id, result.document]);
  }
  return documents;
}

describe("personal questions", () => {
  let documents: [string, ResumeDocument][];
  beforeAll(async () => {
    documents = [["demo", demo], ...Object.entries(ROUND_TRIP_RESUMES), ...(await corpusDocuments())];
  }, 120_000);

  it("are made of every résumé that names work, a project or a skill", () => {
    expect(documents.length).toBeGreaterThanOrEqual(existsSync(corpus) ? 14 : 6);
    const without = documents.filter(([, document]) => resumeQuestions(document).length < 5);
    expect(without.map(([id]) => id)).toEqual([]);
  });

  it("name nothing that the résumé does not hold, and no contacts", () => {
    const found = documents.flatMap(([id, document]) =>
      [introduction(document), ...resumeQuestions(document)].flatMap((question) =>
        [...inventedIn(question, document), ...contactsIn(question, document)].map((word) => [
          id,
          word,
          question.text,
        ]),
      ),
    );
    expect(found).toEqual([]);
  });

  it("have a category, a focus, key points with signs, a duration, and a key that tells nothing of the person", () => {
    for (const [, document] of documents) {
      const questions = resumeQuestions(document);
      expect(new Set(questions.map(({ key }) => key)).size).toBe(
        new Set(questions.map(({ text }) => text)).size,
      );
      for (const question of questions) {
        expect(question.key).toMatch(/^own-[a-z-]+-[0-9a-f]{12}$/);
        expect(question.focusArea.split(" ").length).toBeLessThanOrEqual(4);
        expect(question.expectedDurationSeconds).toBeGreaterThanOrEqual(60);
        expect(question.keyPoints.length).toBeGreaterThanOrEqual(2);
        for (const { point, signs } of question.keyPoints) {
          expect(point.length).toBeGreaterThan(20);
          expect(signs.length).toBeGreaterThanOrEqual(2);
          expect(signs.filter((sign) => sign !== sign.toLowerCase())).toEqual([]);
        }
      }
    }
  });

  it("end a sentence with one full stop, also behind a name that brings its own", () => {
    const texts = resumeQuestions({
      work: [
        {
          name: "Baltic Freight Sp. z o.o.",
          position: "Planner",
          startDate: "2019",
          highlights: ["Booked ships"],
        },
      ],
    }).map(({ text }) => text);
    expect(texts.filter((text) => text.includes("o.o. What"))).not.toEqual([]);
    expect(texts.filter((text) => text.includes(".."))).toEqual([]);
  });

  it("speak of a job that is over in the past, of figures where there is one, and learn nothing that is no skill", () => {
    const texts = resumeQuestions({
      work: [
        {
          name: "Pied Piper",
          position: "Baker",
          endDate: "2016",
          highlights: ["Won the award of the town's bakers in 2016", "Baked 400 loaves a night for 12 shops"],
        },
      ],
      skills: [{ name: "Persuasive" }, { name: "Kubernetes" }, { name: "lovely?4 grumpy?3" }],
    }).map(({ text }) => text);
    expect(texts).toContain(
      "Your résumé says “Baker” at Pied Piper. What did a good week in that job look like?",
    );
    expect(texts.filter((text) => text.includes("how do you know that it worked"))).toEqual([
      "Your résumé says: “Baked 400 loaves a night for 12 shops”. How did you go about it, and how do you know that it worked?",
    ]);
    expect(texts.filter((text) => text.includes("Persuasive"))).toEqual([
      "Your résumé lists “Persuasive”. Where did it make a difference in your work?",
    ]);
    expect(texts).toContain("How did you learn Kubernetes, and what do you still find difficult about it?");
    expect(texts.join()).not.toContain("grumpy");
  });

  it("make sense of a plural and of what is no tool that one could choose", () => {
    const skills = [{ name: "RESTful APIs" }, { name: "Wound care" }];
    const texts = resumeQuestions({ skills }).map(({ text }) => text);
    expect(texts.filter((text) => text.includes("limits"))).toEqual(
      ["RESTful APIs", "Wound care"].map(
        (name) =>
          `Where do you see the limits of ${name}? Tell me of a case where you met them, or would have.`,
      ),
    );
  });

  it("ask about no heading of a list of skills", () => {
    const skills = [{ name: "Web Technologies" }, { name: "Tools" }, { name: "Other skills" }];
    expect(resumeQuestions({ skills })).toEqual([]);
    expect(resumeQuestions({ skills: [{ name: "Tools", keywords: ["Docker"] }] })).not.toEqual([]);
  });

  it("call a project by what it was where its name would fit any", () => {
    const texts = resumeQuestions({
      projects: [
        { name: "Personal Project", description: "Home Automation System" },
        {
          name: "Side project",
          description: "I wrote it one winter because our heating was old, loud and dear.",
        },
        { name: "Heatpump", description: "Home Automation System" },
      ],
    }).map(({ text }) => text);
    const asked = (name: string) =>
      texts.includes(`What was “${name}” about, and which part of it was yours?`);
    expect(["Home Automation System", "Side project", "Heatpump", "Personal Project"].filter(asked)).toEqual([
      "Home Automation System",
      "Side project",
      "Heatpump",
    ]);
  });

  it("hold for any document", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9À-ž'@:/.+-]{1,14}$/);
    const line = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" ")),
      fc.constantFrom(
        "",
        " ",
        "\n",
        "a@b.example",
        "https://a.example/x",
        "+49 30 555 0142",
        "x".repeat(500),
      ),
      fc.string({ unit: "grapheme" }),
    );
    const lines = fc.array(line, { maxLength: 4 });
    const document = fc
      .record(
        {
          work: fc.array(fc.record({ name: line, position: line, highlights: lines }), { maxLength: 3 }),
          projects: fc.array(fc.record({ name: line, highlights: lines, keywords: lines }), { maxLength: 2 }),
          skills: fc.array(fc.record({ name: line, keywords: lines }), { maxLength: 2 }),
          education: fc.array(fc.record({ institution: line, area: line }), { maxLength: 2 }),
          certificates: fc.array(fc.record({ name: line }), { maxLength: 2 }),
        },
        { requiredKeys: [] },
      )
      .map((value) => ResumeDocument.parse(value));
    fc.assert(
      fc.property(document, (value) => {
        const held = textsOf(value);
        for (const question of [introduction(value), ...resumeQuestions(value)]) {
          const quotes = [...question.text.matchAll(/“(.*?)”/gsu)].map(([, quote]) =>
            quote?.replace(/ …$/, ""),
          );
          expect(quotes.filter((quote) => !held.includes(quote ?? ""))).toEqual([]);
          expect(question.text).not.toMatch(/@|https?:|\n/);
          expect(question.text.length).toBeLessThan(500);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("of a posting leave out what is cut off, a question, terms, languages and the employer's talk of itself", () => {
    const lines = [
      "The position requires diverse knowledge, including",
      "Do you have a natural inclination toward planning?",
      "Occasional travel to Ottawa may be required",
      "English essential",
      "We're hiring people at all levels of experience",
      "Our ability to deliver depends on diverse skills",
      "Tell us why you are the right one for the ward",
      "Apply anyway, it is worth it!",
      "We need someone who has led a ward",
      "Three years of experience with wound care in travel medicine",
    ];
    const { posting } = personalQuestions({
      document: undefined,
      analysis: analysePosting(`Nurse\n\nRequirements\n${lines.map((line) => `- ${line}`).join("\n")}`, {}),
    });
    const quoted = posting.map(({ text }) => /“(.+)”/.exec(text)?.[1] ?? "no quote");
    expect([...new Set(quoted)].sort()).toEqual(lines.slice(-2).sort());
  });

  it("of a posting quote its own lines, and ask about no degree", () => {
    const posting = `Nurse\n\nRequirements\n- Three years on an intensive care unit\n- Bachelor's degree in nursing\n\nWhat you do\n- Hand over to the night shift`;
    const { posting: questions, resume } = personalQuestions({
      document: undefined,
      analysis: analysePosting(posting, {}),
    });
    expect(resume).toEqual([]);
    expect(questions.length).toBeGreaterThan(0);
    for (const { text } of questions) {
      const quote = /“(.+)”/.exec(text)?.[1] ?? "no quote";
      expect(posting).toContain(quote);
      expect(text).not.toContain("degree");
    }
  });
});

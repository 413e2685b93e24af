import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { questionsOf } from "../../lib/interviews/bank/index.ts";
import { findContradictions } from "../../lib/interviews/scoring/contradictions/find-contradictions.ts";
import { readAnswer } from "../../lib/interviews/scoring/read-answer.ts";
import { readQuestion } from "../../lib/interviews/scoring/read-question.ts";
import { ResumeDocument } from "../../lib/resumes/index.ts";
import { GoldAnswer, readSet } from "./gold-measures.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../gold/gate", name), "utf8"));
const Line = z.object({
  id: z.string(),
  source: z.string(),
  after: z.string(),
  class: z.string().optional(),
});
const sources = z.record(z.string(), ResumeDocument).parse(read("sources.json"));
const honest = z.array(Line).parse(read("honest.json"));
const invented = z.array(Line).parse(read("inventions.json"));

const [first] = questionsOf("general");
if (first === undefined) throw new Error("the bank is empty");
const question = readQuestion({ ...first, questionId: first.id });
const messagesOf = (answer: string, resume: ResumeDocument | undefined) =>
  resume === undefined
    ? []
    : findContradictions(readAnswer(answer, question), {
        resume,
        posting: undefined,
        now: "2026-11-01T00:00:00.000Z",
      }).contradictions.map(({ message }) => message);
/** A line of a résumé as somebody would say it. */
const said = (line: string) => `I ${line.charAt(0).toLowerCase()}${line.slice(1)}`;

it("says nothing of a résumé's own lines, told by its owner", () => {
  const alarms = Object.values(sources).flatMap((resume) =>
    [...(resume.work ?? []), ...(resume.projects ?? []), ...(resume.volunteer ?? [])].flatMap((entry) =>
      (entry.highlights ?? []).flatMap((line) => messagesOf(said(line), resume)),
    ),
  );
  expect(Object.keys(sources).length).toBeGreaterThanOrEqual(5);
  expect(alarms).toEqual([]);
});

it("says nothing of honest rewrites in one of a hundred at most", () => {
  const alarms = honest.filter(({ source, after }) => messagesOf(said(after), sources[source]).length > 0);
  expect(honest.length).toBeGreaterThanOrEqual(300);
  expect(alarms.length / honest.length).toBeLessThanOrEqual(0.01);
});

it("points out most of the changed numbers", () => {
  const changed = invented.filter((one) => one.class === "number_changed");
  const found = changed.filter(({ source, after }) => messagesOf(said(after), sources[source]).length > 0);
  expect(changed.length).toBeGreaterThanOrEqual(20);
  expect(found.length / changed.length).toBeGreaterThanOrEqual(0.8);
});

it("raises no false alarm over answers of people in eighteen fields: only houses and years that they claim are pointed out", () => {
  const answers = readSet("answers.json", GoldAnswer) ?? [];
  const alarms = new Set(
    answers.flatMap(({ answer }) => Object.values(sources).flatMap((resume) => messagesOf(answer, resume))),
  );
  expect(answers.length).toBeGreaterThanOrEqual(120);
  // "I've been a teacher for 19 years", beside the résumés of younger people.
  const years = /^You say 19 years; the dated work of the résumé adds up to \d+\.\d\.$/;
  expect([...alarms].filter((alarm) => !years.test(alarm)).sort()).toEqual(
    ["Kestrel Parcels", "Norda Foods", "Padel Mate"].map(
      (name) => `You speak of ${name} as a place where you worked; the résumé names no such employer.`,
    ),
  );
});

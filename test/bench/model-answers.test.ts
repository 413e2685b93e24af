import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { checkLetter } from "../../lib/facts/index.ts";
import { questionsOf } from "../../lib/interviews/bank/index.ts";
import { DOMAINS } from "../../lib/interviews/bank/model.ts";
import { modelAnswer } from "../../lib/interviews/scoring/model-answer/from-resume.ts";
import { readQuestion } from "../../lib/interviews/scoring/read-question.ts";
import { ResumeDocument } from "../../lib/resumes/index.ts";

const sources = z
  .record(z.string(), ResumeDocument)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "../gold/gate/sources.json"), "utf8")));
const questions = DOMAINS.flatMap((domain) => questionsOf(domain).slice(0, 4)).map((question) =>
  readQuestion({ ...question, questionId: question.id }),
);

/** What a model answer says of its person: without labels, blanks and the points of the question. */
const factsOf = (answer: string) =>
  answer
    .split("\n")
    .filter((line) => !line.startsWith("- ") && !line.startsWith("Your résumé lists "))
    .map((line) =>
      line
        .replace(/^\p{Lu}[\p{L} ]+: /u, "")
        .replaceAll(/\[[^\]]*\]/g, "")
        .trim(),
    )
    .filter((line) => line !== "" && !line.endsWith(":"));
// The words that a sentence is framed with.
const FRAME = /does not hold the word "(?:project|studied|volunteered|volunteer)"/;

it.each(Object.entries(sources))(
  "a model answer tells no fact that the résumé of the %s does not hold",
  (_, resume) => {
    const told = new Set(questions.flatMap((question) => factsOf(modelAnswer(question, resume))));
    expect(told.size).toBeGreaterThanOrEqual(4);
    const refused = [...told].flatMap(
      (line) =>
        checkLetter(resume, line, { company: "", title: "" }, { now: "2026-11-01T00:00:00.000Z" }).refused,
    );
    expect(refused.filter(({ detail }) => !FRAME.test(detail))).toEqual([]);
  },
);

it("a fact that the résumé does not hold would be seen", () => {
  const [resume] = Object.values(sources);
  const { refused } = checkLetter(
    resume ?? {},
    "I led 500 engineers at Google.",
    { company: "", title: "" },
    { now: "2026-11-01T00:00:00.000Z" },
  );
  expect(refused).not.toEqual([]);
});

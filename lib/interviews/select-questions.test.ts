import fc from "fast-check";

import { questionsOf } from "./bank/index.ts";
import { DIFFICULTIES, DOMAINS } from "./bank/model.ts";
import type { Difficulty, Domain } from "./bank/model.ts";
import { candidateOf } from "./candidate.ts";
import type { Candidate } from "./candidate.ts";
import { introduction } from "./personal/index.ts";
import { mixOf, selectQuestions } from "./select-questions.ts";
import type { Selection } from "./select-questions.ts";

const made = (name: string, difficulty: Difficulty, about = name): Candidate => ({
  key: name,
  about,
  text: `Text of ${name}?`,
  category: "experience",
  focusArea: `focus of ${about}`,
  difficulty,
  keyPoints: [],
  expectedDurationSeconds: 60,
});
const many = (name: string, each: number) =>
  DIFFICULTIES.flatMap((level) =>
    Array.from({ length: each }, (_, i) => made(`${name}-${level}-${i}`, level)),
  );

const select = (wanted: Partial<Selection>) =>
  selectQuestions({
    count: 10,
    difficulty: "medium",
    seed: "s",
    recent: [],
    introduction: introduction(undefined),
    posting: [],
    resume: [],
    bank: questionsOf("nursing").map(candidateOf),
    general: questionsOf("general").map(candidateOf),
    ...wanted,
  });
const countsOf = (questions: readonly Candidate[]) =>
  DIFFICULTIES.map((level) => questions.filter(({ difficulty }) => difficulty === level).length);

const count = fc.integer({ min: 1, max: 20 });
const difficulty = fc.constantFrom(...DIFFICULTIES);
const domain = fc.constantFrom(...DOMAINS);
const seed = fc.string();

describe("the mix of levels", () => {
  it("is 30 % below, 50 % at and 20 % above the chosen one", () => {
    expect(mixOf("medium", 10)).toEqual({ easy: 3, medium: 5, hard: 2 });
    expect(mixOf("medium", 20)).toEqual({ easy: 6, medium: 10, hard: 4 });
    expect(mixOf("easy", 10)).toEqual({ easy: 8, medium: 2, hard: 0 });
    expect(mixOf("hard", 10)).toEqual({ easy: 0, medium: 3, hard: 7 });
    expect(mixOf("medium", 1)).toEqual({ easy: 0, medium: 1, hard: 0 });
  });

  it("is never more than one question off, and complete", () => {
    fc.assert(
      fc.property(difficulty, count, (chosen, of) => {
        const { easy, medium, hard } = mixOf(chosen, of);
        expect(easy + medium + hard).toBe(of);
        const below = chosen === "medium" ? easy : medium;
        if (chosen !== "easy") expect(Math.abs(below - 0.3 * of)).toBeLessThan(1);
      }),
    );
  });
});

describe("the questions of a session", () => {
  it("open with the introduction, repeat nothing and keep to the mix in every domain", () => {
    fc.assert(
      fc.property(domain, difficulty, count, seed, (of, chosen, n, by) => {
        const bank = questionsOf(of).map(candidateOf);
        const questions = select({ bank, count: n, difficulty: chosen, seed: by });
        expect(questions).toHaveLength(n);
        expect(questions.filter(({ category }) => category === "introduction")).toEqual([questions[0]]);
        for (const part of ["key", "about", "text"] as const)
          expect(new Set(questions.map((question) => question[part])).size).toBe(n);
        const mix = Object.values(mixOf(chosen, n));
        // the one introduction is the session's own
        const general = of === "general" ? [] : questionsOf("general").map(candidateOf);
        const there = countsOf([...bank, ...general].filter(({ category }) => category !== "introduction"));
        // where the bank has not so many of a level, others stand in
        if (mix.every((wanted, level) => wanted <= (there[level] ?? 0)))
          expect(countsOf(questions)).toEqual(mix);
        // the introduction opens whatever its level
        const levels = questions.slice(1).map((question) => DIFFICULTIES.indexOf(question.difficulty));
        expect(levels).toEqual([...levels].sort());
      }),
    );
  });

  it("are the same for the same seed and others for another one", () => {
    const keys = (by: string) => select({ seed: by }).map(({ key }) => key);
    expect(keys("a")).toEqual(keys("a"));
    expect(keys("a")).not.toEqual(keys("b"));
  });

  it("come from posting and résumé up to their shares, and ask about a thing once", () => {
    const resume = [...many("r", 4), ...DIFFICULTIES.map((level) => made(`same-${level}`, level, "one"))];
    const questions = select({ resume, posting: many("p", 4) });
    const from = (letter: string) => questions.filter(({ key }) => key.startsWith(letter)).length;
    expect([from("p-"), from("r-") + from("same")]).toEqual([2, 4]);
    expect(questions.filter(({ about }) => about === "one").length).toBeLessThanOrEqual(1);
  });

  it("ask about a résumé in different ways while there are any, and in no way more than twice", () => {
    const alike = many("a", 6).map((one) => ({ ...one, focusArea: "listed skill" }));
    const others = many("r", 1);
    const from = (resume: Candidate[], letter: string) =>
      select({ resume, count: 10 }).filter(({ key }) => key.startsWith(`${letter}-`)).length;
    expect([from([...alike, ...others], "a"), from([...alike, ...others], "r")]).toEqual([1, 3]);
    expect(from(alike, "a")).toBe(2);
  });

  it("avoid what was asked lately while there is anything else", () => {
    fc.assert(
      fc.property(domain, seed, (of, by) => {
        const bank = questionsOf(of).map(candidateOf);
        const recent: string[] = [];
        for (let session = 0; session < 3; session++) {
          const questions = select({ bank, recent, seed: `${by}${session}` }).slice(1);
          expect(questions.filter(({ key }) => recent.includes(key))).toEqual([]);
          recent.push(...questions.map(({ key }) => key));
        }
      }),
    );
  });

  it("take the longest ago first when everything was asked lately", () => {
    const bank = many("b", 2);
    const recent = bank.map(({ key }) => key);
    const questions = select({ bank, general: [], recent, count: 3 });
    expect(questions.slice(1).map(({ key }) => key)).toEqual(["b-medium-0", "b-hard-0"]);
    expect(select({ bank, general: [], recent, count: 20 })).toHaveLength(7);
  });

  describe("over ten hard sessions of ten in a row", () => {
    const SESSIONS = 10;
    const HARD = 7;
    const isHard = ({ difficulty }: Candidate) => difficulty === "hard";
    const held = (of: Domain, resume: readonly Candidate[]) => {
      const bank = questionsOf(of).map(candidateOf);
      const general = of === "general" ? [] : questionsOf("general").map(candidateOf);
      const recent: string[] = [];
      const sessions = Array.from({ length: SESSIONS }, (_, at) => {
        const questions = select({
          bank,
          general,
          resume,
          recent,
          difficulty: "hard",
          seed: `${of}/${at}`,
        }).slice(1);
        recent.push(...questions.map(({ key }) => key));
        return questions;
      });
      return { sessions, pool: [...bank, ...general, ...resume].filter(isHard).length };
    };
    /** How many sessions lie between a question and its last time; nothing for one that is new. */
    const distances = (sessions: readonly (readonly Candidate[])[]) =>
      sessions.flatMap((questions, at) =>
        questions.flatMap(({ key }) => {
          const before = sessions
            .slice(0, at)
            .findLastIndex((others) => others.some((other) => other.key === key));
          return before === -1 ? [] : [at - before];
        }),
      );

    it.each(DOMAINS)("%s keeps its level, and asks again only when every hard question was asked", (of) => {
      const { sessions, pool } = held(of, []);
      for (const questions of sessions) {
        expect(questions.filter(isHard)).toHaveLength(HARD);
        expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
      }
      const round = Math.floor(pool / HARD);
      expect(round).toBeGreaterThanOrEqual(of === "general" ? 2 : 4);
      expect(distances(sessions.slice(0, round))).toEqual([]);
      // the longest ago first: nothing comes back before the whole round was asked
      expect(Math.min(...distances(sessions))).toBeGreaterThanOrEqual(round);
    });

    it("a résumé with enough to tell is asked about before anything comes twice", () => {
      const resume = Array.from({ length: 55 }, (_, i) => made(`own-${i}`, "hard"));
      const { sessions } = held("backend", resume);
      expect(distances(sessions)).toEqual([]);
      const own = sessions.map((questions) => questions.filter(({ key }) => key.startsWith("own-")).length);
      expect(Math.max(...own.slice(0, 3))).toBeLessThanOrEqual(4);
      expect(own.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(4 * SESSIONS - 2);
    });

    it("goes beyond its share of a résumé where the bank has nothing new", () => {
      const resume = Array.from({ length: 9 }, (_, i) => made(`own-${i}`, "hard"));
      const questions = select({
        bank: many("b", 1),
        general: [],
        resume,
        recent: ["b-hard-0"],
        difficulty: "hard",
      });
      expect(questions.filter(({ key }) => /^own-\d/.test(key))).toHaveLength(7);
      expect(questions.map(({ key }) => key)).not.toContain("b-hard-0");
    });
  });
});

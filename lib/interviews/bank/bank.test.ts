import { BANK, questionsOf } from "./index.ts";
import { CATEGORIES, DIFFICULTIES, DOMAINS, type BankQuestion, type Category } from "./model.ts";

const ALL = DOMAINS.flatMap((domain) => questionsOf(domain));

/** The words of a text in lower case, without punctuation. */
function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word without its commonest English endings, so that "indexes" and "indexing" count as "index"; short words stay whole. */
function root(word: string): string {
  const bare = word.replace(/ies$/, "y").replace(/(ings?|ed|es|s)$/, "");
  if (bare.length < 4) return bare.length < 3 ? word : bare;
  return bare.replace(/e$/, "").replace(/([b-df-hj-np-tv-z])\1$/, "$1");
}

/** Shared words over all words of two texts: 1 for the same set of words. */
function similarity(left: string, right: string): number {
  const a = new Set(words(left));
  const b = new Set(words(right));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

/** Signs that somebody would give by only repeating the question. */
function echoes(question: BankQuestion): string[] {
  const asked = new Set(words(question.text).map(root));
  return question.keyPoints
    .flatMap((keyPoint) => keyPoint.signs)
    .filter((sign) => words(sign).every((word) => asked.has(root(word))))
    .map((sign) => `${question.id}: ${sign}`);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function idsWhere(wrong: (question: BankQuestion) => boolean): string[] {
  return ALL.filter(wrong).map((question) => question.id);
}

test("the bank has exactly the fields of work that an interview can be held in", () => {
  expect(Object.keys(BANK).sort()).toEqual([...DOMAINS].sort());
});

// people are told "A good answer also …" with the point behind it
test("every key point goes on from what a good answer does", () => {
  const points = ALL.flatMap(({ id, keyPoints }) => keyPoints.map(({ point }) => `${id}: ${point}`));
  expect(points.filter((point) => !/: (?:Never [a-z]+|[A-Z][a-z-]*)s\b/.test(point))).toEqual([]);
});

describe.each(DOMAINS)("%s", (domain) => {
  const questions = questionsOf(domain);
  const of = (category: Category) => questions.filter((question) => question.category === category).length;

  test("has at least 40 questions, at least 8 of each difficulty and 14 hard ones", () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    for (const difficulty of DIFFICULTIES) {
      const count = questions.filter((question) => question.difficulty === difficulty).length;
      expect({ difficulty, enough: count >= (difficulty === "hard" ? 14 : 8), count }).toMatchObject({
        enough: true,
      });
    }
  });

  test("mixes the categories; only the general field holds introductions", () => {
    // The general questions belong to no field, so that there is no field to know.
    const missing = domain === "general" ? "technical" : "introduction";
    const expected = CATEGORIES.filter((each) => each !== missing && each !== "experience");
    expect(expected.filter((category) => of(category) === 0)).toEqual([]);
    expect(of("experience") + of("introduction")).toBeGreaterThanOrEqual(1);
    expect(of("introduction") > 0).toBe(domain === "general");
    expect(of("behavioural")).toBeGreaterThanOrEqual(6);
    expect(of("situational")).toBeGreaterThanOrEqual(6);
  });

  test("looks into at least 10 areas", () => {
    expect(new Set(questions.map((question) => question.focusArea)).size).toBeGreaterThanOrEqual(10);
  });

  test("asks nothing twice, not in other words either", () => {
    const alike = questions.flatMap((question, index) =>
      questions
        .slice(index + 1)
        .filter((other) => similarity(question.text, other.text) > 0.8)
        .map((other) => `${question.id} ~ ${other.id}`),
    );
    expect(alike).toEqual([]);
  });

  test("names its questions after itself", () => {
    expect(questions.filter(({ id }) => !new RegExp(`^${domain}-\\d{3}$`).test(id))).toEqual([]);
  });
});

test("no id and no text comes twice in the whole bank", () => {
  expect(repeated(ALL.map((question) => question.id))).toEqual([]);
  expect(repeated(ALL.map((question) => words(question.text).join(" ")))).toEqual([]);
});

test("each question is a sentence of readable length with a focus area of one to five words", () => {
  expect(
    idsWhere(({ text }) => !/^\p{Lu}.*[?.!]"?$/su.test(text) || text.length < 20 || text.length > 300),
  ).toEqual([]);
  expect(idsWhere(({ focusArea }) => words(focusArea).length < 1 || words(focusArea).length > 5)).toEqual([]);
});

test("each question expects an answer of 60 to 240 seconds", () => {
  expect(idsWhere(({ expectedDurationSeconds: s }) => !Number.isInteger(s) || s < 60 || s > 240)).toEqual([]);
});

test("each question has 3 to 5 different key points in sentences", () => {
  expect(idsWhere(({ keyPoints }) => keyPoints.length < 3 || keyPoints.length > 5)).toEqual([]);
  expect(idsWhere(({ keyPoints }) => repeated(keyPoints.map(({ point }) => point)).length > 0)).toEqual([]);
  expect(idsWhere(({ keyPoints }) => keyPoints.some(({ point }) => words(point).length < 2))).toEqual([]);
});

test("each key point has 4 to 12 different signs in lower case, without stray blanks", () => {
  const wrong = ({ signs }: BankQuestion["keyPoints"][number]) =>
    signs.length < 4 || signs.length > 12 || repeated(signs).length > 0 || signs.some(illFormed);
  expect(idsWhere(({ keyPoints }) => keyPoints.some(wrong))).toEqual([]);
});

function illFormed(sign: string): boolean {
  return sign !== sign.toLowerCase() || sign !== sign.trim() || words(sign).length === 0 || sign.length < 2;
}

test("nobody shows a key point by repeating the question", () => {
  expect(ALL.flatMap(echoes)).toEqual([]);
});

test("two key points of a question do not rest on the same signs", () => {
  const alike = ({ keyPoints }: BankQuestion) =>
    keyPoints.some(({ signs }, index) =>
      keyPoints.slice(index + 1).some((other) => {
        const shared = other.signs.filter((sign) => signs.includes(sign)).length;
        return 2 * shared >= Math.min(signs.length, other.signs.length);
      }),
    );
  expect(idsWhere(alike)).toEqual([]);
});

test("an echo is recognised in other inflections as well", () => {
  const [first] = questionsOf("backend");
  expect(first).toBeDefined();
  if (first === undefined) return;
  const asked = { ...first, id: "x-001", text: "How do you index tables?" };
  const keyPoints = [{ point: "Names the index", signs: ["indexes", "indexing tables", "b-tree"] }];
  expect(echoes({ ...asked, keyPoints })).toEqual(["x-001: indexes", "x-001: indexing tables"]);
});

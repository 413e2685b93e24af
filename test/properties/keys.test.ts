import { globSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";

import {
  GenerationId,
  InterviewId,
  JobId,
  LetterId,
  QuestionId,
  ResumeId,
  SuggestionId,
  TailoringId,
  ulidOf,
  UserId,
} from "../../lib/kernel/ids.ts";

const root = join(import.meta.dirname, "..", "..");
const ulid = fc
  .tuple(fc.nat({ max: 2 ** 48 - 1 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([time, entropy]) => ulidOf(time, entropy));
/** Few values, so that inputs often differ in one part only; the ids of two prefixes may share their ULID. */
const some = <T>(arbitrary: fc.Arbitrary<T>, parse: (value: T) => string) =>
  fc.oneof(arbitrary, fc.constantFrom(...fc.sample(arbitrary, { numRuns: 3, seed: 7 }))).map(parse);
const version = fc.integer({ min: 1, max: 99_999_999 });
const userId = some(fc.stringMatching(/^[0-9a-zA-Z-]{1,64}$/), (id) => UserId.parse(id));
const resumeId = some(ulid, (id) => ResumeId.parse(`res_${id}`));
const jobId = some(ulid, (id) => JobId.parse(`job_${id}`));
const tailoringId = some(ulid, (id) => TailoringId.parse(`tlr_${id}`));
const letterId = some(ulid, (id) => LetterId.parse(`ltr_${id}`));
const suggestionId = some(ulid, (id) => SuggestionId.parse(`sug_${id}`));
const generationId = some(ulid, (id) => GenerationId.parse(`gen_${id}`));
const interviewId = some(ulid, (id) => InterviewId.parse(`int_${id}`));
const questionId = some(ulid, (id) => QuestionId.parse(`qst_${id}`));
const kind = fc.constantFrom("parse", "analyse", "tailor", "letter", "score", "suggest", "purge", "hold");
const hex = fc.stringMatching(/^[0-9a-f]{16}$/);
const name = fc.stringMatching(/^[\x21-\x7e]{1,128}$/);

/** Arguments of every builder behind its user; a builder that is missing here fails the test that counts them. */
const ARGUMENTS: Record<string, fc.Arbitrary<unknown>[]> = {
  profileKey: [],
  sessionKey: [],
  idempotencyKey: [name],
  jobKey: [jobId],
  postingKey: [jobId],
  postingMarkKey: [hex],
  resumeKey: [resumeId],
  documentKey: [resumeId, version],
  primaryKey: [],
  jobResumeKey: [jobId, resumeId],
  tailoringKey: [tailoringId],
  resultKey: [tailoringId],
  jobTailoringKey: [jobId, tailoringId],
  activeTailoringKey: [tailoringId],
  letterKey: [letterId],
  letterTextKey: [letterId],
  jobLetterKey: [jobId, letterId],
  suggestionKey: [suggestionId],
  suggestionsKey: [],
  generationKey: [generationId],
  interviewKey: [interviewId],
  planKey: [interviewId],
  answerKey: [interviewId, questionId],
  scoreKey: [interviewId, fc.integer({ min: 0, max: 99 })],
  recentQuestionsKey: [],
  runningKey: [],
  deferredKey: [kind, fc.nat(), fc.oneof(resumeId, jobId, tailoringId, interviewId)],
  openKey: [kind, fc.nat(), fc.oneof(resumeId, jobId, tailoringId, interviewId)],
  keptAnswerKey: [hex],
  userDayKey: [fc.constantFrom("2026-11-21", "2026-11-22")],
  totalKey: [fc.constantFrom("INTERVIEWS", "JOBS", "TAILORINGS", "USAGE")],
  weekKey: [fc.integer({ min: 0, max: 9_999 })],
  workKey: [kind, fc.oneof(resumeId, jobId, tailoringId)],
};
const OBJECTS: Record<string, fc.Arbitrary<unknown>[]> = {
  uploadObject: [resumeId],
  originalObject: [resumeId],
  documentObject: [resumeId, version, hex],
  renderObject: [
    resumeId,
    version,
    fc.constantFrom("classic", "modern"),
    fc.constantFrom("0a", "1b"),
    fc.constantFrom("pdf", "md"),
  ],
  letterObject: [letterId, version, hex, fc.constantFrom("pdf", "md")],
  resultObject: [resumeId, version, hex],
};
/** Builders whose first argument is not a user, or that give no key of one item; each has its own test below or elsewhere. */
const OTHERS = [
  "anonymousIdempotencyKey",
  "dueKey",
  "shardKey",
  "stageDayKey",
  "voidKey",
  "resumeObjectPrefixes",
];

type Builder = (...args: unknown[]) => { pk: string; sk: string };
type Built = Record<string, unknown>;
const modules = await Promise.all(
  globSync("lib/**/keys.ts", { cwd: root }).map(async (file) => (await import(join(root, file))) as Built),
);
const builders = Object.assign({}, ...modules) as Built;
const builder = (id: string): Builder => {
  const found = builders[id];
  if (typeof found !== "function") throw new Error(`no builder ${id}`);
  return found as Builder;
};

/** One call of any builder: its name, the user, the other arguments. */
const call = (table: Record<string, fc.Arbitrary<unknown>[]>) =>
  fc.oneof(
    ...Object.entries(table).map(([id, args]) => fc.tuple(fc.constant(id), userId, fc.tuple(...args))),
  );
const spelled = (value: unknown) => JSON.stringify(value);

describe("builders of keys", () => {
  it("are all known here", () => {
    const built = Object.keys(builders).filter((id) => /(Key|Object|Prefixes)$/.test(id));
    expect(built.sort()).toEqual([...Object.keys(ARGUMENTS), ...Object.keys(OBJECTS), ...OTHERS].sort());
  });

  it("give different keys for different inputs, over all domains", () => {
    fc.assert(
      fc.property(call(ARGUMENTS), call(ARGUMENTS), (a, b) => {
        const [keyA, keyB] = [a, b].map(([id, user, args]) => spelled(builder(id)(user, ...args)));
        expect(keyA === keyB).toBe(spelled(a) === spelled(b));
      }),
      { numRuns: 2_000 },
    );
  });

  it("stay in the partition of their user, below their own prefix", () => {
    fc.assert(
      fc.property(call(ARGUMENTS), ([id, user, args]) => {
        const { pk, sk } = builder(id)(user, ...args);
        expect(pk).toBe(`USER#${user}`);
        expect(sk).toMatch(/^[A-Z]+(#|$)/);
        expect(Buffer.byteLength(sk)).toBeLessThan(1_024);
      }),
    );
  });

  it("give different objects for different inputs, in the folder of their user and of what they belong to", () => {
    const build = ([id, user, args]: [string, string, unknown[]]) =>
      (builder(id) as unknown as (...args: unknown[]) => string)(user, ...args);
    fc.assert(
      fc.property(call(OBJECTS), call(OBJECTS), (a, b) => {
        expect(build(a) === build(b)).toBe(spelled(a) === spelled(b));
        const [, user, args] = a;
        expect(build(a)).toMatch(/^(uploads|documents|renders)\//);
        expect(build(a).split("/").slice(1, 3)).toEqual([user, args[0]]);
        expect(build(a)).not.toContain("..");
      }),
      { numRuns: 1_000 },
    );
  });

  it("put versions and due times into the order of their numbers", () => {
    const sk = (of: number) => builder("documentKey")("u", "res_1", of).sk;
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(sk(a) < sk(b)).toBe(a < b);
      }),
    );
    const due = builders["dueKey"] as (at: number, ...of: string[]) => { workPk: string; workSk: string };
    const upTo = builders["dueUpTo"] as (at: number) => string;
    const time = fc.integer({ min: 0, max: 4_102_444_800_000 });
    fc.assert(
      fc.property(time, time, userId, kind, resumeId, (at, now, user, of, id) => {
        const { workPk, workSk } = due(at, user, of, id);
        expect(workSk <= upTo(now)).toBe(at <= now);
        expect(workPk).toMatch(/^DUE#[0-3]$/);
      }),
    );
  });
});

describe("ids", () => {
  it("refuse whatever could leave its partition or its folder", () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        "",
        "#",
        "a#b",
        "../x",
        "a/b",
        "res_",
        "res_../../../etc/passwd/12345678",
        "é",
        "a b",
        "a\n",
      ),
      fc.string().filter((text) => /[#/.\s~]/.test(text)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        for (const schema of [
          UserId,
          ResumeId,
          JobId,
          TailoringId,
          LetterId,
          SuggestionId,
          GenerationId,
          InterviewId,
          QuestionId,
        ]) {
          expect(schema.safeParse(text).success).toBe(false);
        }
      }),
    );
  });

  it("sort by the time they were made at", () => {
    const time = fc.nat({ max: 2 ** 48 - 1 });
    const entropy = fc.uint8Array({ minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(time, time, entropy, entropy, (a, b, x, y) => {
        if (a !== b) expect(ulidOf(a, x) < ulidOf(b, y)).toBe(a < b);
        expect(ResumeId.safeParse(`res_${ulidOf(a, x)}`).success).toBe(true);
        expect(ulidOf(a, x) === ulidOf(a, y)).toBe(Buffer.from(x).equals(Buffer.from(y)));
      }),
    );
    // the example of github.com/ulid/spec
    expect(ulidOf(1_469_918_176_385, new Uint8Array(10)).slice(0, 10)).toBe("01ARYZ6S41");
  });
});

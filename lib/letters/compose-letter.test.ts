import { makeWorld } from "../../test/world/world.ts";
import { checkLetter } from "../facts/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import { composeLetter } from "./compose-letter.rules.ts";
import { firstPerson } from "./first-person.ts";
import { FRAME as frame, inputOf, NURSE as nurse } from "./model-engine/testing.ts";
import type { LetterInput } from "./ports.ts";
import { LENGTHS, TONES } from "./tones.ts";

const NOW = "2026-11-21T00:00:00.000Z";
const write = (over: Partial<LetterInput> = {}) =>
  composeLetter(inputOf({ userId: makeWorld().ada, deadline: Date.parse(NOW), ...over }));

describe("a letter by rules", () => {
  it("says what it is for, who writes, and points of the résumé in its own words", async () => {
    const { text, engine } = await write();
    expect(engine).toBe("rules");
    expect(text).toContain("I am applying for the position of Charge Nurse at St. Luke's Hospital.");
    expect(text).toContain("I work as a Registered Nurse at Mercy Hospital.");
    expect(text).toContain("As a Registered Nurse at Mercy Hospital, I ");
    expect(text).toMatch(/Of the skills that you name, I bring .+, .+ and .+\./);
    expect(text).toMatch(/Yours sincerely,\nAna Ruiz$/);
  });

  it("brings no skill that says little by itself", async () => {
    const skills = ["Research", "Triage"];
    const asked = skills.map((term) => ({ term, weight: 0.5 }));
    const requirements = skills.map((skill, at) => ({
      requirementId: `req_${at + 1}`,
      text: skill,
      importance: "must" as const,
      category: "skill" as const,
      skills: [skill],
    }));
    const document: ResumeDocument = { ...nurse, skills: [{ name: "Skills", keywords: skills }] };
    const analysis = { ...inputOf({ userId: makeWorld().ada }).analysis, keywords: asked, requirements };
    expect((await write({ document, analysis })).text).toContain(
      "Of the skills that you name, I bring Triage.",
    );
  });

  it("passes the gate in every tone and length, also of a résumé that says little", async () => {
    const sparse: ResumeDocument = { basics: { name: "Bo" }, work: [{ position: "Cook" }] };
    for (const document of [nurse, sparse, {}]) {
      for (const tone of TONES) {
        for (const length of LENGTHS) {
          const { text } = await write({ document, tone, length });
          expect(checkLetter(document, text, frame, { now: NOW })).toEqual({ text, refused: [] });
        }
      }
    }
  });

  it("lists points that are no sentences about what somebody did", async () => {
    const document: ResumeDocument = {
      ...nurse,
      work: [{ ...nurse.work?.[0], highlights: ["Care for 12 patients a shift", "Head of the triage desk"] }],
    };
    expect((await write({ document })).text).toContain("Registered Nurse, Mercy Hospital:\n- ");
  });

  it.each([
    ["Cut demurrage costs by 22% in 2021.", true, "I cut demurrage costs by 22% in 2021."],
    ["Plan and book 140 containers a week", true, "I plan and book 140 containers a week."],
    ["Plan and book 140 containers a week", false, undefined],
    ["Successfully delivered 4 projects", false, "I successfully delivered 4 projects."],
    ["Internally promoted to team lead", false, "I was internally promoted to team lead."],
    ["Family of four", true, undefined],
    ["Daily care of 12 patients", true, undefined],
    ["Introduced a cycle count;", false, "I introduced a cycle count."],
    [
      "Appointed by the founder in 2001 to lead design",
      false,
      "I was appointed by the founder in 2001 to lead design.",
    ],
    ["Promoted to shift lead after a year.", false, "I was promoted to shift lead after a year."],
    ["Promoted healthy eating in schools", false, "I promoted healthy eating in schools."],
    ["Used by 2,000 people a month", false, undefined],
    ["Managing a team of 4", true, undefined],
    ["Certified in triage", false, undefined],
    ["Need for speed", false, undefined],
    ["Built tools. Ran them.", false, undefined],
    ["SAP rollout in three plants", true, undefined],
  ])("says %j of a job that goes on (%s) as %j", (point, goesOn, said) => {
    expect(firstPerson(point, goesOn)).toBe(said);
  });

  it("tells more when it is longer", async () => {
    const counted = await Promise.all(
      LENGTHS.map(
        async (length) =>
          (await write({ length })).text.match(/\bI (?:also )?(?:cared|helped|introduced|recorded)/g)?.length,
      ),
    );
    expect(counted).toEqual([2, 3, 4]);
  });
});

describe("the gate before a letter", () => {
  const refusedOf = (sentence: string) =>
    checkLetter(nurse, sentence, frame, { now: NOW }).refused.map(({ rule }) => rule);

  it.each([
    "Dear Hiring Team,",
    "Dear Mr Lumbergh,",
    "Dear Dr. Al-Sayed,",
    "I am applying for the position of Charge Nurse at St. Luke's Hospital.",
    "I look forward to hearing from you.",
    "Thank you for your time and consideration.",
    "I would welcome the chance to talk about the Charge Nurse role.",
    "I am excited to apply to St. Luke's Hospital.",
    "I work as Registered Nurse at Mercy Hospital.",
    "I work as a Registered Nurse at Mercy Hospital.",
    "I helped to train new nurses in triage.",
  ])("lets stand: %s", (sentence) => {
    expect(refusedOf(sentence)).toEqual([]);
  });

  it.each([
    "I am the Charge Nurse at St. Luke's Hospital.",
    "I work as Charge Nurse.",
    "I worked at St. Luke's Hospital.",
    "I have 12 years of experience in triage.",
    "I led the triage team at Mercy Hospital.",
    "I cared for 30 patients a shift.",
    "I hold a CCRN certificate.",
    "My brother works at St. Luke's Hospital.",
    "I am fluent in Spanish.",
    "You can reach me at ana.ruiz@gmail.com.",
    "See https://ana.example.com for more.",
    "I know Kubernetes.",
    "As Head Nurse I would bring more.",
    "I studied at Harvard.",
  ])("leaves out: %s", (sentence) => {
    expect(refusedOf(sentence)).not.toEqual([]);
    const text = `Dear Hiring Team,\n\n${sentence} I look forward to hearing from you.`;
    expect(checkLetter(nurse, text, frame, { now: NOW }).text).toBe(
      "Dear Hiring Team,\n\nI look forward to hearing from you.",
    );
  });

  it("refuses a sentence without end before it reads it", () => {
    const endless = `${"12 34,".repeat(3_000)}.`;
    const { text, refused } = checkLetter(nurse, `Dear Hiring Team,\n\n${endless}`, frame, { now: NOW });
    expect(text).toBe("Dear Hiring Team,");
    expect(refused).toEqual([
      { path: "/1", after: endless, rule: "shape", detail: "The sentence is too long to be checked." },
    ]);
  });

  it("is not led astray by a company or title that is a pattern or a sentence", () => {
    const odd = { company: "(.*)", title: "nurse at Harvard with 30 years" };
    expect(checkLetter(nurse, "I studied at Harvard.", odd, { now: NOW }).refused).not.toEqual([]);
    const instructing = { company: "I led 500 people", title: "CEO" };
    const text = "I led 500 people at Mercy Hospital.";
    expect(checkLetter(nurse, text, instructing, { now: NOW }).refused).not.toEqual([]);
  });
});

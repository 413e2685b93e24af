import { checkFacts } from "./index.ts";
import type { ResumeDocument } from "../resumes/document.ts";

const NOW = { now: "2026-11-01T00:00:00Z" };

const nurse: ResumeDocument = {
  basics: { name: "Ana Ruiz", label: "Registered Nurse", email: "ana@example.org", phone: "+1 555 0100" },
  work: [
    {
      name: "Mercy Hospital",
      position: "Registered Nurse",
      startDate: "2019-03",
      highlights: ["Cared for 12 patients a shift", "Helped to train new nurses in triage"],
    },
    { name: "Lakeside Clinic", position: "Nursing Assistant", startDate: "2016-01", endDate: "2019-02" },
  ],
  education: [
    { institution: "State College", studyType: "B.Sc.", area: "Nursing", startDate: "2012", endDate: "2016" },
  ],
  skills: [{ name: "Clinical", keywords: ["Triage", "Wound care"] }],
};

const changed = (change: (document: ResumeDocument) => void): ResumeDocument => {
  const copy = structuredClone(nurse);
  change(copy);
  return copy;
};
const rulesOf = (change: (document: ResumeDocument) => void) =>
  checkFacts(nurse, changed(change), NOW).map(({ path, rule }) => `${rule} ${path}`);

describe("the gate over entries", () => {
  it("lets the source itself pass", () => {
    expect(checkFacts(nurse, structuredClone(nurse), NOW)).toEqual([]);
  });
  it("lets entries and highlights go and move", () => {
    expect(rulesOf((d) => void d.work?.reverse())).toEqual([]);
    expect(rulesOf((d) => void d.work?.pop())).toEqual([]);
    expect(rulesOf((d) => void d.work?.[0]?.highlights?.reverse())).toEqual([]);
    expect(rulesOf((d) => delete d.education)).toEqual([]);
  });

  it.each<[string, (document: ResumeDocument) => void]>([
    [
      "employers /work/0/name",
      ({ work: [first] = [] }) => Object.assign(first ?? {}, { name: "Johns Hopkins" }),
    ],
    [
      "titles /work/0/position",
      ({ work: [first] = [] }) => Object.assign(first ?? {}, { position: "Head Nurse" }),
    ],
    [
      "dates /work/0/startDate",
      ({ work: [first] = [] }) => Object.assign(first ?? {}, { startDate: "2015-03" }),
    ],
    ["dates /work/1/endDate", ({ work: [, second] = [] }) => Reflect.deleteProperty(second ?? {}, "endDate")],
    [
      "degrees /education/0/studyType",
      ({ education: [first] = [] }) => Object.assign(first ?? {}, { studyType: "M.Sc." }),
    ],
    [
      "schools /education/0/institution",
      ({ education: [first] = [] }) => Object.assign(first ?? {}, { institution: "Yale" }),
    ],
    [
      "skills /skills/0/keywords/1",
      ({ skills: [first] = [] }) => Object.assign(first ?? {}, { keywords: ["Triage", "Python"] }),
    ],
    ["contacts /basics/email", ({ basics = {} }) => Object.assign(basics, { email: "eve@example.org" })],
    ["titles /basics/label", ({ basics = {} }) => Object.assign(basics, { label: "Chief Nursing Officer" })],
    ["certificates /certificates/0", (d) => Object.assign(d, { certificates: [{ name: "CCRN" }] })],
  ])("refuses %s", (expected, change) => {
    expect(rulesOf(change)).toEqual([expected]);
  });

  it("knows one degree under two names", () => {
    expect(
      rulesOf(({ education: [first] = [] }) =>
        Object.assign(first ?? {}, { studyType: "Bachelor of Science" }),
      ),
    ).toEqual([]);
  });

  it("does not join an employer with the title of another entry", () => {
    expect(
      rulesOf(({ work: [first] = [] }) => Object.assign(first ?? {}, { position: "Nursing Assistant" })),
    ).toEqual(["titles /work/0/position"]);
  });
});

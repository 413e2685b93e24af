import fc from "fast-check";

import { makeWorld } from "../../test/world/world.ts";
import { analysePosting } from "../jobs/index.ts";
import { JobId, ResumeId } from "../kernel/ids.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import type { JobSeen, Proposal, SuggestInput } from "./ports.ts";
import { MOST_PROPOSED, suggestByRules } from "./suggest.rules.ts";

const NOW = "2026-11-21T08:00:00.000Z";
const resumeId = ResumeId.parse("res_01JD8Q2V5N3K7XW9RZ4T6B0CEF");
const jobIdOf = (n: number) => JobId.parse(`job_01JD8Q4B7M2P9YX3HT5V8C1D${String(n).padStart(2, "0")}`);
const POSTING = `Platform engineer
Requirements:
- 5 years of experience with TypeScript
- Kubernetes`;

const whole: ResumeDocument = {
  basics: { name: "Ada", email: "ada@example.com", phone: "+44 20 7946 0958", summary: "Backend engineer." },
  work: [
    {
      name: "Analytical Engines",
      position: "Backend engineer",
      startDate: "2017-04",
      highlights: ["Cut the nightly report from 4 hours to 20 minutes in TypeScript"],
    },
  ],
  skills: [{ name: "Languages", keywords: ["TypeScript"] }],
};
const job = (n: number, over: Partial<JobSeen> = {}): JobSeen => ({
  jobId: jobIdOf(n),
  title: "Platform engineer",
  company: "Initech",
  status: "NEW",
  statusHistory: [{ status: "NEW", at: "2026-11-01T08:00:00.000Z" }],
  analysis: analysePosting(POSTING),
  ...over,
});
const NO_INTERVIEWS: SuggestInput["interviews"] = { totalSessions: 0, byDomain: [], byDimension: [] };

async function suggest(over: Partial<SuggestInput> = {}): Promise<Proposal[]> {
  const resume = { resumeId, document: whole };
  const [userId, deadline] = [makeWorld().ada, Date.parse(NOW)];
  const input = { resume, jobs: [], interviews: NO_INTERVIEWS, now: NOW, userId, deadline };
  return (await suggestByRules({ ...input, ...over })).proposals;
}
const withDocument = (document: ResumeDocument) => suggest({ resume: { resumeId, document } });
const titlesOf = (proposals: Proposal[], category: Proposal["category"]) =>
  proposals.filter((one) => one.category === category).map(({ title }) => title);

describe("suggestions by rules", () => {
  it("have nothing to say of a résumé without faults and no jobs", async () => {
    expect(await suggest()).toEqual([]);
    expect(await suggest({ resume: undefined })).toEqual([]);
  });

  it("name a requirement that is not shown, with the posting's line, and never say to claim it", async () => {
    const [gap, ...others] = (await suggest({ jobs: [job(1)] })).filter(
      (one) => one.category === "SKILL_GAP",
    );
    expect(others).toEqual([]);
    expect(gap?.title).toBe("Not shown for Platform engineer at Initech: Kubernetes");
    expect(gap?.evidence).toMatchObject([
      {
        of: "job",
        jobId: jobIdOf(1),
        path: expect.stringMatching(/^\/analysis\/result\/requirements\/\d+\/text$/) as unknown,
        quote: "Kubernetes",
      },
    ]);
    expect(gap?.text).toContain("leave it out");
  });

  it("pass over what nobody can learn, and say where a long title goes on", async () => {
    const long = `Experience with ${"wards, clinics and ".repeat(12)}theatres`;
    const posting = `${POSTING}\n- Qualifications are based on length and level of experience.\n- Background investigation required.\n- ${long}`;
    const gaps = titlesOf(
      await suggest({ jobs: [job(1, { analysis: analysePosting(posting) })] }),
      "SKILL_GAP",
    );
    expect(gaps.join()).not.toMatch(/Qualifications|Background/);
    const [cut] = gaps.filter((title) => title.includes("wards"));
    expect(cut).toMatch(/(?:wards|clinics|and|,) …$/);
    expect(cut?.length).toBeLessThanOrEqual(200);
  });

  it("tell what several jobs ask for, and leave jobs alone that are over", async () => {
    expect(titlesOf(await suggest({ jobs: [job(1), job(2)] }), "CAREER_ADVICE")).toEqual([
      "2 of your saved jobs ask for Kubernetes",
    ]);
    const over = [job(1, { status: "REJECTED" }), job(2, { status: "ARCHIVED" })];
    expect(await suggest({ jobs: over })).toEqual([]);
  });

  it("take no time for a gap that studies or voluntary work fill, or may fill where they say the year alone", async () => {
    const intern = { position: "Research Intern", highlights: ["Wrote 3 papers"] };
    const work = [
      { ...intern, startDate: "2020-05", endDate: "2020-08" },
      { ...intern, startDate: "2021-05", endDate: "2021-08" },
      { ...intern, startDate: "2023-06", endDate: "2024-06" },
    ];
    const study = { studyType: "PhD", startDate: "2018-09", endDate: "2021-09" };
    const abroad = { position: "Carer", startDate: "2021-10", endDate: "2023-05" };
    const explained = async (education: object[], volunteer: object[]) =>
      (await withDocument({ work, education, volunteer })).flatMap(({ title, text }) =>
        title.startsWith("Explain the time") ? [/\d+/u.exec(text)?.[0]] : [],
      );
    expect(await explained([study], [abroad])).toEqual([]);
    expect(await explained([study], [])).toEqual(["20"]);
    expect(await explained([], [])).toEqual(["8", "21"]);
    expect(await explained([{ studyType: "PhD", startDate: "2018", endDate: "2021" }], [])).toEqual(["17"]);
    expect(await explained([{ studyType: "PhD", endDate: "2021-09" }], [])).toEqual(["20"]);
  });

  it("find what is wrong with a résumé, each with its line", async () => {
    const long = "Wrote ".repeat(60).trim();
    const found = await withDocument({
      basics: { name: "Bo" },
      work: [
        { name: "A", position: "Cook", startDate: "2020-06", highlights: [long] },
        {
          name: "B",
          position: "Waiter",
          startDate: "2018-01",
          endDate: "2019-02",
          highlights: ["Served 40 tables"],
        },
        { name: "C", position: "Porter" },
      ],
    });
    expect(titlesOf(found, "RESUME_IMPROVEMENT").sort()).toEqual([
      "Add dates to Porter",
      "Begin with a summary",
      "Explain the time before Cook",
      "Put figures on your work as Cook",
      "Say how you can be reached",
      "Shorten a long line",
    ]);
    const of = (start: string) => found.find(({ title }) => title.startsWith(start));
    expect(of("Shorten a long")?.evidence).toMatchObject([{ resumeId, path: "/work/0/highlights/0" }]);
    expect(of("Explain")?.text).toContain("There are 15 months");
    const pages = {
      ...whole,
      work: [
        {
          ...whole.work?.[0],
          highlights: Array.from({ length: 40 }, (_, at) => `${at} ${"word ".repeat(40)}`),
        },
      ],
    };
    expect(titlesOf(await withDocument(pages), "RESUME_IMPROVEMENT")).toContain(
      "Shorten the résumé to two pages",
    );
  });

  it("tell of good matches, overdue actions and silence, at their days", async () => {
    const posting = "Backend engineer\nRequirements:\n- 5 years of experience with TypeScript\n- TypeScript";
    const good = job(1, { title: "Backend engineer", analysis: analysePosting(posting) });
    const [match] = (await suggest({ jobs: [good] })).filter(({ title }) => title.startsWith("Apply"));
    expect(match?.evidence[0]).toMatchObject({
      of: "resume",
      resumeId,
      path: expect.stringMatching(/^\/(work|skills)\//) as unknown,
    });
    const text = "Call Ms Moore";
    const due = (at: string) =>
      suggest({ jobs: [job(2, { analysis: undefined, nextAction: { at, text } })] });
    expect(titlesOf(await due("2026-11-20T08:00:00.000Z"), "JOB_MATCH")).toEqual([
      "Overdue for Platform engineer at Initech: Call Ms Moore",
    ]);
    expect(await due("2026-11-22T08:00:00.000Z")).toEqual([]);
    const applied = (appliedAt: string) =>
      suggest({ jobs: [job(3, { analysis: undefined, status: "APPLIED", appliedAt })] });
    expect(await applied("2026-11-07T08:00:00.000Z")).toEqual([]);
    expect(titlesOf(await applied("2026-11-06T08:00:00.000Z"), "JOB_MATCH")).toEqual([
      "Ask after your application for Platform engineer at Initech",
    ]);
  });

  it("prepare for interviews: the weakest dimensions, and fields that were never practised", async () => {
    const byDimension: SuggestInput["interviews"]["byDimension"] = [
      { id: "relevance", averageScore: 70 },
      { id: "structure", averageScore: 25 },
      { id: "depth", averageScore: 50 },
      { id: "clarity", averageScore: 40 },
    ];
    const interviews = {
      totalSessions: 3,
      byDimension,
      byDomain: [{ domain: "devops" as const, sessions: 3, averageScore: 50 }],
    };
    expect(titlesOf(await suggest({ interviews }), "INTERVIEW_PREP")).toEqual([
      "Practise structure",
      "Practise clarity",
    ]);
    const coming = [job(1, { status: "INTERVIEW", analysis: undefined })];
    const practise = "Practise for Platform engineer at Initech";
    expect(titlesOf(await suggest({ jobs: coming }), "INTERVIEW_PREP")).toEqual([practise]);
    expect(titlesOf(await suggest({ jobs: coming, interviews }), "INTERVIEW_PREP")).not.toContain(practise);
  });

  it.each([
    ["First aid (valid until 2026-12-31)", "Renew a certificate in time"],
    ["First aid, expired 2025", "Renew a certificate that has expired"],
    ["First aid (expires 2027-06)", undefined],
    ["First aid 2019", undefined],
  ])("reads when a certificate ends: %s", async (name, title) => {
    const found = await withDocument({ ...whole, certificates: [{ name }] });
    expect(found.map((one) => one.title)).toEqual(title === undefined ? [] : [title]);
  });

  it("are the same for the same input, have keys of their own, and are never too many", async () => {
    const line = fc.string({ maxLength: 400 });
    const entry = fc.record(
      { name: line, position: line, highlights: fc.array(line, { maxLength: 4 }) },
      { requiredKeys: [] },
    );
    const status = fc.constantFrom("NEW" as const, "APPLIED" as const, "INTERVIEW" as const);
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 12 }),
        fc.array(status, { maxLength: 30 }),
        async (work, statuses) => {
          const jobs = statuses.map((one, n) =>
            job(n, { status: one, appliedAt: "2026-10-01T08:00:00.000Z" }),
          );
          const over = { resume: { resumeId, document: { work } }, jobs };
          const found = await suggest(over);
          expect(await suggest(over)).toEqual(found);
          expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
          expect(found.length).toBeLessThanOrEqual(MOST_PROPOSED);
          for (const { title, evidence } of found) {
            expect(title.length).toBeLessThanOrEqual(200);
            expect(evidence.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

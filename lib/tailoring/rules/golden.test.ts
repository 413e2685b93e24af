import { checkFacts } from "../../facts/index.ts";
import { valueAt } from "../../kernel/json-pointer.ts";
import { matchResume } from "../../match/index.ts";
import { applyChanges } from "../apply-changes.ts";
import type { Intensity } from "../model.ts";
import { makeRulesEngine } from "./index.ts";
import { accounting, logistics, nursing, software, teaching, type Case } from "./testing/professions.ts";

const now = "2026-11-01T00:00:00Z";
const engine = makeRulesEngine();
const run = (one: Case, intensity: Intensity) =>
  engine({ ...one, intensity, maxPages: undefined, pagesOf: () => Promise.resolve(1), now, deadline: 0 });

/** Changes in one line each: action, path and what stands there afterwards. */
const linesOf = async (one: Case, intensity: Intensity) =>
  (await run(one, intensity)).changes.map(
    ({ action, path, after }) => `${action} ${path} ${JSON.stringify(after)}`,
  );

describe("tailoring by rules", () => {
  it("software: spells, names and orders, and leaves what is not held alone", async () => {
    const lines = await linesOf(software, "light");
    expect(lines).toEqual([
      'rewrite /skills/0/keywords/2 "Kubernetes"',
      'rewrite /skills/0/keywords/3 "JavaScript"',
      'add /skills/0/keywords/- "Terraform"',
      'reorder /work/0/highlights ["Built payment services in Go on K8s, cutting latency by 40% for 1.5M users","Wrote Terraform modules for all environments of the company","Organised the office library"]',
      'reorder /skills/0/keywords ["K8s","JS","Python","Go"]',
    ]);
    expect(lines.join()).not.toContain("Rust");
  });

  it("software: composes a summary from facts", async () => {
    expect(await linesOf(software, "standard")).toContain(
      'add /basics/summary "Backend Engineer with 10 years of work experience, currently at Northwind. Skilled in Kubernetes, Terraform and JavaScript."',
    );
  });

  it("software: counts beside a title the years of its own kind of work only", async () => {
    const summaryOf = async (positions: [string, string, string?][], label?: string) => {
      const document = {
        basics: { name: "Ana Ruiz", ...(label !== undefined && { label }) },
        work: positions.map(([position, startDate, endDate], at) => ({
          name: `Firm ${at}`,
          position,
          startDate,
          ...(endDate !== undefined && { endDate }),
          highlights: at === 0 ? ["Ran Kubernetes clusters", "Wrote Terraform modules"] : ["Served guests"],
        })),
      };
      const { changes, refused } = await run({ ...software, document }, "full");
      expect(refused).toEqual([]);
      return String(changes.find(({ path }) => path === "/basics/summary")?.after);
    };
    expect(
      await summaryOf([
        ["Platform Engineer", "2023-01"],
        ["Waiter", "2012-01", "2022-12"],
      ]),
    ).toBe(
      "3 years of experience as Platform Engineer, currently at Firm 0. Skilled in Kubernetes and Terraform.",
    );
    expect(
      await summaryOf([
        ["Senior Platform Engineer", "2023-01"],
        ["Platform Engineer", "2019-01", "2022-12"],
        ["Waiter", "2012-01", "2018-12"],
      ]),
    ).toMatch(/^3 years of experience as Senior Platform Engineer, currently at Firm 0\./);
    expect(
      await summaryOf([
        ["Senior Platform Engineer", "2023-01"],
        ["Developer", "2012-01", "2022-12"],
      ]),
    ).toMatch(/^Senior Platform Engineer with 14 years of work experience, currently at Firm 0\./);
    expect(
      await summaryOf([
        ["Platform Engineer", "2026-01"],
        ["Waiter", "2012-01", "2025-12"],
      ]),
    ).toMatch(/^Platform Engineer at Firm 0\. Skilled/);
  });

  it("software: does not name what the document denies or only wishes for", async () => {
    const [first, ...others] = software.document.work ?? [];
    const highlights = [
      "Answered tickets",
      "Never used Terraform. Eager to learn Rust.",
      'Closed 30 tickets a day. {"score":100,"skills":["Terraform"]}',
    ];
    const document = { ...software.document, work: [{ ...first, highlights }, ...others] };
    const { changes, refused } = await run({ ...software, document }, "full");
    const added = JSON.stringify(changes.map(({ action, after }) => (action === "reorder" ? "" : after)));
    expect(added).not.toMatch(/Terraform|Rust/);
    expect(refused).toEqual([]);
  });

  it("software: adds no everyday word to a list of skills, however it is proven", async () => {
    const highlights = ["Set up monitoring with Prometheus and Grafana", "Wrote documentation", "Ran Docker"];
    const document = {
      basics: { name: "Ana Ruiz" },
      work: [{ name: "Northwind", position: "Engineer", startDate: "2020-01", highlights }],
      skills: [{ name: "Tools", keywords: ["Go"] }],
    };
    const requirements = ["Monitoring", "Documentation", "Docker"].map((skill, at) => ({
      requirementId: `req_${at + 1}`,
      text: `Experience with ${skill}`,
      importance: "must" as const,
      category: "skill" as const,
      skills: [skill],
    }));
    const keywords = requirements.map(({ skills: [term = ""] }) => ({ term, weight: 0.5 }));
    const analysis = { ...software.analysis, requirements, keywords };
    expect((await linesOf({ document, analysis }, "light")).filter((line) => line.startsWith("add"))).toEqual(
      ['add /skills/0/keywords/- "Docker"'],
    );
  });

  it("nursing: names proven skills, not the certificate that is missing", async () => {
    const lines = await linesOf(nursing, "full");
    expect(lines).toEqual([
      'add /skills/0/keywords/- "Triage"',
      'add /skills/0/keywords/- "Wound Care"',
      'reorder /work/0/highlights ["Triage of 40 patients a day in the emergency department","Gave wound care and medication administration on night shifts","Ordered supplies for the ward kitchen"]',
      'add /basics/summary "Registered Nurse with 11 years of work experience, currently at Mercy Hospital. Skilled in Triage and Wound Care."',
    ]);
  });

  it("accounting: keeps the person's own summary unless full intensity is asked", async () => {
    const standard = await linesOf(accounting, "standard");
    expect(standard.some((line) => line.includes("/basics/summary"))).toBe(false);
    expect(standard).toContain('rewrite /skills/0/keywords/0 "Microsoft Excel"');
    expect(await linesOf(accounting, "full")).toContain(
      'rewrite /basics/summary "Accountant with 7 years of work experience, currently at Baltic Foods. Skilled in Microsoft Excel and Bank Reconciliation."',
    );
  });

  it("teaching: opens a skills group where there is none and takes the title of the last job", async () => {
    const lines = await linesOf(teaching, "standard");
    expect(lines).toEqual([
      'add /skills/- {"name":"Skills","keywords":["Lesson Planning","Classroom Management"]}',
      'reorder /work/0/highlights ["Lesson planning and classroom management for 28 pupils in Year 9","Ran the school choir"]',
      'add /basics/summary "Mathematics Teacher with 5 years of work experience, currently at Hillside School. Skilled in Lesson Planning and Classroom Management."',
    ]);
  });

  it("logistics: adds a single skill as the document has them, and orders projects", async () => {
    const lines = await linesOf(logistics, "light");
    expect(lines).toContain('add /skills/- {"name":"SAP"}');
    expect(lines).toContain('reorder /projects ["Inventory count","Garden shed"]');
    expect(lines.join()).not.toContain("Six Sigma");
  });

  it.each(Object.entries({ software, nursing, accounting, teaching, logistics }))(
    "%s: reasons, evidence, gate and score hold",
    async (_name, one) => {
      const { changes, refused, usage, engine: name } = await run(one, "full");
      expect({ refused, usage, name }).toEqual({
        refused: [],
        usage: { inputTokens: 0, outputTokens: 0, costUsd: 0 },
        name: "rules-1",
      });
      for (const change of changes) {
        expect(change.reason).toMatch(/^[A-Z].+\.$/s);
        expect(change.evidence.length).toBeGreaterThan(0);
        for (const { path, quote } of change.evidence)
          expect(String(valueAt(one.document, path))).toContain(quote);
      }
      expect(new Set(changes.map(({ changeId }) => changeId)).size).toBe(changes.length);
      const tailored = applyChanges(one.document, changes);
      expect(checkFacts(one.document, tailored, { now })).toEqual([]);
      const before = matchResume(one.document, one.analysis, { now });
      const after = matchResume(tailored, one.analysis, { now });
      expect(after.score).toBeGreaterThanOrEqual(before.score);
      expect(after.score).toBeLessThanOrEqual(before.honestMaximum);
      expect(await run(one, "full")).toEqual({ engine: name, changes, refused, usage });
    },
  );

  it.each(Object.entries({ software, nursing, accounting, teaching, logistics }))(
    "%s: stays clean whichever changes are accepted",
    async (_name, one) => {
      const { changes } = await run(one, "full");
      for (let bits = 0; bits < 2 ** changes.length; bits++) {
        const some = changes.filter((_, at) => ((bits >> at) & 1) === 1);
        expect(checkFacts(one.document, applyChanges(one.document, some), { now })).toEqual([]);
      }
    },
  );

  it("comes to rest: what was added is put in order, then nothing is left to do", async () => {
    const once = applyChanges(software.document, (await run(software, "light")).changes);
    const again = await run({ ...software, document: once }, "light");
    expect(again.changes.map(({ path }) => path)).toEqual(["/skills/0/keywords"]);
    const twice = applyChanges(once, again.changes);
    expect(await linesOf({ ...software, document: twice }, "light")).toEqual([]);
  });

  it("does not say where somebody works when no entry has a date", async () => {
    const document = structuredClone(nursing.document);
    for (const entry of document.work ?? []) {
      delete entry.startDate;
      delete entry.endDate;
    }
    expect(await linesOf({ ...nursing, document }, "full")).toContain(
      'add /basics/summary "Registered Nurse. Skilled in Triage and Wound Care."',
    );
  });

  it("composes no English sentences for a German document", async () => {
    const document = structuredClone(teaching.document);
    document.work = [
      {
        name: "Schule am Hang",
        position: "Lehrerin",
        startDate: "2019-08",
        highlights: [
          "Unterricht und Betreuung von 28 Kindern mit der Leitung für die Planung",
          "Lesson Planning mit dem Kollegium",
        ],
      },
    ];
    const lines = await linesOf({ ...teaching, document }, "full");
    expect(lines.some((line) => line.includes("/basics/summary") || line.includes('"name":"Skills"'))).toBe(
      false,
    );
  });
});

describe("fitting pages", () => {
  const long: Case = {
    ...nursing,
    document: {
      ...nursing.document,
      work: [
        {
          ...(nursing.document.work?.[0] ?? {}),
          highlights: [
            "Triage of 40 patients a day",
            ...Array.from({ length: 5 }, (_, i) => `Tidied room ${i + 1}`),
          ],
        },
        {
          name: "Lakeside Clinic",
          position: "Nursing Assistant",
          startDate: "2015-01",
          endDate: "2018-04",
          highlights: ["Helped patients", "Washed linen", "Swept floors"],
        },
        {
          name: "Old Cafe",
          position: "Waiter",
          startDate: "2005-01",
          endDate: "2008-04",
          highlights: ["Served tea"],
        },
      ],
      interests: [{ name: "Chess" }],
    },
  };
  const lines = (document: Case["document"]) =>
    (document.work ?? []).reduce(
      (sum, { highlights = [] }) => sum + 1 + highlights.length,
      (document.interests ?? []).length,
    );

  it("removes what is least missed, measures seldom and keeps recent jobs", async () => {
    let measured = 0;
    const pagesOf = (document: Case["document"]) => {
      measured++;
      return Promise.resolve(Math.ceil(lines(document) / 9));
    };
    const { changes } = await engine({ ...long, intensity: "light", maxPages: 1, pagesOf, now, deadline: 0 });
    const tailored = applyChanges(long.document, changes);
    expect(lines(tailored)).toBe(9);
    expect(measured).toBeLessThanOrEqual(10);
    expect(tailored.work?.map(({ name }) => name)).toEqual(["Mercy Hospital", "Lakeside Clinic"]);
    expect(tailored.work?.[0]?.highlights).toContain("Triage of 40 patients a day");
    expect(tailored.interests ?? []).toEqual([]);
  });

  it("gives up chores before work with tools and figures, and lists no certificate as a skill", async () => {
    const document: Case["document"] = {
      work: [
        {
          name: "Vessla",
          position: "Engineer",
          startDate: "2020-09",
          highlights: ["Moved services to Kubernetes"],
        },
        {
          name: "Norrfond",
          position: "Engineer",
          startDate: "2015-01",
          endDate: "2020-08",
          highlights: [
            "Rehearsed failover of Kubernetes",
            "Chose the furniture of the office",
            "Introduced Ansible for 300 Linux servers",
            "Kept the minutes",
          ],
        },
      ],
      certificates: [{ name: "Certified Kubernetes Administrator" }],
      skills: [{ name: "Operations", keywords: ["Docker"] }],
    };
    const pagesOf = (one: Case["document"]) =>
      Promise.resolve((one.work?.[1]?.highlights?.length ?? 0) > 2 ? 2 : 1);
    const analysis = {
      ...software.analysis,
      requirements: software.analysis.requirements.slice(0, 1).map((one) => ({
        ...one,
        text: "Certified Kubernetes Administrator",
        skills: ["Kubernetes", "Certified Kubernetes Administrator"],
      })),
      keywords: [{ term: "Certified Kubernetes Administrator", weight: 1 }],
      responsibilities: [],
    };
    const { changes } = await engine({
      document,
      analysis,
      intensity: "light",
      maxPages: 1,
      pagesOf,
      now,
      deadline: 0,
    });
    const tailored = applyChanges(document, changes);
    expect(tailored.work?.[1]?.highlights).toEqual([
      "Rehearsed failover of Kubernetes",
      "Introduced Ansible for 300 Linux servers",
    ]);
    expect(tailored.skills?.[0]?.keywords?.join()).not.toContain("Certified");
  });

  it("removes nothing when the document fits", async () => {
    const { changes } = await engine({
      ...long,
      intensity: "light",
      maxPages: 2,
      pagesOf: () => Promise.resolve(2),
      now,
      deadline: 0,
    });
    expect(changes.filter(({ action }) => action === "remove")).toEqual([]);
  });

  it("removes nothing when removing would not help", async () => {
    const { changes } = await engine({
      ...long,
      intensity: "light",
      maxPages: 1,
      pagesOf: () => Promise.resolve(3),
      now,
      deadline: 0,
    });
    expect(changes.filter(({ action }) => action === "remove")).toEqual([]);
  });
});

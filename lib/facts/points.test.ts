import type { ResumeDocument } from "../resumes/document.ts";
import { makeGate } from "./index.ts";

const source: ResumeDocument = {
  basics: {
    name: "Ana Ruiz",
    label: "Marketing Manager",
    summary:
      "Marketing manager, mostly in email and paid search. Strong in menu costing; no pastry training. Basic knowledge of machine learning, not used so far.",
  },
  work: [
    {
      name: "Lindwater",
      position: "UX Designer",
      highlights: ["Supported the pastry chef in plating desserts."],
    },
    {
      name: "Northwind",
      position: "Graphic Designer",
      startDate: "2021-01",
      summary: "Design for a maker with 4 plants, in a team under its management.",
      highlights: [
        "Wired 37 new houses under supervision, from first fix to final connection.",
        "Applied for 5 grants, 3 of which were awarded.",
        "Mentor two sales development representatives; the board reads old invoices.",
        "Cost £7,800 against a quote of £8,500, with no discounts above 10%.",
        "Cut costs by 20% with scan checks in SAP on 12 screens.",
        "Cut the waiting time from 40 to 25 minutes, without help from others.",
        "Recovered £212,000 of overpaid tax.",
      ],
    },
  ],
};

const gate = makeGate(source, { now: "2026-11-01T00:00:00Z" });
const rulesAt = (path: string, after: string) =>
  gate.checkEdit({ path, action: "rewrite", after }).map(({ rule }) => rule);
const rulesOf = (at: number, after: string) => rulesAt(`/work/1/highlights/${at}`, after);

describe("a sentence and the point that it retells", () => {
  it.each([
    [6, "Recovered £212,000 of overpaid tax by going through old invoices."],
    [6, "Recovered £212,000 of overpaid tax, on which the board relied."],
    [4, "Cut costs by 20% at all four plants with scan checks in SAP on 12 screens."],
  ])("takes no words from other points: %i %s", (at, after) => {
    expect(rulesOf(at, after)).not.toEqual([]);
  });

  it.each([
    [6, "Recovered £212,000 of overpaid tax and mentor two sales development representatives."],
    [4, "Cut costs by 20% with scan checks in the SAP system on 12 screens."],
  ])("may be told with another point that is whole: %i %s", (at, after) => {
    expect(rulesOf(at, after)).toEqual([]);
  });
});

it("lets a summary that names an entry list what several of its points hold", () => {
  expect(rulesAt("/basics/summary", "Graphic Designer at Northwind, with SAP and grants.")).toEqual([]);
  expect(rulesAt("/basics/summary", "Graphic Designer at Northwind, with pottery and grants.")).not.toEqual(
    [],
  );
});

describe("what a number counts", () => {
  it.each([
    [0, "Under supervision, wired 37 new homes from first fix to final connection."],
    [1, "Of the 5 grants applied for, 3 were awarded."],
    [2, "Mentor two SDRs."],
    [3, "Cost £7,800, £700 below the quote."],
    [3, "Cost £7,800, without discounts exceeding 10%."],
    [5, "Cut the waiting time to 25 from 40 minutes."],
    [5, "Cut the waiting time: 40 → 25 minutes."],
  ])("may be called otherwise: %i %s", (at, after) => {
    expect(rulesOf(at, after)).toEqual([]);
  });

  it.each([
    [0, "Under supervision, wired 37 new connections."],
    [1, "Of the 5 grants applied for, 4 were awarded."],
    [3, "Cost £7,800, £900 below the quote."],
    [5, "Cut the waiting time: 25 → 40 minutes."],
  ])("is not another thing or number: %i %s", (at, after) => {
    expect(rulesOf(at, after)).not.toEqual([]);
  });
});

describe("for whom, how and by whom", () => {
  it.each([
    "for the management",
    "with a team",
    "for years",
    "under my direction",
    "without support",
    "by request",
    "with responsibility for people",
    "so that it ran faster",
    "which saved time",
    "which I set up",
  ])("is told where the source tells it: %s", (turn) => {
    expect(rulesOf(6, `Recovered £212,000 of overpaid tax ${turn}.`)).not.toEqual([]);
  });

  it("leaves nothing that a text denies", () => {
    expect(rulesAt("/basics/summary", "Marketing manager, strong in menu costing and pastry.")).not.toEqual(
      [],
    );
    expect(rulesAt("/basics/summary", "Strong knowledge of machine learning, not used so far.")).not.toEqual(
      [],
    );
    expect(rulesAt("/basics/summary", "Strong in menu costing, without pastry training.")).toEqual([]);
  });
});

describe("labels", () => {
  it.each(["Marketing Manager, Email and Paid Search", "UX and Graphic Designer"])(
    "may name what somebody works on: %s",
    (after) => {
      expect(rulesAt("/basics/label", after)).toEqual([]);
    },
  );

  it.each([
    "Marketing Manager, Television",
    "Marketing Manager, Machine Learning",
    "Head of Email and Paid Search",
    "UX and Web Designer",
  ])("claim nothing else: %s", (after) => {
    expect(rulesAt("/basics/label", after)).toContain("titles");
  });
});

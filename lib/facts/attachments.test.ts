import { makeGate } from "./index.ts";

const HIGHLIGHTS = [
  "Led the migration of the ledger to a partitioned cluster, cutting the nightly run from 4 hours to 35 minutes.",
  "Reduced latency of the payout service by 40% by adding Redis caching.",
  "Helped the platform team move 23 services to Kubernetes without downtime for merchants.",
  "Edit a newsletter every six months and visit 22 families every fortnight.",
  "Collected fees of €3,000 a year, with arrears below 2%, and saved clients 12% on average.",
  "Considered opening on Sundays, for which the city gave no budget.",
  "Analysed 900 samples under the supervision of a chemist.",
  "Purchase timber and plan routes for 34 lorries.",
];
const gate = makeGate(
  {
    basics: { name: "Robin Hale", label: "Engineer" },
    work: [{ name: "Contoso", position: "Engineer", startDate: "2019-03", highlights: HIGHLIGHTS }],
  },
  { now: "2026-11-01T00:00:00Z" },
);
const rulesOf = (at: number, after: string) =>
  gate.checkEdit({ path: `/work/0/highlights/${at}`, action: "rewrite", after }).map(({ rule }) => rule);

describe("what hangs on a statement", () => {
  it.each([
    [
      2,
      "Helped the platform team move 23 services to Kubernetes, cutting the nightly run from 4 hours to 35 minutes.",
    ],
    [2, "Helped the platform team move 23 services to Kubernetes by adding Redis caching."],
    [
      1,
      "Reduced latency of the payout service by 40%, which cut the nightly run from 4 hours to 35 minutes.",
    ],
    [0, "Led the migration of the ledger to a partitioned cluster without downtime for merchants."],
  ])("is not told of another point, %i: %s", (at, after) => {
    expect(rulesOf(at, after)).toContain("outcomes");
  });

  it.each([
    [
      0,
      "Cut the nightly run from 4 hours to 35 minutes by leading the migration of the ledger to a partitioned cluster.",
    ],
    [
      0,
      "Led the migration of the ledger to a partitioned cluster, which cut the nightly run from 4 hours to 35 minutes.",
    ],
    [1, "By adding Redis caching, reduced latency of the payout service by 40%."],
    [
      1,
      "Reduced latency of the payout service by 40% by adding Redis caching, and edit a newsletter every six months.",
    ],
  ])("may be told of its own, %i: %s", (at, after) => {
    expect(rulesOf(at, after)).toEqual([]);
  });
});

describe("what came of it", () => {
  it.each([
    "Edit a newsletter every six months, which other teams now use.",
    "Edit a newsletter every six months and wrote the guide for it.",
    "Edit a newsletter every six months, and still run it.",
    "Edit a newsletter every six months and checked the work of others.",
    "Edit a newsletter every six months, as it should be.",
  ])("has to stand in the point: %s", (after) => {
    expect(rulesOf(3, after)).not.toEqual([]);
  });
});

describe("how often", () => {
  it.each([
    "Edit a newsletter twice a year and visit 22 families every two weeks.",
    "Edit a newsletter two times a year and visit 22 families once a fortnight.",
  ])("may be told in other words: %s", (after) => {
    expect(rulesOf(3, after)).toEqual([]);
  });

  it.each([
    "Edit a newsletter twice a month and visit 22 families every fortnight.",
    "Edit a newsletter three times a year and visit 22 families every fortnight.",
    "Edit a newsletter every six months and visit 22 families every three weeks.",
  ])("has to be as often: %s", (after) => {
    expect(rulesOf(3, after)).not.toEqual([]);
  });
});

describe("denials, means and deeds that were only thought of", () => {
  it.each([
    [4, "Collected fees of €3,000 a year, with no arrears.", "qualifiers"],
    [4, "Collected fees and saved clients at least 12%.", "percentages"],
    [5, "Opened on Sundays, for which the city gave no budget.", "qualifiers"],
  ])("stay what they are, %i: %s", (at, after, rule) => {
    expect(rulesOf(at, after)).toContain(rule);
  });
});

describe("deeds told in other forms", () => {
  it.each([
    [6, "Supervised by a chemist, carried out the analysis of 900 samples."],
    [6, "Carried out analyses of 900 samples under a chemist's supervision."],
    [7, "Responsible for buying timber and for route planning for 34 lorries."],
    [7, "Tasked with purchasing timber and with route planning for 34 lorries."],
    [1, "Achieved a reduction in latency of the payout service by 40% by adding Redis caching."],
    [
      2,
      "Lent a hand to the platform team in moving 23 services to Kubernetes, with no downtime for merchants.",
    ],
  ])("pass, %i: %s", (at, after) => {
    expect(rulesOf(at, after)).toEqual([]);
  });

  it.each([
    [6, "Carried out analyses of 900 samples.", "roles"],
    [7, "Responsible for 34 lorries.", "roles"],
    [1, "Achieved Redis caching.", "vocabulary"],
  ])("claim no more, %i: %s", (at, after, rule) => {
    expect(rulesOf(at, after)).toContain(rule);
  });
});

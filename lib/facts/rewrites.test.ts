import { makeGate } from "./index.ts";

/** What an editor does to a text, each beside an invention that the same leniency must not let through. */
const gate = makeGate(
  {
    basics: { name: "Kim Lind", label: "Site Electrician" },
    work: [
      {
        name: "Hale Electrical",
        position: "Site Electrician",
        startDate: "2019-02",
        highlights: [
          "Rewired 64 occupied flats in 14 weeks, two weeks ahead of programme and without an upheld complaint.",
          "Helped the contracts manager price 9 tenders, of which 3 were won.",
          "Wired 37 new houses under supervision, from first cable to final connection.",
          "Handle about 55 warranty cases a year and attend faults within 45 minutes.",
          "Planned a temporary supply for the fair, which the council did not approve.",
          "Wrote a fortnightly newsletter for 900 readers, with an open rate of 31%.",
          "Tested a booking app, which loads in 2 seconds instead of 9.",
          "Designed a customer survey answered by 3,200 people.",
          "Raised the share of self-service returns from 41% to 66%.",
          "Helped reduce support requests by 15% with a help centre of 90 articles.",
          "Replaced the fittings with LEDs at a cost of €8,200, below the €9,000 allowed.",
          "Used the Epos system on a trial basis.",
          "Proposed two depots; one of them has been built.",
          "Handed out 1,800 sample boxes every evening.",
        ],
      },
    ],
    education: [{ institution: "Forth College", studyType: "Diploma", area: "Wiring", score: "1.9" }],
    certificates: [{ name: "First Aid at Work", issuer: "Red Cross" }],
    languages: [
      { language: "English", fluency: "Native" },
      { language: "Gaelic", fluency: "Native" },
      { language: "German", fluency: "B1" },
    ],
  },
  { now: "2026-11-01T00:00:00Z" },
);
const refusals = (path: string, after: string) =>
  gate.checkEdit({ path, action: path === "/basics/summary" ? "add" : "rewrite", after });
const at = (highlight: number) => `/work/0/highlights/${highlight}`;

it.each([
  [at(0), "Rewired 64 occupied flats in 14 weeks, finishing two weeks early with no upheld complaints."],
  [at(1), "Assisted the contracts manager in pricing 9 tenders, 3 of which were won."],
  [at(2), "Under supervision, wired 37 new houses from first cable to final connection."],
  [at(3), "Manage some 55 warranty cases per year, attending faults in under 45 minutes."],
  [at(4), "Planned a temporary supply for the fair; it was not approved by the council."],
  [at(5), "Wrote a newsletter every two weeks for 900 readers (31% open rate)."],
  [at(6), "Tested a booking app; loading fell from 9 seconds to 2."],
  [at(7), "Designed a survey of customers with 3,200 responses."],
  [at(8), "Increased the share of self-service returns from 41% to 66%."],
  [at(9), "Contributed to a 15% reduction in support requests with a help centre of 90 articles."],
  [at(10), "Replaced the fittings with LED fittings for €8,200, €800 less than the €9,000 allowed."],
  [at(11), "Used the Epos system in a trial run."],
  [at(12), "Proposed two depots, one of which has been built."],
  [at(13), "Distributed 1,800 sample boxes daily."],
  ["/basics/summary", "Bilingual in English and Gaelic, German B1."],
  ["/basics/summary", "Site electrician with a diploma in wiring (Forth College, grade 1.9)."],
])("what says no more passes: %s %s", (path, after) => {
  expect(refusals(path, after)).toEqual([]);
});

it.each([
  [at(0), "Rewired 64 occupied flats in 14 weeks, two weeks ahead of programme and without a complaint."],
  [at(0), "Rewired 64 occupied flats in 14 weeks, below cost."],
  [at(1), "Priced 9 tenders, of which 3 were won."],
  [at(2), "Wired 37 new houses from first cable to final connection."],
  [at(3), "Manage 55 colleagues a year."],
  [at(3), "Handle about 55 warranty cases a year and repair faults within 45 minutes."],
  [at(4), "Planned a temporary supply for the fair, which the council built."],
  [at(5), "Wrote a newsletter every week for 900 readers (31% open rate)."],
  [at(6), "Tested a booking app; loading rose from 2 seconds to 9."],
  [at(7), "Designed 3,200 surveys for customers."],
  [at(9), "Reduced support requests by 15% with a help centre of 90 articles."],
  [at(10), "Replaced the fittings with LEDs at a cost of €8,200, €900 less than allowed."],
  [at(11), "Used the Epos system."],
  [at(12), "Proposed two depots; both have been built."],
  [at(13), "Sold 1,800 sample boxes every evening."],
  ["/basics/summary", "Bilingual in English and German."],
  ["/basics/summary", "English and German C1."],
  ["/basics/summary", "Certificates in first aid and welding."],
  ["/basics/summary", "Electrician of the year at Hale Electrical."],
  [at(5), "Wrote a fortnightly newsletter for 900 readers (news.hale.example)."],
])("what says more is refused: %s %s", (path, after) => {
  expect(refusals(path, after)).not.toEqual([]);
});

it("reads words that every object has a member for", () => {
  const held = makeGate(
    {
      work: [
        { name: "Hale", position: "Developer", highlights: ["Wrote a constructor and a valueof macro"] },
      ],
    },
    { now: "2026-11-01T00:00:00Z" },
  );
  const judge = (after: string) => held.checkEdit({ path: at(0), action: "rewrite", after });
  expect(judge("Wrote a valueof macro and a constructor")).toEqual([]);
  expect(judge("Wrote a prototype constructor")).not.toEqual([]);
});

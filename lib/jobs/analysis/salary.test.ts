import { salaryOf } from "./salary.ts";

describe("salaryOf", () => {
  it.each([
    ["Salary: $80k–95k", { min: 80_000, max: 95_000, currency: "USD", period: "year" }],
    [
      "The pay range is $120,000 to $150,000 per year.",
      { min: 120_000, max: 150_000, currency: "USD", period: "year" },
    ],
    [
      "Compensation: £45,000 - £55,000 per annum",
      { min: 45_000, max: 55_000, currency: "GBP", period: "year" },
    ],
    ["Gehalt: 55.000 – 65.000 € pro Jahr", { min: 55_000, max: 65_000, currency: "EUR", period: "year" }],
    ["Hourly rate of $25.50/hr", { min: 25.5, max: 25.5, currency: "USD", period: "hour" }],
    ["Salary up to CAD 90,000 annually", { max: 90_000, currency: "CAD", period: "year" }],
    ["Salary from 4 500 EUR per month", { min: 4_500, currency: "EUR", period: "month" }],
    ["Salary: CHF 110'000 - 130'000", { min: 110_000, max: 130_000, currency: "CHF", period: "year" }],
    ["Day rate: £450 per day", { min: 450, max: 450, currency: "GBP", period: "day" }],
    [
      "Based in Toronto. Pay: $70,000 - $80,000 a year",
      { min: 70_000, max: 80_000, currency: "CAD", period: "year" },
    ],
  ])("%s", (text, expected) => {
    expect(salaryOf(text, [])).toEqual(expected);
  });

  it.each([
    "Salary: DOE",
    "Competitive salary and a $5,000 sign-on bonus",
    "We raised $40 million in our series B.",
    "You manage a budget of $250,000.",
    "5-7 years of experience, 40 hours a week",
    "Founded in 2015, 1,200 employees, 95% retention",
  ])("nothing in: %s", (text) => {
    expect(salaryOf(text, [])).toBeUndefined();
  });
});

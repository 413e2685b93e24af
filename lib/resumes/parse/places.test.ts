import { isPlace, locationOf, splitPlace } from "./places.ts";

describe("places", () => {
  it.each([
    "San Francisco, CA",
    "College Station, TX",
    "Istanbul, Türkiye",
    "Pleasantville, CA 94588",
    "Remote",
    "Berlin",
    "Deutschland",
    "Seoul, S.Korea",
    "London, UK",
  ])("%s is one", (text) => {
    expect(isPlace(text)).toBe(true);
  });
  it.each([
    "Senior Java Developer, New York, NY",
    "Boston College, MA",
    "Acme, Inc.",
    "Python, Java",
    "Go",
    "IN",
    "Georgia Tech",
  ])("%s is none", (text) => {
    expect(isPlace(text)).toBe(false);
  });

  it.each([
    [["Stanford University", "Stanford", "CA", "USA"], ["Stanford University"], "Stanford, CA, USA"],
    [
      ["University of California", "Berkeley", "Berkeley", "CA", "USA"],
      ["University of California", "Berkeley"],
      "Berkeley, CA, USA",
    ],
    [["University of California", "Los Angeles"], ["University of California", "Los Angeles"], undefined],
    [["Barilla S.p.A.", "Parma"], ["Barilla S.p.A."], "Parma"],
    [["Berlin"], ["Berlin"], undefined],
  ])("takes the place off %j", (parts, rest, place) => {
    expect(splitPlace(parts)).toEqual(place === undefined ? { rest } : { rest, place });
  });

  it.each([
    ["San Francisco, CA", { city: "San Francisco", region: "CA" }],
    [
      "Sacramento, California, United States, 95814",
      { city: "Sacramento", region: "California", countryCode: "US", postalCode: "95814" },
    ],
    ["123 Main St, Anywhere, USA", { address: "123 Main St", city: "Anywhere", countryCode: "US" }],
    ["Hauptstraße 12, 10115 Berlin", { address: "Hauptstraße 12", postalCode: "10115", city: "Berlin" }],
    ["Paris, Frankreich", { city: "Paris", countryCode: "FR" }],
    ["United Kingdom", { region: "United Kingdom" }],
    [
      "〒100-0001 東京都千代田区千代田1-1-1",
      { address: "東京都千代田区千代田1-1-1", postalCode: "100-0001" },
    ],
  ])("%s in parts", (text, location) => {
    expect(locationOf(text)).toEqual(location);
  });

  it.each([
    ["the phone says the country", "Toronto, CA", "+1 416 555 0100", { city: "Toronto", region: "CA" }],
    ["the phone is the country's own", "Munich, DE", "+49 89 123456", { city: "Munich", countryCode: "DE" }],
    ["the same letters are a state", "Dover, DE", "+1 302 555 0100", { city: "Dover", region: "DE" }],
    ["no phone tells, so it stays the state", "Dover, DE", undefined, { city: "Dover", region: "DE" }],
    ["a code that no state has needs no phone", "Umeå, SE", undefined, { city: "Umeå", countryCode: "SE" }],
  ])("a code after a town: %s", (_, text, phone, location) => {
    expect(locationOf(text, phone)).toEqual(location);
  });
});

import { canonicalSkill, findSkills } from "./index.ts";

const ids = (text: string): string[] => findSkills(text).map((mention) => mention.skillId);

describe("findSkills", () => {
  it.each<[string, string[]]>([
    ["C, C++ and C# developer", ["c", "c-plus-plus", "c-sharp"]],
    ["Languages: Python, R, SQL", ["python", "r", "sql"]],
    ["Backend in Go and Java", ["back-end-development", "go", "java"]],
    ["We use .NET and ASP.NET Core.", ["dotnet", "asp-net-core"]],
    ["JavaScript, not Java", ["javascript", "java"]],
    ["C++11/14, Node.js, Next.js.", ["c-plus-plus", "node-js", "next-js"]],
    ["react, vue.js and svelte", ["react", "vue-js", "svelte"]],
    ["experience with spring", ["spring"]],
    ["Senior React Engineer", ["react"]],
    ["Programming in C for small chips", ["c"]],
    ["Spring Boot and Spring", ["spring-boot", "spring"]],
    ["Node, Express, SQL", ["node-js", "express-js", "sql"]],
    ["Built RESTful APIs", ["rest-apis"]],
  ])("%s", (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    "We build scalable systems and scale up fast.",
    "You own the go to market plan and go-to-market reviews.",
    "Go above and beyond for every customer.",
    "You excel at details. Excel in everything.",
    "Our R&D team, led by John R. Smith, reports to the C-level.",
    "A swift response is expected. Swift response matters.",
    "Rust removal and rust proofing of hulls",
    "Internship in spring 2020, this spring and Spring 2021",
    "React quickly to changes, react to alarms.",
    "You have access to a gym. Access for all.",
    "Express yourself; send your CV by express delivery.",
    "It is the rest of the team that counts, less is more.",
    "A safe place, a lean team, less noise; I'm a person who owns a P of it.",
    "The vite answer; salary DOE; our SAS in Paris and the R of it.",
    "Vitamin C, Section C, Series C",
  ])("finds nothing in: %s", (text) => {
    expect(ids(text)).toEqual([]);
  });

  it("gives offsets of the very text, sorted and without overlap", () => {
    const text = "Résumé: Ruby on Rails (RoR), café, PostgreSQL/SQL — C++.";
    const mentions = findSkills(text);
    let end = 0;
    for (const mention of mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
    expect(mentions[0]?.skillId).toBe("ruby-on-rails");
  });
});

describe("canonicalSkill", () => {
  it.each([
    ["golang", "go"],
    ["go", "go"],
    ["REACTJS", "react"],
    ["Python 3.11", "python"],
    ["c++", "c-plus-plus"],
    ["c", "c"],
    [".net", "dotnet"],
    ["nodejs", "node-js"],
  ])("%s", (name, id) => {
    expect(canonicalSkill(name)?.id).toBe(id);
  });

  it("does not guess", () => {
    expect(canonicalSkill("rest")).toBeUndefined();
    expect(canonicalSkill("Basket weaving under water")).toBeUndefined();
    expect(canonicalSkill("")).toBeUndefined();
  });
});

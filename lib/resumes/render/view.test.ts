import { formatDate, formatPeriod } from "./dates.ts";
import { detectLanguage } from "./language.ts";
import { mailLink, phoneLink, webLink } from "./links.ts";
import { cleanLine, cleanParagraphs } from "./plain-text.ts";
import { viewOf } from "./view.ts";

describe("dates", () => {
  it.each([
    ["en", "2019-01", "Jan 2019"],
    ["de", "2019-03-05", "März 2019"],
    ["pl", "2019-05", "Maj 2019"],
    ["ru", "2019-05", "Май 2019"],
    ["ar", "2019-01", "يناير 2019"],
    ["he", "2019-01", "ינו׳ 2019"],
    ["fa", "2019-01", "ژانویه 2019"],
    ["ja", "2019-01", "2019年1月"],
    ["fr", "2019", "2019"],
  ])("in %s: %s is %s", (language, date, expected) => expect(formatDate(date, language)).toBe(expected));

  it("leaves an open end at the present and says a single moment once", () => {
    const words = { language: "en", present: "Present" };
    expect(formatPeriod("2019-01", undefined, words)).toBe("Jan 2019 – Present");
    expect(formatPeriod("2019-01", "2020-02", words)).toBe("Jan 2019 – Feb 2020");
    expect(formatPeriod(undefined, "2020", words)).toBe("2020");
    expect(formatPeriod("2020", "2020", words)).toBe("2020");
    expect(formatPeriod(undefined, undefined, words)).toBe("");
  });
});

describe("links", () => {
  it.each([
    ["https://www.example.org/", { text: "example.org", href: "https://www.example.org/" }],
    ["linkedin.com/in/ann", { text: "linkedin.com/in/ann", href: "https://linkedin.com/in/ann" }],
    ["http://example.org", { text: "http://example.org" }],
    ["javascript:alert(1)", { text: "javascript:alert(1)" }],
    ["https://user:pw@example.org", { text: "https://user:pw@example.org" }],
    ["https://", { text: "https://" }],
    ["Node.js rocks", { text: "Node.js rocks" }],
  ])("%s", (url, expected) => expect(webLink(url)).toEqual(expected));

  it("opens mail and telephone only for what is one", () => {
    expect(mailLink("a@b.example")).toEqual({ text: "a@b.example", href: "mailto:a@b.example" });
    expect(mailLink("a@b.example?bcc=x")).toEqual({
      text: "a@b.example?bcc=x",
      href: "mailto:a@b.example%3Fbcc=x",
    });
    expect(mailLink("a@b.example, c@d.example")).toEqual({ text: "a@b.example, c@d.example" });
    expect(mailLink("on request")).toEqual({ text: "on request" });
    expect(phoneLink("+44 (0)20 7946 0958")).toEqual({
      text: "+44 (0)20 7946 0958",
      href: "tel:+442079460958",
    });
    expect(phoneLink("ext. 12345")).toEqual({ text: "ext. 12345" });
  });
});

describe("language", () => {
  it.each([
    ["en", "Led the migration of the platform and cut costs for the team"],
    ["de", "Leitung der Migration und Senkung der Kosten für das Team"],
    ["fr", "Pilotage de la migration des services et réduction des coûts pour les équipes"],
    ["es", "Lideré la migración de los servicios y reduje el coste para los equipos"],
    ["pt", "Liderei a migração dos serviços e reduzi os custos para as equipas com uma equipa em Lisboa"],
    ["it", "Ho guidato la migrazione della piattaforma e ridotto i costi per gli utenti con il team"],
    ["nl", "Leidde de migratie van het platform en verlaagde de kosten voor het team"],
    ["pl", "Prowadzenie migracji do chmury oraz obniżenie kosztów dla zespołu w firmie i na rynku"],
    ["uk", "Керувала міграцією платформи та її командою"],
    ["ru", "Руководила миграцией платформы"],
    ["fa", "مدیریت پروژه‌های بزرگ"],
    ["ja", "クラウドへの移行を担当"],
    ["en", ""],
  ])("%s: %s", (language, summary) => expect(detectLanguage({ basics: { summary } })).toBe(language));
});

describe("text", () => {
  it("loses what cannot be seen and keeps what makes words", () => {
    expect(cleanLine("a\u0000b\u202ec\u200bd\u{e0041} \t e\ud800")).toBe("abcd e\ufffd");
    expect(cleanLine("می\u200cخواهم 👩\u200d👧")).toBe("می\u200cخواهم 👩\u200d👧");
    expect(cleanParagraphs(" one\r\n\n two \u2028three")).toEqual(["one", "two", "three"]);
  });
});

describe("viewOf", () => {
  it("leaves empty entries and sections out", () => {
    expect(viewOf({ work: [{}, { name: " " }], skills: [{ keywords: [""] }], awards: [] }).sections).toEqual(
      [],
    );
  });

  it("puts education first when there is no work, and gathers bare skills in one line", () => {
    const { sections } = viewOf({
      projects: [{ name: "P" }],
      education: [{ institution: "U" }],
      skills: [{ name: "A" }, { name: "B", level: "expert" }],
    });
    expect(sections.map(({ id }) => id)).toEqual(["education", "projects", "skills"]);
    expect(sections[2]).toMatchObject({ groups: [{ label: "", detail: "", items: ["A", "B (expert)"] }] });
  });

  it("shows each contact once, and a profile by its address when that says it all", () => {
    const { contacts } = viewOf({
      basics: {
        url: "https://github.com/ann",
        profiles: [
          { network: "GitHub", username: "ann", url: "https://github.com/ann" },
          { network: "Mastodon", username: "@ann@example.social" },
          { network: "Blog", url: "https://ann.example" },
        ],
      },
    });
    expect(contacts.map(({ text }) => text)).toEqual([
      "github.com/ann",
      "Mastodon: @ann@example.social",
      "Blog (ann.example)",
    ]);
  });

  it("titles the file by the given title, or name and label", () => {
    expect(viewOf({ basics: { name: "Ann", label: "Cook" } }).title).toBe("Ann – Cook");
    expect(viewOf({ basics: { name: "Ann" } }, { title: "For Acme" }).title).toBe("For Acme");
    expect(viewOf({}).title).toBe("Résumé");
  });
});

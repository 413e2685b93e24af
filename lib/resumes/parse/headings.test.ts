import { headingKind } from "./heading-kind.ts";

describe("headingKind", () => {
  it.each([
    ["Professional Experience", "work"],
    ["E D U C A T I O N", "education"],
    ["edu cation", "education"],
    ["Skills & Interests", "skills"],
    ["Research Experience", "work"],
    ["2. Work Experience:", "work"],
    ["BERUFSERFAHRUNG", "work"],
    ["Ausgewählte Projekte", "projects"],
    ["Formation", "education"],
    ["Compétences techniques", "skills"],
    ["Experiencia laboral", "work"],
    ["Formação acadêmica", "education"],
    ["Competenze", "skills"],
    ["Werkervaring", "work"],
    ["Wykształcenie", "education"],
    ["学歴", "education"],
    ["免許・資格", "certificates"],
    ["Honors & Awards", "awards"],
    ["Volunteering", "volunteer"],
  ])("%s heads %s", (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });
  it.each([
    "Jane Doe",
    "I have experience.",
    "Experience with Java and Kotlin in large teams",
    "Acme Corporation",
    "123",
  ])("%s heads nothing", (text) => {
    expect(headingKind(text)).toBeUndefined();
  });
});

import { analysePosting, readPosting } from "../analysis/index.ts";
import type { PostingReport } from "../prompts/analyse.v1.ts";
import { merged } from "./merge.ts";

const NURSE = `We care for the people of Lakeside, day and night.

Night shifts are paid better at our emergency department: Mercy Hospital knows what they cost.

Requirements
- Triage in an emergency department
- ACLS preferred

What you will do
- Give wound care

You should also have two years of experience with ventilators.

Benefits
- Health insurance
- Pay for Go courses`;

const NOTHING: PostingReport = { requirements: [], responsibilities: [] };
/** The number of the first line that says it. */
function lineOf(posting: string, words: string): number {
  return readPosting(posting).lines.findIndex(({ text }) => text.includes(words)) + 1;
}
function read(posting: string, report: Partial<PostingReport>, given = {}) {
  const rules = analysePosting(posting, given);
  const { lines } = readPosting(posting);
  return { rules, result: merged(rules, lines, { ...NOTHING, ...report }, given) };
}
const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

describe("what a model adds to the rules' reading of a posting", () => {
  it("fills what the rules left empty with words that stand in the named line", () => {
    const line = lineOf(NURSE, "Mercy Hospital");
    const { rules, result } = read(NURSE, {
      company: { line, text: "mercy hospital" },
      title: { line, text: "Emergency Nurse" },
    });
    expect(rules.company).toBe("");
    expect(result.company).toBe("Mercy Hospital");
    // no such words in that line
    expect(result.title).toBe(rules.title);
    expect(codes(result)).toContain("model_values_dropped");
  });

  it("keeps what the rules found, and says where the model differs", () => {
    const posting = `Registered Nurse\n${NURSE}\n\nAbout Mercy\nYou report to the Nurse Lead.`;
    const { result } = read(posting, {
      title: { line: lineOf(posting, "Nurse Lead"), text: "Nurse Lead" },
    });
    expect(result.title).toBe("Registered Nurse");
    expect(result.warnings.find(({ code }) => code === "engines_disagree")?.message).toContain(
      "title (“Registered Nurse” or “Nurse Lead”)",
    );
  });

  it("adds requirements at their place, and drops, demotes and invents none", () => {
    const posting = `${NURSE}\n\nAbout you\nWe want someone with BLS certification.`;
    const whole = (words: string) => ({ line: lineOf(posting, words), text: "" });
    const { rules, result } = read(posting, {
      requirements: [
        { ...whole("Triage in"), importance: "nice", category: "other" },
        { ...whole("wound care"), importance: "must", category: "skill" },
        { ...whole("Go courses"), importance: "must", category: "skill" },
        { line: lineOf(posting, "BLS"), text: "Kubernetes", importance: "must", category: "skill" },
        { line: 999, text: "", importance: "must", category: "skill" },
      ],
    });
    expect(result.requirements).toEqual(rules.requirements);
    expect(codes(result)).toEqual(expect.arrayContaining(["model_values_dropped", "engines_disagree"]));
  });

  it("reads requirements of a language that the rules do not know", () => {
    const posting = `Enfermera de urgencias
Hospital del Mar, Barcelona

Qué pedimos a las personas que se presentan para este trabajo
- Carné de conducir
- Dos años en un servicio de urgencias

El hospital es uno de los más grandes de la ciudad y está al lado de la playa, con un equipo de más de dos mil personas.`;
    const { rules, result } = read(posting, {
      requirements: [
        { line: lineOf(posting, "Carné"), text: "", importance: "must", category: "certificate" },
        { line: lineOf(posting, "Dos años"), text: "", importance: "must", category: "experience" },
      ],
    });
    expect(rules.requirements).toEqual([]);
    expect(result.requirements.map(({ text, category }) => [text, category])).toEqual([
      ["Carné de conducir", "certificate"],
      ["Dos años en un servicio de urgencias", "experience"],
    ]);
    expect(codes(result)).not.toContain("no_requirements_found");
  });

  it("takes a choice only where its line says so", () => {
    const posting = `${NURSE}\n\nSome of the team work remotely.\nThis is a part-time job.`;
    const { rules, result } = read(posting, {
      workplace: { line: lineOf(posting, "wound care"), value: "remote" },
      seniority: { line: lineOf(posting, "day and night"), value: "executive" },
    });
    expect([result.workplace, result.seniority]).toEqual([rules.workplace, rules.seniority]);
  });

  it("leaves what the person gave", () => {
    const line = lineOf(NURSE, "Mercy Hospital");
    const { result } = read(NURSE, { company: { line, text: "Mercy" } }, { company: "St Mary" });
    expect(result.company).toBe("St Mary");
  });

  it("takes no address for a name", () => {
    const posting = `${NURSE}\n\nWrite to boss@evil.example at www.evil.example`;
    const line = lineOf(posting, "evil");
    const { result } = read(posting, { company: { line, text: "www.evil.example" } });
    expect(result.company).toBe("");
  });
});

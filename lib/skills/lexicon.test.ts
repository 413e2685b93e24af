import { canonicalSkill, findSkills, impliedBy, isEvidenceFor, skillById } from "./index.ts";
import { lexicon } from "./lexicon.ts";

/** A sentence in which a term must be recognised, as people write it. */
const sentences = (term: string): string[] => [
  `We ask for experience with ${term}, Python and SQL.`,
  `Requirements\n- Proficient in ${term}\n`,
  term,
];

describe("the lexicon", () => {
  const { skills, terms } = lexicon();
  const all = [...skills.values()];

  it("gives every alias to one skill only", () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const term of terms) {
      const owner = owners.get(term.key);
      if (owner !== undefined) clashes.push(`${term.spelling}: ${owner} and ${term.skillId}`);
      owners.set(term.key, term.skillId);
    }
    expect(clashes).toEqual([]);
  });

  it("gives every line its own id", () => {
    expect(terms.filter((term) => skillById(term.skillId) === undefined)).toEqual([]);
    expect(all.map((skill) => skill.id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("implies known skills only, never itself through others", () => {
    const unknown = all.flatMap((skill) =>
      skill.implies.filter((id) => !skills.has(id)).map((id) => `${skill.id} -> ${id}`),
    );
    expect(unknown).toEqual([]);
    const reaches = (from: string, target: string, seen: Set<string>): boolean =>
      (skills.get(from)?.implies ?? []).some((id) => {
        if (id === target) return true;
        if (seen.has(id)) return false;
        seen.add(id);
        return reaches(id, target, seen);
      });
    expect(all.filter((skill) => reaches(skill.id, skill.id, new Set())).map((skill) => skill.id)).toEqual(
      [],
    );
  });

  it("finds every skill by each of its spellings in plain sentences", () => {
    const missed: string[] = [];
    for (const term of terms) {
      for (const sentence of sentences(term.spelling)) {
        const found = findSkills(sentence).some(
          (mention) => mention.skillId === term.skillId && mention.text === term.spelling,
        );
        if (!found) missed.push(`${term.skillId}: ${JSON.stringify(sentence)}`);
      }
      if (canonicalSkill(term.spelling)?.id !== term.skillId) missed.push(`canonical ${term.spelling}`);
    }
    expect(missed).toEqual([]);
  });
});

describe("implications", () => {
  it("run one way and through others", () => {
    expect(isEvidenceFor("next-js", "javascript")).toBe(true);
    expect(isEvidenceFor("javascript", "next-js")).toBe(false);
    expect(isEvidenceFor("react", "react")).toBe(true);
    expect(impliedBy("next-js")).toContain("react");
    expect(impliedBy("next-js")).not.toContain("next-js");
    expect(impliedBy("no-such-skill").size).toBe(0);
  });
});

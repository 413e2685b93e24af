import type { ResumeDocument } from "../resumes/document.ts";
import { foldSkill, foldText } from "./fold.ts";
import type { Refusal } from "./refusal.ts";

type Skills = NonNullable<ResumeDocument["skills"]>;
type Interests = NonNullable<ResumeDocument["interests"]>;

/** Headings that say nothing about a person. */
const HEADINGS: ReadonlySet<string> = new Set([
  "skills",
  "technical skills",
  "key skills",
  "core skills",
  "other skills",
  "tools",
]);

/** Judges the skill groups: each word in them must be held, each group's name and level the source's own. */
export function checkSkills(source: Skills, tailored: Skills, holds: (skill: string) => boolean): Refusal[] {
  const names = new Set(source.map(({ name }) => foldText(name ?? "")));
  const levels = source.map(({ name, level }) => `${foldText(name ?? "")}\n${foldText(level ?? "")}`);
  return tailored.flatMap((group, index) => {
    const path = `/skills/${index}`;
    const name = group.name ?? "";
    const named = names.has(foldText(name)) || HEADINGS.has(foldText(name)) || name === "" || holds(name);
    const levelled = levels.some((level) => level === `${foldText(name)}\n${foldText(group.level ?? "")}`);
    const standing = source.some((one) => foldSkill(one.name ?? "") === foldSkill(name));
    return [
      ...(named ? [] : [refusal(`${path}/name`, name)]),
      ...(levelled || (!standing && group.level === undefined) || sameLevel(source, group)
        ? []
        : [
            { ...refusal(`${path}/level`, group.level), detail: "The source states another level, or none." },
          ]),
      ...(group.keywords ?? []).flatMap((skill, at) =>
        holds(skill) ? [] : [refusal(`${path}/keywords/${at}`, skill)],
      ),
    ];
  });
}

/** A skill in another spelling keeps the level it had. */
function sameLevel(source: Skills, group: Skills[number]): boolean {
  return source.some(
    (one) =>
      foldSkill(one.name ?? "") === foldSkill(group.name ?? "") &&
      foldText(one.level ?? "") === foldText(group.level ?? ""),
  );
}

function refusal(path: string, after: unknown): Refusal {
  return {
    path,
    after,
    rule: "skills",
    detail: `The source neither names ${JSON.stringify(after)} nor proves it.`,
  };
}

/** Judges interests: as the source has them, or fewer. */
export function checkInterests(source: Interests, tailored: Interests): Refusal[] {
  return tailored.flatMap((interest, index) => {
    const original = source.filter(({ name }) => foldText(name ?? "") === foldText(interest.name ?? ""));
    const held = new Set(original.flatMap(({ keywords = [] }) => keywords.map(foldText)));
    const path = `/interests/${index}`;
    const detail = "The source does not state this interest.";
    if (original.length === 0) return [{ path, after: interest, rule: "names", detail }];
    return (interest.keywords ?? []).flatMap((word, at): Refusal[] =>
      held.has(foldText(word))
        ? []
        : [{ path: `${path}/keywords/${at}`, after: word, rule: "names", detail }],
    );
  });
}

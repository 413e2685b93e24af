import type { AnalysisResult } from "../../jobs/index.ts";
import type { ResumeDocument } from "../../resumes/index.ts";
import {
  canonicalSkill,
  isEvidenceFor,
  isProgrammingLanguage,
  isVague,
  skillById,
} from "../../skills/index.ts";
import { evidenceAt, wordsOf, type Draft } from "./draft.ts";
import { skillIdsIn } from "./relevance.ts";

type Requirement = AnalysisResult["requirements"][number];

/** A skill that the posting asks for, in its spelling there; `weight` is that of its keyword. */
type Asked = { id: string; term: string; weight: number; requirements: Requirement[] };

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** The skills that a posting asks for, heaviest first, each in the posting's own spelling. */
export function askedSkills(analysis: AnalysisResult): Asked[] {
  const asked = new Map<string, Asked>();
  const add = (term: string, weight: number) => {
    const skill = canonicalSkill(term);
    if (skill === undefined || skill.kind === "soft" || skill.kind === "language" || asked.has(skill.id))
      return;
    const requirements = analysis.requirements.filter((one) =>
      one.skills.some((name) => canonicalSkill(name)?.id === skill.id),
    );
    asked.set(skill.id, { id: skill.id, term, weight, requirements });
  };
  for (const { term, weight } of analysis.keywords.toSorted((a, b) => b.weight - a.weight)) add(term, weight);
  for (const name of analysis.requirements.flatMap(({ skills }) => skills)) add(name, 0);
  return [...asked.values()];
}

type Listed = { path: string; text: string; id: string | undefined };

/** Every name in the skills section. */
function listedSkills(document: ResumeDocument): Listed[] {
  return (document.skills ?? []).flatMap((group, at) => {
    const words = (group.keywords ?? []).map((text, i) => ({ path: `/skills/${at}/keywords/${i}`, text }));
    const own = group.keywords === undefined ? [{ path: `/skills/${at}/name`, text: group.name ?? "" }] : [];
    return [...own, ...words].map((one) => ({ ...one, id: canonicalSkill(one.text)?.id }));
  });
}

const wordsIn = (text: string): string[] => spaced(text).trim().split(" ");

/** Whether the posting's word is an everyday one that says less than the résumé's ("analytics" for "Data Analysis"), or adds one to it ("CI/CD pipelines"). */
function isPlainer(term: string, listed: string): boolean {
  const added = wordsIn(term).filter((word) => !wordsIn(listed).includes(word));
  // in small letters and without digits: no name of its own
  const isEveryday = added.every((word) => term.includes(word) && !/\d/.test(word));
  return (
    isEveryday && (wordsIn(term).length < wordsIn(listed).length || spaced(term).includes(spaced(listed)))
  );
}

/** The posting's spelling for a skill that the résumé lists under another name of the very same skill. */
export function spellingDrafts(document: ResumeDocument, analysis: AnalysisResult): Draft[] {
  const listed = listedSkills(document);
  return askedSkills(analysis).flatMap(({ id, term, weight, requirements }): Draft[] => {
    const same = listed.filter((one) => one.id === id);
    const [first] = same;
    // A version is a fact of its own, and a difference in capitals is none that a reader or a machine minds.
    if (
      first === undefined ||
      weight === 0 ||
      // "EpicCare" says "Epic" and more.
      same.some(({ text }) => text.toLowerCase().includes(term.toLowerCase())) ||
      isPlainer(term, first.text)
    )
      return [];
    if (digitsOf(first.text) !== "" && digitsOf(first.text) !== digitsOf(term) && /\s\d/.test(first.text))
      return [];
    if (/\s\d/.test(term) && digitsOf(first.text) !== digitsOf(term)) return [];
    return [
      {
        path: first.path,
        action: "rewrite",
        before: first.text,
        after: term,
        reason: `Uses the posting's word for the same skill: it says \u201c${term}\u201d where the résumé says \u201c${first.text}\u201d.`,
        requirementIds: requirements.map(({ requirementId }) => requirementId),
        evidence: evidenceAt(document, first.path),
      },
    ];
  });
}

/** More added names than this would look stuffed. */
const MOST_ADDED = 10;

/** The words of a text between blanks, so that whole words are found in it. */
const spaced = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim()} `;

type Proof = { path: string; text: string; named: string; id: string };

/** Names skills that work or projects prove and the skills section lacks. */
export function provenSkillDrafts(
  document: ResumeDocument,
  analysis: AnalysisResult,
  english: boolean,
): Draft[] {
  const names = listedSkills(document);
  const listed = new Set(names.flatMap(({ id }) => id ?? []));
  // "SAP TM" in the list says "SAP" and more.
  const isSaid = (term: string) => names.some(({ text }) => spaced(text).includes(spaced(term)));
  const texts = provingTexts(document);
  const found = askedSkills(analysis)
    // a certificate has a section of its own
    .filter(
      ({ id, term }) =>
        !listed.has(id) && !isSaid(term) && !isVague(id) && skillById(id)?.kind !== "certificate",
    )
    .flatMap((asked) => {
      const proof = proofOf(asked.id, texts);
      const isBare = asked.requirements.length === 0 && proof !== undefined && isName(document, proof);
      return proof === undefined || isBare ? [] : [{ asked, proof }];
    })
    .slice(0, MOST_ADDED);
  const groups = document.skills ?? [];
  const single = groups.length > 0 && groups.every(({ keywords }) => keywords === undefined);
  const homeless = groups.length === 0 ? found : [];
  return [
    ...(groups.length === 0 ? newGroup(document, homeless, english) : []),
    ...(groups.length === 0 ? [] : found).map(({ asked, proof }): Draft => {
      const at = single ? -1 : fittingGroup(document, asked.id);
      return {
        path: single ? "/skills/-" : `/skills/${at}/keywords/-`,
        action: "add",
        before: null,
        after: single ? { name: asked.term } : asked.term,
        ...told(document, [{ asked, proof }]),
      };
    }),
  ];
}

/** Whether a proof is but the name of a certificate or of an organisation: a skill that no requirement asks for is not added for a name. */
function isName(document: ResumeDocument, { path, id }: Proof): boolean {
  const names = [
    ...(document.work ?? []).map(({ name }) => name),
    ...(document.volunteer ?? []).map(({ organization }) => organization),
    ...(document.projects ?? []).map(({ entity }) => entity),
    ...(document.certificates ?? []).map(({ issuer }) => issuer),
  ];
  return path.startsWith("/certificates/") || names.some((name) => skillIdsIn(name ?? "", true).includes(id));
}

type Found = { asked: Asked; proof: Proof };

function newGroup(document: ResumeDocument, found: readonly Found[], english: boolean): Draft[] {
  if (found.length === 0) return [];
  const keywords = found.map(({ asked }) => asked.term);
  return [
    {
      path: "/skills/-",
      action: "add",
      before: null,
      after: english ? { name: "Skills", keywords } : { keywords },
      ...told(document, found),
    },
  ];
}

function told(
  document: ResumeDocument,
  found: readonly Found[],
): Pick<Draft, "reason" | "requirementIds" | "evidence"> {
  const requirements = [...new Set(found.flatMap(({ asked }) => asked.requirements))];
  const [first] = found;
  const [requirement] = requirements;
  const names = found.map(({ asked }) => asked.term).join(", ");
  const proven =
    first === undefined ||
    found.length > 1 ||
    first.proof.named.toLowerCase() === first.asked.term.toLowerCase()
      ? `Names ${names}, which the résumé shows but does not list.`
      : `Names ${names}, which ${first.proof.named} in the résumé shows.`;
  return {
    reason: requirement === undefined ? proven : `${proven} The posting asks for ${wordsOf(requirement)}.`,
    requirementIds: requirements.map(({ requirementId }) => requirementId),
    evidence: found.flatMap(({ proof }) => evidenceAt(document, proof.path)),
  };
}

/** Texts in which somebody tells what they did. */
function provingTexts(document: ResumeDocument): { path: string; text: string }[] {
  const texts: { path: string; text: string | undefined }[] = [];
  const entry = (
    path: string,
    one: {
      summary?: string | undefined;
      description?: string | undefined;
      highlights?: string[] | undefined;
    },
  ) => {
    (one.highlights ?? []).forEach((text, at) => texts.push({ path: `${path}/highlights/${at}`, text }));
    texts.push(
      { path: `${path}/summary`, text: one.summary },
      { path: `${path}/description`, text: one.description },
    );
  };
  document.work?.forEach((one, at) => {
    entry(`/work/${at}`, one);
  });
  document.projects?.forEach((one, at) => {
    entry(`/projects/${at}`, one);
  });
  document.volunteer?.forEach((one, at) => {
    entry(`/volunteer/${at}`, one);
  });
  document.certificates?.forEach(({ name }, at) =>
    texts.push({ path: `/certificates/${at}/name`, text: name }),
  );
  return texts.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}

/** The first text that names the skill, or else one that implies it. */
function proofOf(id: string, texts: readonly { path: string; text: string }[]): Proof | undefined {
  const hits = texts.flatMap(({ path, text }) =>
    skillIdsIn(text)
      .filter((had) => isEvidenceFor(had, id))
      .map((had) => ({ path, text, had })),
  );
  const hit = hits.find(({ had }) => had === id) ?? hits[0];
  return hit === undefined
    ? undefined
    : { path: hit.path, text: hit.text, named: skillById(hit.had)?.name ?? hit.had, id: hit.had };
}

/** A group of languages takes nothing else, and one of languages that people speak no other. */
const OF_LANGUAGES = /^(?:\w+ )?languages?$/iu;
/** Groups that take whatever somebody works with. */
const OF_ANYTHING =
  /\b(?:tools?|technolog\w+|technical|platforms?|infrastructure|devops|software|systems?|skills|others?|miscellaneous)\b/iu;

/** The group that holds most skills of the same field of work, or else one that takes anything, or else the largest. */
function fittingGroup(document: ResumeDocument, id: string): number {
  const field = skillById(id)?.field;
  const namesCode = (word: string) => isProgrammingLanguage(canonicalSkill(word)?.id ?? "");
  const groups = (document.skills ?? []).map(({ name = "", keywords = [] }, at) => ({
    at,
    unfit: OF_LANGUAGES.test(name.trim()) && !(isProgrammingLanguage(id) && keywords.some(namesCode)) ? 1 : 0,
    kin: keywords.filter((word) => canonicalSkill(word)?.field === field).length,
    ofAnything: OF_ANYTHING.test(name) ? 1 : 0,
    size: keywords.length,
  }));
  const [best] = groups.toSorted(
    (a, b) => a.unfit - b.unfit || b.kin - a.kin || b.ofAnything - a.ofAnything || b.size - a.size,
  );
  return best?.at ?? 0;
}

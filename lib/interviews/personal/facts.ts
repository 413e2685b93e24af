import type { ResumeDocument } from "../../resumes/index.ts";
import { findSkills, skillById } from "../../skills/index.ts";

/** Something of the résumé that a question can be made of: its own words, and where they stand (JSON Pointer). */
export type ResumeFact = {
  kind:
    | "job"
    | "pastJob"
    | "project"
    | "achievement"
    | "skill"
    | "tool"
    /** Stands among the skills and is none that the lexicon knows: "Persuasive". */
    | "listed"
    | "education"
    | "certificate"
    | "volunteer";
  path: string;
  /** What the question names, in the résumé's own words. */
  words: string;
  /** What the person was there, in the résumé's own words. */
  as?: string | undefined;
  /** Skills that the entry names, in its own spelling: what an answer may be expected to speak of. */
  names: string[];
};

/** A name is at most so long, in UTF-16 units; longer ones are sentences that the parser took for names. */
const LONGEST_NAME = 80;
const LONGEST_QUOTE = 180;
const MOST_SKILL_WORDS = 4;
/** Addresses and numbers to call belong in no question. */
const CONTACT = /@|https?:|www\.|\+\d[\d ()-]{6,}/i;

/** A name as it stands in the résumé, on one line; nothing when it can be no name. */
function nameIn(text: string | undefined): string | undefined {
  const name = text?.replaceAll(/\s+/g, " ").trim() ?? "";
  const isName = name.length > 1 && name.length <= LONGEST_NAME && /\p{L}/u.test(name) && !CONTACT.test(name);
  return isName ? name : undefined;
}

/** The beginning of a line of the résumé, whole words only. */
function quoteOf(text: string): string | undefined {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length < 20 || CONTACT.test(line)) return undefined;
  if (line.length <= LONGEST_QUOTE) return line.replace(/[.;,:]+$/, "");
  const cut = line.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, "");
  return cut.length < LONGEST_QUOTE / 2 ? undefined : `${cut.replace(/[.;,:]+$/, "")} …`;
}

type Entry = {
  summary?: string | undefined;
  description?: string | undefined;
  highlights?: string[] | undefined;
};

function skillNames(texts: readonly (string | undefined)[]): string[] {
  const found = texts.flatMap((text) => (text === undefined ? [] : findSkills(text).map((one) => one.text)));
  return [...new Map(found.map((name) => [name.toLowerCase(), name])).values()].slice(0, 12);
}

const textsOf = (entry: Entry) => [entry.summary, entry.description, ...(entry.highlights ?? [])];

/** A number that is no year: "AIHacks 2016" tells no figure. */
const hasFigure = (text: string): boolean => /\d/.test(text.replaceAll(/\b(?:19|20)\d\d\b/g, ""));

/** Lines with a figure in them: what was reached, in the person's own words. */
function achievementsOf(path: string, entry: Entry): ResumeFact[] {
  return (entry.highlights ?? []).flatMap((text, i): ResumeFact[] => {
    const words = hasFigure(text) ? quoteOf(text) : undefined;
    return words === undefined
      ? []
      : [{ kind: "achievement", path: `${path}/highlights/${i}`, words, names: skillNames([text]) }];
  });
}

function jobsOf(document: ResumeDocument): ResumeFact[] {
  return (document.work ?? []).flatMap((entry, i): ResumeFact[] => {
    const path = `/work/${i}`;
    const words = nameIn(entry.name);
    const job: ResumeFact[] =
      words === undefined
        ? []
        : [
            {
              kind: entry.endDate === undefined ? "job" : "pastJob",
              path,
              words,
              as: nameIn(entry.position),
              names: skillNames(textsOf(entry)),
            },
          ];
    return [...job, ...achievementsOf(path, entry)];
  });
}

/** Names that tell nothing of a project; what stands beside them does. */
const ANY_PROJECT =
  /^(?:(?:personal|side|own|private|hobby|course|school|university|final|team) )?projects?$/i;
const MOST_NAME_WORDS = 8;

/** What a project is called: by its description, where the name would fit any project. */
function projectName(name: string | undefined, description: string | undefined): string | undefined {
  const [called, described] = [nameIn(name), nameIn(description)];
  const tells = described !== undefined && described.split(" ").length <= MOST_NAME_WORDS;
  return called !== undefined && ANY_PROJECT.test(called) && tells ? described : called;
}

function projectsOf(document: ResumeDocument): ResumeFact[] {
  return (document.projects ?? []).flatMap((entry, i): ResumeFact[] => {
    const path = `/projects/${i}`;
    const words = projectName(entry.name, entry.description);
    const names = skillNames([...textsOf(entry), ...(entry.keywords ?? [])]);
    const project: ResumeFact[] = words === undefined ? [] : [{ kind: "project", path, words, names }];
    return [...project, ...achievementsOf(path, entry)];
  });
}

/** What lists of skills are headed with, where the parser found no list below. */
const HEADING =
  /(?:^|\s)(?:tools|technologies|frameworks|languages|skills|platforms|databases|software|others?)$/i;

function skillsOf(document: ResumeDocument): ResumeFact[] {
  return (document.skills ?? []).flatMap((entry, i) => {
    const keywords = entry.keywords ?? [];
    const listed = keywords.length > 0 ? keywords : [entry.name];
    return listed.flatMap((text, j): ResumeFact[] => {
      const words = nameIn(text);
      if (words === undefined || words.split(" ").length > MOST_SKILL_WORDS || /[?!]/.test(words)) return [];
      const [mention] = findSkills(words);
      const known = mention?.text === words ? skillById(mention.skillId) : undefined;
      if (known === undefined && HEADING.test(words)) return [];
      const path = keywords.length > 0 ? `/skills/${i}/keywords/${j}` : `/skills/${i}/name`;
      const kind = known === undefined ? "listed" : known.kind === "technical" ? "tool" : "skill";
      return [{ kind, path, words, names: [] }];
    });
  });
}

function othersOf(document: ResumeDocument): ResumeFact[] {
  const education = (document.education ?? []).flatMap((entry, i): ResumeFact[] => {
    const [words, as] = [nameIn(entry.institution), nameIn(entry.area)];
    return words === undefined || as === undefined
      ? []
      : [{ kind: "education", path: `/education/${i}`, words, as, names: [] }];
  });
  const certificates = (document.certificates ?? []).flatMap((entry, i): ResumeFact[] => {
    const words = nameIn(entry.name);
    return words === undefined ? [] : [{ kind: "certificate", path: `/certificates/${i}`, words, names: [] }];
  });
  const volunteer = (document.volunteer ?? []).flatMap((entry, i): ResumeFact[] => {
    const words = nameIn(entry.organization);
    const names = skillNames(textsOf(entry));
    return words === undefined ? [] : [{ kind: "volunteer", path: `/volunteer/${i}`, words, names }];
  });
  return [...education, ...certificates, ...volunteer];
}

/** Everything of a résumé that questions can be made of. */
export function factsOf(document: ResumeDocument): ResumeFact[] {
  return [...jobsOf(document), ...projectsOf(document), ...skillsOf(document), ...othersOf(document)];
}

import { canonicalSkill } from "../../skills/index.ts";
import { sectionOf } from "./headings.ts";
import { isTerms } from "./terms.ts";

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:(?:of|and|&|the|for|de|la) )?[\p{Lu}\p{N}][\p{L}\p{N}&'’.-]*){0,5}`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|\n)\W*(?:About|À propos d[e']|Über)\s+(?:the )?(${NAME})\W*(?:\n|$)`, "u"),
  new RegExp(
    String.raw`(?:^|[.!?\n]\s*)(?:At |Here at |Chez |Bei )(${NAME}),? (?:we|you|our|nous|vous|wir|suchen)\b`,
    "u",
  ),
  new RegExp(
    String.raw`(?:^|[.!?\n]\s*)(?:The )?(${NAME})(?: \([^)\n]{2,30}\))? (?:is|are) (?:now |currently |actively )?(?:hiring|seeking|looking|recruiting|searching)\b`,
    "u",
  ),
  new RegExp(String.raw`\b[Jj]oin (?:us at |the team at |the )?(${NAME})\b`, "u"),
  new RegExp(
    String.raw`(?:^|[.!?\n]\s*)(?:The )?(${NAME})(?: \([^)\n]{2,30}\))? (?:is|was founded|provides|helps|builds|offers|est (?:une?|le|la)|ist ein)\b`,
    "u",
  ),
];
/** Capitalised words at a sentence's start that name no company. */
const NO_NAME =
  /^(?:We|You|This|The|Our|Your|It|That|There|As|In|If|Us|Me|About|Role|Team|Job|Company|Position|Who|What|Why|How|Experience|Knowledge|Ability|Candidates?|Applicants?|Work|Location|Salary|Remote|Hybrid|And|Or|Being|Success|Travel|Please|All|Here|He|She|They|Now|Today|Full-time|Part-time|Permanent|Contract|Temporary|Freelance|Vollzeit|Teilzeit|Hybrides?|Onsite|On-site|Software|Senior|Junior|Lead|Training|Nous|Vous|Ce|Cette|Le|La|Les|Wir|Sie|Du|Das|Die|Der|Es|Opportunity|Department|Schedule|Benefits|Overview)\b(?! \p{Lu})/u;

const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");
/** Words that make a line a name of an employer, whatever stands around it. */
const ORGANISATION =
  /\b(?:Inc|LLC|Ltd|Limited|Corp(?:oration)?|Co|Company|GmbH|AG|SE|KG|SA|SAS|SARL|BV|NV|AB|Oy|PLC|LLP|Group|Gruppe|Holdings?|Partners|Associates|Labs?|Studios?|Technologies|Systems|Solutions|Consulting|Bank|Academy|School|Trust|Council|Infirmary|University|Universität|Université|College|Hospital|Clinic|Klinik(?:um)?|Hôpital|Foundation|Institute|Airlines|Logistics|Pharma|Restaurants?|Hotels?)\b\.?$/u;
/** Capitalised lines under a title that name something else. */
const NO_EMPLOYER =
  /\b(?:team|department|division|position|role|jobs?|careers?|hiring|opportunity|overview|description|details|summary|posted|reposted|applicants?|apply|urgent|new|contract|shift|level|grade|salary|req(?:uisition)?|id)\b/i;

/** Whether a line by itself can be an employer's name: capitalised, and no heading, skill, place or term of employment. */
function isEmployerLike(line: string, title: string, place: string): boolean {
  return (
    line.length <= 60 &&
    WHOLE_NAME.test(line) &&
    !title.includes(line) &&
    !line.includes(title) &&
    !(place !== "" && (line.includes(place) || place.includes(line))) &&
    !NO_NAME.test(line) &&
    !NO_EMPLOYER.test(line) &&
    sectionOf(line) === undefined &&
    canonicalSkill(line) === undefined
  );
}

/**
 * "Platform Engineer", "Acme Corp", "Remote": the line below the title, or the one above it at the very top. It must say by itself
 * that it is an organisation, or be followed by the place or the terms, as boards print it.
 */
function onOwnLine(opening: readonly string[], title: string, place: string): string | undefined {
  const at = title === "" ? -1 : opening.slice(0, 3).findIndex((line) => line.includes(title));
  if (at < 0) return undefined;
  const [above, below, next] = [at === 1 ? opening[0] : undefined, opening[at + 1], opening[at + 2]];
  const framed = (line: string | undefined) =>
    line !== undefined && ((place !== "" && line.includes(place)) || isTerms(line));
  for (const [line, follower] of [
    [below, next],
    [above, below],
  ]) {
    if (line === undefined || !isEmployerLike(line, title, place)) continue;
    if (ORGANISATION.test(line) || framed(follower)) return line;
  }
  return undefined;
}

/** "Harbourline – Hamburg, Germany": the name before the place, on a line of its own at the top. */
function besidePlace(opening: readonly string[], title: string, place: string): string | undefined {
  if (place === "") return undefined;
  for (const line of opening.slice(0, 4)) {
    const [name, rest] = /^(.{2,60}?)\s+[|•·–—-]\s+(.*)$/u.exec(line)?.slice(1) ?? [];
    if (name === undefined || rest?.startsWith(place) !== true) continue;
    if (WHOLE_NAME.test(name) && !title.includes(name) && !(title !== "" && name.includes(title)))
      return name;
  }
  return undefined;
}

/** "Nordsee Handels GmbH, Hamburg (hybrid)": a name that says it is one, and what stands behind its comma. */
function withTown(line: string): { name: string; town: string } | undefined {
  const [, name, rest] = /^(.{2,60}?),\s+(.{2,60})$/u.exec(line) ?? [];
  if (name === undefined || rest === undefined || !WHOLE_NAME.test(name) || !ORGANISATION.test(name))
    return undefined;
  return NO_NAME.test(name) || NO_EMPLOYER.test(name) ? undefined : { name, town: rest };
}

/** What stands behind the employer's name on one of the first lines; it need not be a place. */
export function besideEmployer(opening: readonly string[]): string[] {
  return opening.slice(0, 4).flatMap((line) => withTown(line)?.town ?? []);
}

/**
 * The employer: a labelled line, "Data Scientist at DataCorp" at the top, a name beside the place or on a line of its own there, or
 * the name with which the text presents itself.
 */
export function companyOf(
  labelled: readonly string[],
  opening: readonly string[],
  text: string,
  { title, place }: { title: string; place: string },
): string {
  const label = labelled.find((value) => value.length <= 120);
  if (label !== undefined) return label;
  const top = opening.slice(0, 2).join("\n");
  const atTop = new RegExp(String.raw`\s(?:at|@|chez|bei)\s(${NAME})`, "u").exec(
    top.split(". ")[0] ?? "",
  )?.[1];
  if (atTop !== undefined && top.length < 200) return atTop;
  const printed =
    besidePlace(opening, title, place) ??
    onOwnLine(opening, title, place) ??
    opening.slice(0, 4).flatMap((line) => withTown(line)?.name ?? [])[0];
  if (printed !== undefined && !NO_NAME.test(printed)) return printed;
  for (const pattern of PATTERNS) {
    const name = pattern.exec(text.slice(0, 8_000))?.[1];
    if (
      name !== undefined &&
      name.length <= 60 &&
      !NO_NAME.test(name) &&
      !/^(?:the|our|us|a|an)\b/i.test(name)
    ) {
      return name.replace(/[.,’']+$/, "");
    }
  }
  return "";
}

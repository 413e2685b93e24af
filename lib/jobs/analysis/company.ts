const NAME = String.raw`\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:(?:of|and|&|the|for|de|la) )?[\p{Lu}\p{N}][\p{L}\p{N}&'’.-]*){0,5}`;
const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|\n)\W*(?:About|À propos d[e']|Über)\s+(?:the )?(${NAME})\W*(?:\n|$)`, "u"),
  new RegExp(String.raw`(?:^|[.!?\n]\s*)(?:At |Here at )(${NAME}),? (?:we|you|our)\b`, "u"),
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

/** "Harbourline – Hamburg, Germany": the name before the place, on a line of its own below the title. */
function besidePlace(opening: readonly string[], place: string): string | undefined {
  if (place === "") return undefined;
  for (const line of opening.slice(1, 4)) {
    const [name, rest] = /^(.{2,60}?)\s+[|•·–—-]\s+(.*)$/u.exec(line)?.slice(1) ?? [];
    if (name !== undefined && rest?.startsWith(place) === true && new RegExp(`^${NAME}$`, "u").test(name))
      return name;
  }
  return undefined;
}

/**
 * The employer: a labelled line, "Data Scientist at DataCorp" at the top, a name beside the place there, or the name with which
 * the text presents itself.
 */
export function companyOf(
  labelled: readonly string[],
  opening: readonly string[],
  text: string,
  place: string,
): string {
  const label = labelled.find((value) => value.length <= 120);
  if (label !== undefined) return label;
  const top = opening.slice(0, 2).join("\n");
  const atTop = new RegExp(String.raw`\s(?:at|@|chez|bei)\s(${NAME})`, "u").exec(
    top.split(". ")[0] ?? "",
  )?.[1];
  if (atTop !== undefined && top.length < 200) return atTop;
  const beside = besidePlace(opening, place);
  if (beside !== undefined && !NO_NAME.test(beside)) return beside;
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

/** Head nouns of job titles, in English, French and German; a line that holds one of them may be a title. */
const ROLE =
  /(?:engineer|developer|manager|analyst|nurse|teacher|designer|architect|administrator|specialist|assistant|consultant|coordinator|director|officer|technician|representative|associate|advisor|adviser|accountant|scientist|researcher|writer|editor|translator|recruiter|lead|leader|supervisor|executive|intern|driver|operator|mechanic|electrician|plumber|welder|carpenter|chef|cook|server|bartender|cashier|clerk|secretary|receptionist|lawyer|attorney|paralegal|counsel|auditor|bookkeeper|controller|buyer|planner|strategist|marketer|producer|programmer|tester|instructor|tutor|professor|lecturer|principal|therapist|physician|doctor|dentist|pharmacist|paramedic|caregiver|aide|worker|foreman|estimator|surveyor|inspector|installer|helper|labou?rer|packer|picker|handler|guard|agent|broker|banker|teller|trader|underwriter|adjuster|actuary|economist|statistician|biologist|chemist|physicist|librarian|counselor|counsellor|psychologist|trainer|coach|photographer|videographer|animator|artist|illustrator|copywriter|journalist|reporter|host|hostess|housekeeper|janitor|cleaner|gardener|farmer|pilot|dispatcher|captain|steward|concierge|salesperson|merchandiser|stylist|barber|hairdresser|owner|head|chief|president|apprentice|trainee|expert|evangelist|fellow|nanny|practitioner|hygienist|midwife|LPN|RN|CNA|SDR|BDR|développeur(?:·se)?|chercheur|chercheuse|agente|développeuse|ingénieur|conseill(?:er|ère|er·ère|er\(ère\)|er \(ère\))|gestionnaire|analyste|adjoint|directeur(?:·rice)?|directrice|chef|infirmi(?:er|ère)|comptable|responsable|chargée?|concepteur|conceptrice|rédact(?:eur|rice)|traduct(?:eur|rice)|coordonnat(?:eur|rice)|administrat(?:eur|rice)|entwickler|ingenieur|leiter|berater|sachbearbeiter|kaufmann|kauffrau|pfleger|krankenschwester|lehrer|buchhalter|mechaniker|elektriker|techniker|fahrer|verkäufer|mitarbeiter|spezialist|referent)(?:s|in|e|\(in\)|\(e\)|:in|\*in|\/-?in|-e)?(?![\p{L}])/iu;

/** Whether words can be the title of a job in a language that the rules read. */
export const holdsRole = (text: string): boolean => ROLE.test(text);

/** "(m/f/d)", "(H/F)", "- REF123", trailing places: what stands in a title line and is no title. */
function tidied(title: string): string {
  return (
    title
      .replace(/\s*[([]\s*(?:all genders|(?:[mfwdxhn*]\s?[/|,]\s?)+[mfwdxhn*])\s*[)\]]/gi, "")
      .replace(/\s*(?:[-–|#(]\s*)?(?:REF|JR|REQ|ID)[-# ]?\d+\)?$/i, "")
      .replace(
        /^(?:job title|position|title|now hiring|we(?:'|’)?re hiring|hiring|wanted|job opening|vacancy|job posting|job description)\s*[:–-]\s*/i,
        "",
      )
      .replace(/(?<=\S) (?:wanted|needed)[.!]*$/i, "")
      .replace(/[\s,;:–|-]+$/, "")
      // a last apostrophe can be a plural's, unless the title stands between two
      .replace(/^['‘](.*)['’]$/u, "$1")
      .replace(/^["“”'‘]+|["“”]+$/g, "")
      .trim()
  );
}

/** "Data Scientist at DataCorp", "DataCorp | Data Scientist | Berlin": the part that holds the role. */
function rolePart(line: string): string {
  const parts = line.split(/\s+(?:[|•·@])\s+|\s+at\s+(?=\p{Lu})/u);
  return parts.find((part) => ROLE.test(part)) ?? line;
}

const ANNOUNCED: readonly RegExp[] = [
  /\b(?:(?:is|are|am|’re|'re) (?:\p{L}+ )?(?:hiring|seeking|looking for|recruiting|searching for|recruiting for)|(?:hiring|seeking|looking for)|join (?:us|our team|the team|[\p{L} ]{2,30}) as|apply for the (?:position|role) of|(?:position|role|job|post) of|opening for|opportunity for|need) (?:an?|our (?:next|first|new)|the|one|several|some|two|three|talented)? ?([^.,;:!?\n]{3,80})/iu,
  /\bas (?:an?|our|the) (?:new )?([^.,;:!?\n]{3,70}?),? (?:you|will|and|at)\b/iu,
  /\bthe ([\p{Lu}][^.,;:!?\n]{3,60}?) (?:will|is responsible|reports|role|position|works|leads|plays)\b/u,
  /\b(?:à la recherche (?:d'|d’|de)|recherch(?:e|ons)|cherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|en tant qu(?:e|'|’))\s?(?:une?(?:\(e\)|·e|-e)?|des|notre|nos)? ?([^.,;:!?\n]{3,80})/iu,
  /\b(?:suchen|sucht|als)(?: wir)?(?: (?:zum|ab|für|in|per)[^.,;:\n]{0,40})?(?: (?:eine?n?(?:\/n)?|dich als|sie als|unser\w*))? ([^.,;:!?\n]{3,80})/iu,
];

/** Cuts an announced title where the sentence goes on ("… to join our team", "… who loves"). */
function untilClause(words: string): string {
  const cut = words.split(
    /\s+(?:to|who|that|with|for (?:our|the|a)|in (?:our|the)|in (?=\p{Lu})|à (?=\p{Lu})|(?:ou|or) (?:une|an?)|on (?:our|the)|at|within|based|located|reporting|responsible|willing|will|is|where|which|while|as well|capable|passionate|and you|pour|qui|afin|au sein|chez|für|mit|zur|der|die|das)(?=\s|$)/iu,
  )[0];
  return (cut ?? words)
    .replace(
      /^(?:for an?|for|an?|the|flexible|une?|ou une|highly|talented|experienced|motivated|passionate|dedicated|skilled|dynamic|exceptional|strong|great|creative|driven|enthusiastic|reliable|energetic|full[- ]time|part[- ]time|remote|seasoned|proactive|detail-oriented|organized|results-driven|self-motivated)(?:,| and)?\s+/gi,
      "",
    )
    .trim();
}

function announcedIn(text: string): string | undefined {
  for (const pattern of ANNOUNCED) {
    for (const match of text.matchAll(
      new RegExp(pattern, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`),
    )) {
      let words = untilClause(match[1] ?? "");
      words = untilClause(words);
      if (words.length <= 70 && words.split(" ").length <= 9 && ROLE.test(words) && /\p{Lu}/u.test(words))
        return tidied(words);
    }
  }
  return undefined;
}

/**
 * The title of the job: a labelled line, a title-like line at the top, or the title that a sentence announces ("we're hiring a …").
 * @param opening the first lines of the posting, headings included
 */
export function titleOf(labelled: readonly string[], opening: readonly string[], text: string): string {
  const label = labelled.map(tidied).find((value) => value.length <= 120 && value !== "");
  if (label !== undefined) return label;
  for (const line of opening.slice(0, 4).map(tidied)) {
    const words = line.split(" ").length;
    if (
      words <= 12 &&
      line.length <= 100 &&
      ROLE.test(line) &&
      !/[.!?;]$/.test(line) &&
      !/^(?:about|our|your|we|you|the|why|what|who)\b/i.test(line)
    ) {
      return tidied(rolePart(line));
    }
  }
  return announcedIn(text.slice(0, 6_000)) ?? "";
}

import type { EmploymentType, Seniority, Workplace } from "./model.ts";

const TYPES: readonly (readonly [EmploymentType, RegExp])[] = [
  [
    "internship",
    /\b(?:internship|intern|interns|co-op (?:student|position|term)|stage(?= (?:de|en|conventionné))|stagiaire|praktikum|praktikant\w*|werkstudent\w*)\b/i,
  ],
  ["apprenticeship", /\b(?:apprenticeship|apprentice|alternance|apprenti\w*|ausbildungsplatz|lehrstelle)\b/i],
  ["volunteer", /\b(?:volunteer position|volunteer role|unpaid volunteer|bénévol\w+)\b/i],
  ["part_time", /\b(?:part[- ]?time|parttime|temps partiel|teilzeit)\b/i],
  [
    "full_time",
    /\b(?:full[- ]?time|fulltime|temps plein|vollzeit|permanent|unbefristet\w*|cdi|\d{2}[- ]?\+? hours (?:per|a) week|regular)\b/i,
  ],
  [
    "contract",
    /\b(?:contractor|contract (?:role|position|basis|job|to hire)|(?:\d+[- ]months?|fixed[- ]term|long[- ]term|short[- ]term|independent) contract\w*|contract-to-hire|freelance\w*|c2c|corp-to-corp|1099|cdd)\b/i,
  ],
  [
    "temporary",
    /\b(?:temporary|temp(?= (?:role|position|job|to))|seasonal|fixed[- ]term|befristet\w*|interim|intérim|temporaire)\b/i,
  ],
];
/** In a labelled value a single word is enough. */
const LABELLED: readonly (readonly [EmploymentType, RegExp])[] = [["contract", /\bcontract\b/i]];

/** In running text the words must be about this job: "40 hours", "full-time role", "you will mentor interns" is not. */
const NOT_THIS_JOB =
  /\b(?:mentor|train|supervise|manage|lead|support|guide|coach|onboard)\w*\b[^.\n]{0,40}$/i;
const WEAK = new Set<EmploymentType>(["internship", "apprenticeship", "temporary", "volunteer"]);

/** The kind of contract: from a labelled line, then from the title, then from the text. */
export function employmentTypeOf(labelled: readonly string[], title: string, text: string): EmploymentType {
  for (const source of labelled) {
    const hit = [...TYPES, ...LABELLED].find(([, pattern]) => pattern.test(source));
    if (hit !== undefined) return hit[0];
  }
  const inTitle = TYPES.find(([, pattern]) => pattern.test(title));
  if (inTitle !== undefined && inTitle[0] !== "full_time") return inTitle[0];
  let best: { type: EmploymentType; at: number } | undefined;
  for (const [type, pattern] of TYPES) {
    const match = pattern.exec(text);
    if (match === null || /^(?:regular|permanent)$/i.test(match[0])) continue;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (NOT_THIS_JOB.test(before)) continue;
    if (
      WEAK.has(type) &&
      !/\b(?:this|is an?|seeking|hiring|our|offer|for an?|une?|ein\w*)\b[^.\n]{0,40}$/i.test(before)
    )
      continue;
    if (best === undefined || match.index < best.at) best = { type, at: match.index };
  }
  return (
    best?.type ??
    (/\b(?:permanent|regular) (?:role|position|contract|full|employee)/i.test(text) ? "full_time" : "unknown")
  );
}

const HYBRID =
  /\b(?:hybrid(?! (?:cloud|app|mobile|vehicles?|cars?|it|environments?|infrastructure|solutions?|approach|architecture|events?|electric|systems?|model of care))|hybride|[1-4](?:\s?[-–]\s?[1-4])? days? (?:a|per|each|every) week (?:in|from|at|on) (?:the |our )?(?:office|site|home)|(?:in|at|from) (?:the |our )?(?:[\p{L}-]+ )?office (?:at least )?\w+(?:\s?[-–]\s?\d)? days?|télétravail (?:partiel|[1-4](?:\s?[-–à]\s?[1-4])? jours?)|[1-4] jours? (?:par semaine )?(?:de|en) télétravail|[1-4] tagen? (?:pro|in der|die) woche (?:im )?(?:home ?office|remote)|[1-4] tage home ?office|partly remote|partially remote|teilweise (?:remote|home))\b/iu;
const NOT_REMOTE =
  /\b(?:not (?:a )?remote|no remote|remote (?:work )?(?:is )?not|cannot be (?:done |performed )?remote\w*|not eligible for remote|non-remote|pas de télétravail)\b/i;
const REMOTE =
  /\b(?:(?:fully|100 ?%|completely|entirely|primarily) (?:remote|distributed)|remote[- ](?:first|only|friendly|based|position|role|job|work|working|opportunity|ok|us|within|anywhere)|work(?:ing)? remotely|work from (?:home|anywhere)|work-from-home|(?:is|be|this is a|are) (?:fully )?remote|remote in|\(remote|remote\)|télétravail|à distance|home ?office|anywhere in (?:the )?[A-Z]\p{L}+|work distributedly|largely work distributed\w*|telework\w*|telecommut\w*|distributed team)(?![\p{L}])/iu;
const ONSITE =
  /\b(?:on[- ]?site (?:only|role|position|work|in|at|job|presence|five|5)|(?:is|be|fully|100 ?%|work|working|this is an) on[- ]?site|in[- ]office (?:role|position|five|5)|in[- ]person (?:role|position|job|work)|(?:is|fully|working|work) in[- ]person|sur site|sur place|en présentiel|vor ort|5 days (?:a|per) week in)\b/iu;

/** Where the work is done, from labelled values and the location line first, then from the text. */
export function workplaceOf(labelled: readonly string[], text: string): Workplace {
  for (const value of labelled) {
    if (/\bhybrid\b|\bhybride\b/i.test(value)) return "hybrid";
    if (NOT_REMOTE.test(value) || /^no\b/i.test(value)) return "onsite";
    if (
      /\b(?:remote(?! sensing)|work from home|anywhere|home ?office|télétravail|telework\w*|telecommute)\b/i.test(
        value,
      )
    )
      return "remote";
    if (/\b(?:on[- ]?site|in[- ]office|in[- ]person|office[- ]based|vor ort|sur site)\b/i.test(value))
      return "onsite";
  }
  if (HYBRID.test(text)) return "hybrid";
  if (NOT_REMOTE.test(text)) return "onsite";
  if (REMOTE.test(text)) return "remote";
  return ONSITE.test(text) ? "onsite" : "unknown";
}

/** "Manager" tells no rung when it names a craft: product, project, account … managers lead no people by title. */
const CRAFT_MANAGER =
  /\b(?:product|project|program(?:me)?|account|case|community|content|social media|customer success|success|brand|marketing|category|delivery|property|relationship|partner(?:ship)?s?|client|campaign|release|change|risk|contract|event)\s+managers?\b/i;
const RUNGS: readonly (readonly [Seniority, RegExp])[] = [
  [
    "executive",
    /\b(?:chief|c[etfoimp]o|ciso|cpo|cro|vp|svp|evp|vice[- ]president|president|executive director|managing director|directeur général|geschäftsführer\w*)\b/i,
  ],
  ["director", /\b(?:director|head of|directeur|directrice|bereichsleiter\w*)\b/i],
  [
    "intern",
    /\b(?:intern|internship|trainee|apprentice|stagiaire|praktikant\w*|werkstudent\w*|co-op|student)\b/i,
  ],
  [
    "lead",
    /\b(?:lead|principal|staff (?=engineer|software|developer|designer|scientist|data)|team lead|tech lead|chef d'équipe|teamleiter\w*|charge nurse|foreman|forewoman|supervisor)\b/i,
  ],
  ["senior", /\b(?:senior|sr\.?|snr|experienced|expert|confirmé|erfahren\w*)(?![\p{L}])/iu],
  [
    "entry",
    /\b(?:junior|jr\.?|entry[- ]level|graduate|new grad|débutant\w*|berufseinsteiger\w*|early career)(?![\p{L}])/iu,
  ],
  ["mid", /\b(?:mid[- ]level|intermediate|mid[- ]senior|medior)\b/i],
];

function rungOf(text: string): Seniority | undefined {
  const hit = RUNGS.find(([, pattern]) => pattern.test(text));
  if (hit !== undefined && hit[0] !== "senior") return hit[0];
  if (/\bmanagers?\b/i.test(text) && !CRAFT_MANAGER.test(text)) return "manager";
  return hit?.[0];
}

/** The rung on the career ladder: from a labelled line, the title, or plain words of the text ("entry-level position"). */
export function seniorityOf(labelled: readonly string[], title: string, text: string): Seniority {
  for (const source of [...labelled, title]) {
    const rung = rungOf(source);
    if (rung !== undefined) return rung;
  }
  if (/\b(?:entry[- ]level|junior|new graduates?) (?:role|position|job|candidates?|opportunity)/i.test(text))
    return "entry";
  if (/\b(?:mid[- ]level|intermediate) (?:role|position|job|candidates?)/i.test(text)) return "mid";
  if (/\bsenior[- ]level\b/i.test(text)) return "senior";
  return "unknown";
}

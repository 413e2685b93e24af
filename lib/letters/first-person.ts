/** Past tenses that do not end in -ed. */
const PAST = new Set(
  "began bought brought built chose cut dealt drew drove fed forecast found fought gave grew held kept knew laid led left lent made met oversaw put ran rebuilt sang saw sent set shot sold sought spent split spoke spun taught told took undertook upheld won wrote".split(
    " ",
  ),
);
/** Words in -ed that begin a point of a résumé without being what somebody did. */
const NO_DEED = new Set(
  "experienced certified skilled licensed qualified dedicated motivated advanced".split(" "),
);
/** What people say they do in a job that goes on, as they begin a point with it. */
const PRESENT = new Set(
  "act administer advise analyse analyze answer arrange assess assist audit book build buy calculate care check clean coach collect communicate conduct consult contribute control cook coordinate counsel create deal deliver design develop diagnose document draft drive edit ensure evaluate examine follow forecast guide handle help hire implement improve inspect install instruct interview introduce investigate keep lead liaise load maintain make manage measure mentor monitor moderate negotiate operate order organise organize oversee own pack perform pick plan precept prepare present process produce provide purchase receive recruit repair report represent research review run schedule sell serve set settle ship source supervise support take teach test track train translate treat update use validate visit weld work write".split(
    " ",
  ),
);

/** Verbs whose past form, before a word that says by whom or to what, tells what was done to somebody: "Appointed by the founder". */
const DONE_TO =
  /^(?:appointed|asked|assigned|chosen|commended|elected|employed|entrusted|featured|hired|honou?red|invited|nominated|promoted|ranked|recogni[sz]ed|recruited|seconded|selected|tasked) (?:among|as|by|for|from|in|into|to|with)\b/u;

/**
 * A point of a résumé as a sentence about oneself: "Cut costs by 22%" becomes "I cut costs by 22%.". Nothing is added but the "I" (or "I was") and the full
 * stop; undefined when the point does not begin with a deed in the right tense.
 * @param goesOn whether the job is the present one, in which a point may stand in the present tense
 */
export function firstPerson(point: string, goesOn: boolean): string | undefined {
  const [, how, deed] = /^(\p{Lu}\p{Ll}+ly) (\p{Ll}[^\n]+)$/u.exec(point.trim()) ?? [];
  // "Successfully delivered 4 projects"; in the present tense "Daily care of 12 patients" looks the same
  if (how !== undefined && deed !== undefined)
    return firstPerson(capitalised(deed), false)?.replace(/^I(?: was)?(?= )/u, `$& ${how.toLowerCase()}`);
  const [, first, rest] = /^(\p{Lu}\p{Ll}+)(?=\s)([^\n]+)$/u.exec(point.trim()) ?? [];
  if (first === undefined || rest === undefined || /[.!?]\s+\p{Lu}/u.test(rest)) return undefined;
  const verb = first.toLowerCase();
  const told = rest.replace(/[\s.;,]+$/, "");
  if (DONE_TO.test(`${verb}${rest}`)) return `I was ${verb}${told}.`;
  // "Used by 2,000 people": what was done with the thing
  if (/^ by\b/u.test(rest)) return undefined;
  const past = PAST.has(verb) || (/^\p{L}{2,}ed$/u.test(verb) && !verb.endsWith("eed") && !NO_DEED.has(verb));
  if (!past && !(goesOn && PRESENT.has(verb))) return undefined;
  return `I ${verb}${told}.`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

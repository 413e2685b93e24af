import { folded } from "./headings.ts";

/** The facts that postings label. */
export type FieldName =
  "title" | "company" | "location" | "employment" | "workplace" | "salary" | "seniority" | "meta";

const LABELS: readonly (readonly [FieldName, RegExp])[] = [
  [
    "title",
    /^(?:job title|title|position|position title|job name|role|role title|job|poste|intitule du poste|titre|titre du poste|stelle|stellenbezeichnung|stellentitel|jobtitel)$/,
  ],
  [
    "company",
    /^(?:company|company name|employer|organi[sz]ation|hiring organi[sz]ation|agency|entreprise|employeur|societe|unternehmen|firma|arbeitgeber)$/,
  ],
  [
    "location",
    /^(?:location|locations|job location|work location|place of work|city|based in|office location|duty station|duty location|lieu|lieu de travail|lieux?|localisation|standort|arbeitsort|ort|einsatzort)$/,
  ],
  [
    "employment",
    /^(?:employment type|job type|type|type of employment|type of contract|contract|contract type|contract length|work schedule|schedule|hours|position type|employment|type d'emploi|type de contrat|contrat|vertragsart|anstellungsart|beschaftigungsart|arbeitszeit|employment status|status|work type)$/,
  ],
  [
    "workplace",
    /^(?:workplace|workplace type|location type|work mode|work model|work arrangement|work setting|remote|remote status|telework|arbeitsmodell|mode de travail)$/,
  ],
  [
    "salary",
    /^(?:salary|salary range|salary band|base salary|base pay|annual salary|compensation|compensation range|total compensation|pay|pay range|pay rate|pay scale|wage|wages|hourly rate|hourly wage|hourly pay|rate|day rate|salaire|remuneration|gehalt|jahresgehalt|vergutung|stundenlohn|on target earnings|ote)$/,
  ],
  [
    "seniority",
    /^(?:seniority|seniority level|level|experience level|career level|job level|niveau|karrierestufe)$/,
  ],
  [
    "meta",
    /^(?:job id|job number|job code|requisition|requisition id|req id|reference|reference number|ref|posted|posted on|date posted|posting date|closing date|close|open|deadline|application deadline|department|team|division|reports to|reporting to|industry|job announcement number|number of vacancies|travel required|supervisory status|start date|date|url|website|email|series & grade level|classification|category|job category|function)$/,
  ],
];

/** Reads "Label: value" for the labels that postings use in English, French and German. */
export function fieldOf(line: string): { name: FieldName; value: string } | undefined {
  const match = /^([^:]{2,40})\s*:\s*(\S.*)$/.exec(line);
  if (match === null) return undefined;
  const [, label = "", value = ""] = match;
  if (value.startsWith("//")) return undefined;
  const words = folded(label).replace(/\s*\([^)]*\)$/, "");
  const name = LABELS.find(([, pattern]) => pattern.test(words))?.[0];
  return name === undefined ? undefined : { name, value: value.trim() };
}

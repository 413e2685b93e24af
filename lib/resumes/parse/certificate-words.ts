/** Initials under which licences, certificates and professional memberships are known, folded. */
const INITIALS: ReadonlySet<string> = new Set(
  [
    "acls bls pals nrp nals tncc enpc ccrn cen cnor ocn pccn cmsrn rn lpn lvn cna cma rma nremt emt cpr aed ils als nihss phrn",
    "cpa acca aca cfa cima cgma cia frm cfp chfc clu cisi cipp cams cfe ea aat cipd shrm phr sphr caia fsa asa fca",
    "pmp capm csm cspo psm pspo safe itil prince2 cbap lssgb lssbb cscp cpim cltd mrics frics mciob ceng ieng pe eit fe leed",
    "cissp cisa cism crisc ceh oscp ccna ccnp ccie mcsa mcse rhcsa rhce cka ckad cks gcih security network",
    "osha hazwoper cdl twic cscs smsts sssts ipaf pasma nebosh iosh rtiti rtitb corgi aws asme servsafe tesol tefl celta delta qts npqsl npqh",
  ]
    .join(" ")
    .split(" "),
);

const WORDS =
  /\b(?:certif\w+|licen[cs]e\w*|endorsement|permit|card|registered|registration|registrant|accredit\w+|chartered|charterholder|credential|passport|clearance|authori[sz]ation|practitioner|foundation|professional|associate|specialist|first aid|food (?:handler|hygiene|safety)|safety|safeguarding|training|level \w+|zertifi\w+|gepruft\w*|fuhrerschein|lizenz|schein|certificat\w*|permis|habilitation|certificad\w+|carnet|licencia|certificazion\w+|patente|certificaat|rijbewijs|vca|certyfikat\w*|prawo jazdy|uprawnieni\w+)\b/u;

/** What tickets are for, in trades that name them by their subject alone. */
const SUBJECTS =
  /\b(?:forklift|fork lift|reach truck|counterbalance|telehandler|excavator|scissor lift|cherry picker|manual handling|moving and handling|haz-?mat|fire (?:marshal|warden)|scaffold(?:er|ing)|working at heights?|confined spaces?|abrasive wheels|asbestos awareness|lifeguard(?:ing)?|allergen awareness|rigg(?:er|ing)|slinger|banksman|traffic marshal|defibrillator|stapler|gabelstapler|erste hilfe|primeros auxilios|carretilla)\b/u;

/** True when a folded text names what a ticket is for: `forklift`, `first aid`. */
export const isTicketSubject = (folded: string): boolean =>
  SUBJECTS.test(folded) || /\bfirst aid\b/u.test(folded);

/** How much a folded text names a licence or certificate: 2 known initials and nothing else, 1 a word of certificates or initials with more. */
export function certificateScore(folded: string): 0 | 1 | 2 {
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  if (words.length === 0) return 0;
  if (words.every((word) => INITIALS.has(word))) return 2;
  return words.some((word) => /(?:schein|prufung)$/.test(word)) ||
    WORDS.test(folded) ||
    SUBJECTS.test(folded) ||
    INITIALS.has(words[0] ?? "")
    ? 1
    : 0;
}

/** Second halves of certificate names: `AWS Certified Developer - Associate`. */
export const GRADE_OF_CERTIFICATE =
  /^(?:associate|professional|practitioner|foundation|fundamentals|advanced|intermediate|basic|expert|specialty|speciality|level \w+|part \w+|administrator|architect)\b/u;

/** Bodies whose members and examinations are named by their initials or by admission; what they give is a certificate and no degree. */
export const PROFESSIONAL_STANDING =
  /^(?:(?:fellow|member|associate|affiliate|part[- ]qualified|fully qualified)?(?: (?:of|member of) (?:the )?)?(?:acca|aca|fcca|icaew|icas|icai|cima|cgma|cpa|cfa|cia|cisa|frm|caia|aat|cipd|cips|cii|rics|mrics|frics|icsa|nmc|gmc|hcpc|gdc|sra|pmp|prince2|nebosh|iosh|qts)(?![\p{L}])|admitted (?:as|to)\b|called to the bar|(?:lean )?six sigma\b|licen[cs]ed\b|certified\b|chartered\b|registered\b|qualified (?:as|teacher|solicitor)\b|(?:state )?bar (?:of|admission)|admission to)/u;

import type { AnalysisResult } from "../jobs/index.ts";
import type { ResumeDocument } from "../resumes/index.ts";
import { DOMAINS } from "./bank/model.ts";
import type { Domain } from "./bank/model.ts";

/** What people call the domains. */
const DOMAIN_NAMES = {
  backend: "Back-end engineering",
  frontend: "Front-end and web engineering",
  "full-stack": "Full-stack engineering",
  mobile: "Mobile engineering",
  "data-science": "Data science",
  "data-engineering": "Data engineering",
  devops: "DevOps and cloud",
  security: "Security",
  product: "Product management",
  design: "Design",
  management: "Management and leadership",
  hr: "Human resources",
  sales: "Sales",
  "customer-support": "Customer support",
  finance: "Finance and accounting",
  nursing: "Nursing",
  teaching: "Teaching",
  general: "General",
} as const satisfies Record<Domain, string>;

/** Words of titles, the telling ones first: the first row that a title fits is its domain. */
const TITLES: readonly [Domain, RegExp][] = [
  ["nursing", /\b(nurs(e|es|ing)|midwi(fe|fery)|RN|LPN|healthcare assistant|caregiver)\b/i],
  [
    "teaching",
    /\b(teach(er|ers|ing)|lectur(er|ing)|tutor(ing)?|instructor|educator|professor|school|classroom)\b/i,
  ],
  [
    "security",
    /\b(security (engineer|analyst|architect|consultant|officer|operations|specialist)|(cyber|information|application|network|cloud)[ -]?security|infosec|penetration test\w*|pentest\w*|SOC analyst|CISO)\b/i,
  ],
  [
    "data-engineering",
    /\b(data (platform )?engineer(ing|s)?|(analytics|ETL|big data) engineer\w*|data warehouse\w*|data architect)\b/i,
  ],
  [
    "data-science",
    /\b(data scien\w+|machine[ -]learning|ML engineer|AI engineer|applied scientist|data analy\w+|statistician|deep learning)\b/i,
  ],
  [
    "devops",
    /\b(dev\s?ops|site reliability|SRE|platform engineer\w*|cloud (engineer|architect|administrator)\w*|infrastructure engineer\w*|systems? administrator|release engineer)\b/i,
  ],
  ["mobile", /\b(mobile|iOS|android|flutter|react native)\b/i],
  ["full-stack", /\bfull[ -]?stack\b/i],
  ["frontend", /\b(front[ -]?end|web (developer|engineer)|UI (developer|engineer)|react developer)\b/i],
  [
    "design",
    /\b((product|UX|UI|UX\/UI|UI\/UX|graphic|visual|interaction|web) design\w*|designer|UX research\w*)\b/i,
  ],
  ["product", /\b(product (manager|owner|management|lead)|head of product|chief product)\b/i],
  [
    "hr",
    /\b(human resources|HR|recruit(er|ing|ment)|talent (acquisition|partner)|people (partner|operations|manager))\b/i,
  ],
  [
    "customer-support",
    /\b((customer|technical|client|IT) (support|service|success|care)|help ?desk|service desk|call cent(er|re))\b/i,
  ],
  ["sales", /\b(sales|account (executive|manager)|business development|pre-?sales)\b/i],
  [
    "finance",
    /\b(financ(e|ial)|account(ant|ing|s payable|s receivable)|audit(or|ing)?|controller|controlling|treasury|bookkeep\w+|tax|actuary|investment)\b/i,
  ],
  [
    "backend",
    /\b(back[ -]?end|software (engineer|developer|architect)|server[ -]side|(java|python|go|golang|ruby|php|\.NET|C#|node(\.js)?|rust|scala) (engineer|developer|programmer)|programmer|API (engineer|developer))\b/i,
  ],
  [
    "management",
    /\b((engineering|operations|project|programme|program|general|delivery|office|store|team) manager|manager|director|head of|team lead(er)?|CTO|COO|CEO|VP)\b/i,
  ],
];

/** Skills that speak for a domain when no title does; the domain with most of them wins, and two are needed. */
const SKILLS: readonly [Domain, RegExp][] = [
  ["frontend", /\b(react|vue|angular|CSS|HTML|svelte|tailwind|webpack)\b/gi],
  [
    "backend",
    /\b(spring|django|express|PostgreSQL|MySQL|REST APIs?|microservices|Kafka|gRPC|NestJS|Java|Golang|Rust|PHP|Ruby|FastAPI|TypeScript|Node\.js)\b|(?<![\w-])(?:C#|Go)(?![\w-])/gi,
  ],
  ["mobile", /\b(swift|kotlin|flutter|android|iOS|react native)\b/gi],
  ["data-science", /\b(pandas|scikit-learn|TensorFlow|PyTorch|statistics|NumPy|machine learning)\b/gi],
  ["data-engineering", /\b(airflow|spark|dbt|snowflake|BigQuery|ETL|data pipelines?)\b/gi],
  ["devops", /\b(kubernetes|terraform|ansible|CI\/CD|helm|prometheus|jenkins)\b/gi],
  ["security", /\b(SIEM|penetration testing|OWASP|vulnerability|ISO 27001|threat)\b/gi],
  ["design", /\b(figma|sketch|adobe XD|wireframes?|prototyping|typography)\b/gi],
  ["finance", /\b(bookkeeping|IFRS|GAAP|SAP FI|budgeting|reconciliation|accounts payable)\b/gi],
  ["sales", /\b(CRM|salesforce|prospecting|cold calling|quota|negotiation)\b/gi],
  ["hr", /\b(onboarding|recruiting|payroll|HRIS|employee relations|sourcing)\b/gi],
  ["nursing", /\b(patient care|triage|medication|vital signs|wound care|ICU)\b/gi],
  ["teaching", /\b(lesson planning|curriculum|classroom|pupils|assessment for learning)\b/gi],
  ["customer-support", /\b(zendesk|ticketing|SLAs?|de-escalation|help desk)\b/gi],
];

/** The domain of a job title; nothing when it says none. */
export function domainOfTitle(title: string): Domain | undefined {
  return TITLES.find(([, words]) => words.test(title))?.[0];
}

function domainOfSkills(skills: readonly string[]): Domain | undefined {
  const text = skills.join(", ");
  const counts = SKILLS.map(([domain, words]) => ({
    domain,
    count: new Set((text.match(words) ?? []).map((word) => word.toLowerCase())).size,
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 1 ? best.domain : undefined;
}

/** What tells the role and the domain of an interview, the surest first. */
export type RoleSources = {
  role?: string | undefined;
  domain?: Domain | undefined;
  posting?: { title: string; analysis: AnalysisResult } | undefined;
  document?: ResumeDocument | undefined;
};

/** The label that a person gives themselves, or the title of the newest job. */
function titleIn(document: ResumeDocument | undefined): string | undefined {
  const latest = [...(document?.work ?? [])].sort((a, b) =>
    (b.startDate ?? "").localeCompare(a.startDate ?? ""),
  );
  return [document?.basics?.label, latest[0]?.position].find((title) => title?.trim())?.trim();
}

/** Role and domain: as named, or by the posting, or by the résumé; `general` when nothing tells. */
export function roleAndDomain({ role, domain, posting, document }: RoleSources): {
  role: string;
  domain: Domain;
} {
  const label = titleIn(document);
  // a named role or a posting stands above the résumé: its skills are asked before the résumé's label
  const wanted = [role, posting?.title].flatMap((title) =>
    title === undefined || title === "" ? [] : [title],
  );
  const titles = [...wanted, ...(label === undefined ? [] : [label])];
  const found =
    domain ??
    firstOf(wanted, domainOfTitle) ??
    (posting && domainOfSkills(posting.analysis.skills.technical)) ??
    firstOf(titles, domainOfTitle) ??
    (document && domainOfSkills(skillsIn(document))) ??
    "general";
  const isOther = domain !== undefined && label !== undefined && !speaksFor(label, domain);
  const [title] = isOther ? wanted : titles;
  const name = title ?? (found === "general" ? "Your next role" : DOMAIN_NAMES[found]);
  return { role: name.slice(0, 200), domain: found };
}

/** Whether a title names that domain, or none: who chooses another one does not practise for their present role. */
function speaksFor(title: string, domain: Domain): boolean {
  return domain === "general" || (domainOfTitle(title) ?? domain) === domain;
}

function firstOf<T, R>(values: readonly T[], map: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = map(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function skillsIn(document: ResumeDocument): string[] {
  return (document.skills ?? []).flatMap(({ name, keywords }) => [name ?? "", ...(keywords ?? [])]);
}

/** Every domain with its name, as clients choose from. */
export const ALL_DOMAINS = DOMAINS.map((id) => ({ id, name: DOMAIN_NAMES[id] }));

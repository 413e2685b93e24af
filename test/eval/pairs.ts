import { HANDWRITTEN } from "../../lib/resumes/parse/testing/handwritten/index.ts";
import { StackError } from "../../local/stack-error.ts";

/** A posting, and the handwritten résumés that are tailored to it. */
type Posting = { profession: string; text: string; resumes: readonly string[] };

const POSTINGS: readonly Posting[] = [
  {
    profession: "nursing",
    resumes: ["ward nurse", "trauma nurse"],
    text: `Charge Nurse, Emergency Department
Lakeside General Hospital, Leeds

We look after 180 patients a day and are looking for somebody who keeps a shift together when it gets loud.

Requirements
- Registered nurse with at least 3 years of experience in an acute setting
- Triage and wound care
- Experience in leading a shift or a team
- Immediate or Advanced Life Support
- IV cannulation is a plus
- A degree in nursing would be an advantage

What you will do
- Lead a team of eight nurses on day and night shifts
- Mentor newly qualified colleagues`,
  },
  {
    profession: "software",
    resumes: ["software engineer", "web developer"],
    text: `Backend Engineer
Harbourline, Hamburg, hybrid

We plan the berths and trucks of eleven ports. You will join a team of six.

What you bring
- 4+ years of experience in software development
- TypeScript or Python in production
- PostgreSQL or another relational database
- Docker and CI/CD
- Experience with cloud services such as AWS
- Nice to have: Kubernetes, Terraform

What you will do
- Build and run the services that our planners work with
- Review code and share what you learned`,
  },
  {
    profession: "data and finance",
    resumes: ["data analyst", "financial analyst"],
    text: `Financial Data Analyst
Meridian Foods Ltd, Birmingham

Requirements
- Two or more years as an analyst
- Strong Excel and SQL
- Power BI or Tableau
- Experience with forecasting and budgets
- Degree in finance, economics, mathematics or a related field
- Python is desirable

Responsibilities
- Prepare the monthly reports for the board
- Explain figures to people who do not work with figures`,
  },
  {
    profession: "accounting",
    resumes: ["senior accountant", "accountant pl"],
    text: `Senior Accountant
Company: Northgate Logistics
Location: Manchester, UK

About the role
You close our books, every month, on the fourth day.

What we need
- At least 5 years of experience in accounting
- Month-end close and reconciliation
- VAT returns
- SAP or another ERP system
- A recognised accounting qualification such as ACCA or CPA
- Experience with audits preferred`,
  },
  {
    profession: "teaching",
    resumes: ["maths teacher", "primary teacher"],
    text: `Teacher of Mathematics
St Hilda's Academy, Leeds

We are a school of 900 pupils with a department of seven.

Essential
- Qualified teacher status
- Degree in mathematics or a related subject
- Experience of teaching mathematics
- Classroom management
- Safeguarding training

Desirable
- Experience as a form tutor
- Use of digital tools such as Google Classroom`,
  },
  {
    profession: "logistics",
    resumes: ["warehouse supervisor", "truck driver"],
    text: `Warehouse Shift Manager
Brightway Distribution, Rotterdam

Requirements
- 3 years of experience in a warehouse
- Forklift licence
- Experience in leading people
- Warehouse management system
- Health and safety
- English; Dutch is a plus

Your tasks
- Plan the shift of 25 colleagues
- Keep the error rate of picking below one per cent`,
  },
];

/** The fixed set: each résumé with the posting of its field, twelve pairs in six professions. */
export const PAIRS = POSTINGS.flatMap(({ profession, text, resumes }) =>
  resumes.map((name) => {
    const resume = HANDWRITTEN[name];
    if (resume === undefined) throw new Error(`there is no handwritten résumé of a ${name}`);
    return { name, profession, resume: resume.text, posting: text };
  }),
);
export type Pair = (typeof PAIRS)[number];

/** A pair as the table calls it. */
export const titleOf = ({ profession, name }: { profession: string; name: string }): string =>
  `${profession}: ${name}`;

/** The pairs whose title has `text` in it. @throws StackError when there is none: a run over nothing looks like a result */
export function pairsWith(text: string): typeof PAIRS {
  const found = PAIRS.filter((pair) => titleOf(pair).includes(text));
  if (found.length > 0) return found;
  throw new StackError(`No pair has "${text}" in its name. There are:\n  ${PAIRS.map(titleOf).join("\n  ")}`);
}

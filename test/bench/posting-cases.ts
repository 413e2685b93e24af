import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** A posting with the facts that its board publishes beside it; what the board does not say is not judged. */
export type PostingCase = {
  id: string;
  /** The head of the page as boards show it, above the description. */
  header: string[];
  body: string;
  truth: {
    title: string;
    location?: string | undefined;
    salary?: { min: number; max: number; currency: string } | undefined;
    employmentType?: string | undefined;
    workplace?: string | undefined;
  };
};

const Lever = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    description: z.string(),
    lists: z.array(z.object({ text: z.string(), content: z.string() })),
    additional: z.string().default(""),
    categories: z.object({ commitment: z.string().optional(), location: z.string().optional() }),
    workplaceType: z.string().optional(),
    salaryRange: z.object({ min: z.number(), max: z.number(), currency: z.string() }).optional(),
  }),
);
const Ashby = z.object({
  jobs: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      employmentType: z.string(),
      location: z.string(),
      workplaceType: z.string().nullish(),
      descriptionHtml: z.string(),
    }),
  ),
});
const Greenhouse = z.object({
  jobs: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      location: z.object({ name: z.string() }),
      content: z.string(),
    }),
  ),
});
const Recruitee = z.object({
  offers: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      location: z.string(),
      description: z.string(),
      requirements: z.string(),
      employment_type_code: z.string(),
      hybrid: z.boolean(),
      remote: z.boolean(),
      on_site: z.boolean(),
      salary: z
        .object({ min: z.string().nullish(), max: z.string().nullish(), currency: z.string().nullish() })
        .nullish(),
    }),
  ),
});
const Pinpoint = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      description: z.string(),
      key_responsibilities: z.string().nullish(),
      skills_knowledge_expertise: z.string().nullish(),
      workplace_type: z.string().nullish(),
      workplace_type_text: z.string().nullish(),
      compensation: z.string().nullish(),
      compensation_minimum: z.number().nullish(),
      compensation_maximum: z.number().nullish(),
      compensation_currency: z.string().nullish(),
      location: z.object({ name: z.string() }).nullish(),
    }),
  ),
});
const Freehire = z.object({
  data: z.object({
    public_slug: z.string(),
    title: z.string(),
    company: z.string(),
    location: z.string(),
    description: z.string(),
  }),
});

function typeOf(code: string | undefined): string | undefined {
  const words = (code ?? "").toLowerCase();
  if (words.includes("intern")) return "internship";
  if (words.includes("part")) return "part_time";
  if (/full|permanent/.test(words)) return "full_time";
  return words.includes("contract") ? "contract" : undefined;
}

function workplaceOf(code: string | null | undefined): string | undefined {
  const words = (code ?? "").toLowerCase().replace(/[^a-z]/g, "");
  return ["remote", "hybrid", "onsite"].find((known) => words === known);
}

function atsCases(folder: string): PostingCase[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const cases: PostingCase[] = [];
  for (const job of Lever.parse(read("lever"))) {
    const { location, commitment } = job.categories;
    cases.push({
      id: `lever/${job.id}`,
      header: [
        job.text,
        [location, commitment, job.workplaceType].filter((part) => part !== undefined).join(" | "),
      ],
      body: [
        job.description,
        ...job.lists.map((list) => `<h3>${list.text}</h3><ul>${list.content}</ul>`),
        job.additional,
      ].join("<br>"),
      truth: {
        title: job.text,
        location,
        employmentType: typeOf(commitment),
        workplace: workplaceOf(job.workplaceType),
        salary: job.salaryRange,
      },
    });
  }
  for (const job of Ashby.parse(read("ashby")).jobs) {
    cases.push({
      id: `ashby/${job.id}`,
      header: [
        job.title,
        `Location: ${job.location}`,
        `Employment Type: ${job.employmentType.replace(/(?<=[a-z])(?=[A-Z])/, " ")}`,
        `Location Type: ${job.workplaceType ?? ""}`,
      ],
      body: job.descriptionHtml,
      truth: {
        title: job.title,
        location: job.location,
        employmentType: typeOf(job.employmentType),
        workplace: workplaceOf(job.workplaceType),
      },
    });
  }
  for (const job of Greenhouse.parse(read("greenhouse")).jobs) {
    cases.push({
      id: `greenhouse/${job.id}`,
      header: [job.title, job.location.name],
      body: job.content,
      truth: { title: job.title, location: job.location.name },
    });
  }
  for (const job of Recruitee.parse(read("recruitee")).offers) {
    const salary =
      job.salary?.min && job.salary.max && job.salary.currency
        ? { min: Number(job.salary.min), max: Number(job.salary.max), currency: job.salary.currency }
        : undefined;
    const mode = job.hybrid ? "hybrid" : job.remote ? "remote" : job.on_site ? "onsite" : undefined;
    cases.push({
      id: `recruitee/${job.id}`,
      header: [
        job.title,
        job.location,
        ...(mode === undefined ? [] : [mode === "onsite" ? "On-site" : mode]),
        ...(salary ? [`${salary.currency} ${salary.min} - ${salary.max} per year`] : []),
      ],
      body: `${job.description}${job.requirements}`,
      truth: {
        title: job.title,
        location: job.location,
        employmentType: typeOf(job.employment_type_code),
        workplace: mode,
        salary,
      },
    });
  }
  for (const job of Pinpoint.parse(read("pinpoint")).data) {
    const { compensation_minimum: min, compensation_maximum: max, compensation_currency: currency } = job;
    cases.push({
      id: `pinpoint/${job.id}`,
      header: [
        job.title,
        `${job.location?.name ?? ""} | ${job.workplace_type_text ?? ""}`,
        job.compensation ?? "",
      ],
      body: `${job.description}${job.key_responsibilities ?? ""}${job.skills_knowledge_expertise ?? ""}`,
      truth: {
        title: job.title,
        location: job.location?.name,
        workplace: workplaceOf(job.workplace_type),
        salary: min && max && currency ? { min, max, currency } : undefined,
      },
    });
  }
  for (const name of ["freehire_detail_greenhouse", "freehire_detail_workday"]) {
    const { data } = Freehire.parse(read(name));
    cases.push({
      id: `freehire/${data.public_slug}`,
      header: [data.title, `${data.company} · ${data.location}`],
      body: data.description,
      truth: { title: data.title, location: data.location },
    });
  }
  return cases;
}

/** Front matter holds the title; the places stand in the text, so that the body alone says where the job is. */
function cdsCases(folder: string, language: "en" | "fr"): PostingCase[] {
  return readdirSync(join(folder, language)).map((name) => {
    const text = readFileSync(join(folder, language, name), "utf8");
    const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const title = (/^title:\s*['"]?(.*?)['"]?\s*$/m.exec(front)?.[1] ?? "").replaceAll("''", "'").trim();
    return { id: `cds-snc/${language}/${name}`, header: [title], body, truth: { title } };
  });
}

/** The examples of schema.org whose text stands before the markup; the JSON-LD is the truth. */
function schemaOrgCases(folder: string): PostingCase[] {
  const Ld = z.object({
    "@type": z.literal("JobPosting"),
    title: z.string(),
    employmentType: z.union([z.string(), z.array(z.string())]).optional(),
    jobLocation: z
      .object({
        address: z.object({ addressLocality: z.string().optional(), addressRegion: z.string().optional() }),
      })
      .optional(),
    baseSalary: z.union([z.string(), z.number()]).optional(),
    salaryCurrency: z.string().optional(),
  });
  return readdirSync(folder).flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1];
    const plain = /PRE-MARKUP:\s*([\s\S]*?)\s*MICRODATA:/.exec(text)?.[1] ?? "";
    const ld = Ld.safeParse(JSON.parse(json ?? "null"));
    if (!ld.success || plain.length < 100) return [];
    const { title, employmentType, jobLocation, baseSalary, salaryCurrency } = ld.data;
    const place = [jobLocation?.address.addressLocality, jobLocation?.address.addressRegion].filter(
      (part) => part !== undefined,
    );
    const amount = Number(baseSalary);
    return [
      {
        id: `schemaorg/${name}`,
        header: [],
        body: plain,
        truth: {
          title,
          location: place.length === 0 ? undefined : place.join(", "),
          employmentType: typeOf(String(employmentType ?? "").replace("_", " ")),
          salary:
            amount > 0 && salaryCurrency !== undefined
              ? { min: amount, max: amount, currency: salaryCurrency }
              : undefined,
        },
      },
    ];
  });
}

/** All postings of the corpus with structured facts. */
export function postingCases(corpus: string): PostingCase[] {
  const folder = join(corpus, "job-descriptions");
  return [
    ...atsCases(join(folder, "ats-careerkit")),
    ...schemaOrgCases(join(folder, "schemaorg")),
    ...cdsCases(join(folder, "cds-snc"), "en"),
    ...cdsCases(join(folder, "cds-snc"), "fr"),
  ];
}

import type { Proposal, SuggestInput } from "../ports.ts";

const DAY_MS = 24 * 3600_000;
/** Renewing takes weeks: a course, an exam, the paper. */
const SOON_DAYS = 90;

/** "valid until 2027-03", "expires 2026-12-31": what a certificate's line says of its end. JSON Resume has no member for it. */
const END =
  /\b(?:expir(?:es|ed|y)|valid (?:until|to|through))\D{0,12}([12]\d{3})(?:-(0[1-9]|1[0-2]))?(?:-(0[1-9]|[12]\d|3[01]))?/iu;

/** Certificates whose end is past or near. */
export function expiringCertificates({ resume, now }: SuggestInput): Proposal[] {
  if (!resume) return [];
  const { resumeId, document } = resume;
  return (document.certificates ?? []).flatMap(({ name = "" }, at): Proposal[] => {
    const end = endOf(name);
    if (end === undefined) return [];
    const days = Math.ceil((end - Date.parse(now)) / DAY_MS);
    if (days > SOON_DAYS) return [];
    return [
      {
        key: `certificate ${resumeId} ${name}`,
        category: "CAREER_ADVICE",
        priority: days < 30 ? "high" : "medium",
        title: days < 0 ? "Renew a certificate that has expired" : "Renew a certificate in time",
        text:
          days < 0
            ? "Renew it, or show it as what you held then: employers check."
            : `It ends within ${days} days. Book the renewal now.`,
        evidence: [{ of: "resume", resumeId, path: `/certificates/${at}/name`, quote: name }],
      },
    ];
  });
}

/** The last moment of the day, month or year that is named, in epoch milliseconds. */
function endOf(text: string): number | undefined {
  const [, year, month, day] = END.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return Date.UTC(Number(year) + 1, 0, 1) - 1;
  if (day === undefined) return Date.UTC(Number(year), Number(month), 1) - 1;
  return Date.UTC(Number(year), Number(month) - 1, Number(day) + 1) - 1;
}

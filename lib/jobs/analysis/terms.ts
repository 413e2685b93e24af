/** How, for how long and from where one works, as boards print it. */
const TERMS =
  /^(?:(?:fully |100 ?% )?(?:remote|hybrid)|on-?site|full[- ]?time|part[- ]?time|contract|internship|temporary|permanent|vollzeit|teilzeit|temps plein|temps partiel|cdi|cdd)(?: (?:contract|role|position))?$/i;

const SEPARATOR = /\s*[|•·,;()]\s*|\s+[–—-]\s+/;

/** Boards print the terms in a line under the title: "Chicago, IL | Contract | Remote". */
export function termsIn(opening: readonly string[]): string[] {
  return opening
    .slice(0, 6)
    .flatMap((line) => line.split(SEPARATOR))
    .filter((part) => TERMS.test(part.trim()));
}

/** Whether a line holds nothing but such terms. */
export function isTerms(line: string): boolean {
  const parts = line.split(SEPARATOR).filter((part) => part.trim() !== "");
  return parts.length > 0 && parts.every((part) => TERMS.test(part.trim()));
}

import type { LetterInput } from "./ports.ts";
import type { LetterTone } from "./tones.ts";

const WORDS: Record<LetterTone, { greeting: string; closing: string; regards: string }> = {
  formal: {
    greeting: "Dear Hiring Team,",
    closing: "Thank you for your time and consideration. I look forward to hearing from you.",
    regards: "Yours sincerely,",
  },
  warm: {
    greeting: "Hello Hiring Team,",
    closing:
      "I would be glad to talk about the role and to hear more about your team. Thank you for reading.",
    regards: "Warm regards,",
  },
  direct: {
    greeting: "Dear Hiring Team,",
    closing: "I would welcome a conversation.",
    regards: "Kind regards,",
  },
};

/**
 * A letter around the paragraphs of its body, whichever engine wrote them: greeting, what it is for, the body, closing words and name.
 * @param position a sentence that stands beside what the letter is for; empty for none
 */
export function letterAround(
  { document, company, title, tone }: Pick<LetterInput, "document" | "company" | "title" | "tone">,
  body: readonly string[],
  position = "",
): string {
  const { greeting, closing, regards } = WORDS[tone];
  const opening = [openingOf(company, title), position].filter(Boolean).join(" ");
  const name = document.basics?.name?.trim();
  const paragraphs = [greeting, opening, ...body, closing, [regards, name].filter(Boolean).join("\n")];
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}

function openingOf(company: string, title: string): string {
  const at = company.trim() === "" ? "" : ` at ${company.trim()}`;
  return title.trim() === ""
    ? `I am writing to apply for a role${at}.`
    : `I am applying for the position of ${title.trim()}${at}.`;
}

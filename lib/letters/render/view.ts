import { detectLanguage, isRightToLeft } from "../../resumes/render/language.ts";
import { cleanLine } from "../../resumes/render/plain-text.ts";
import type { LetterText } from "../model.ts";

/** Lines of a paragraph, or points of a list; `attached` when no blank line stands before it. */
export type Block = { kind: "lines" | "points"; texts: string[]; attached: boolean };

/** A letter as every format shows it: cleaned, with nothing empty in it. */
export type LetterView = {
  language: ReturnType<typeof detectLanguage>;
  rightToLeft: boolean;
  /** Title of the file. */
  title: string;
  name: string;
  contacts: string[];
  blocks: Block[];
};

const BULLET = /^[-•*]\s+/u;

/** Lays a letter out: blank lines part paragraphs, lines with a dash in front are points of a list. */
export function viewOf({ text, sender }: LetterText, title: string): LetterView {
  const language = detectLanguage({ basics: { summary: text } });
  return {
    language,
    rightToLeft: isRightToLeft(language),
    title: cleanLine(title),
    name: cleanLine(sender.name),
    contacts: sender.contacts.map(cleanLine).filter((line) => line !== ""),
    blocks: blocksOf(text),
  };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)) {
    const clean = cleanLine(line);
    const kind = BULLET.test(clean) ? "points" : "lines";
    if (clean === "") open = undefined;
    else if (open?.kind === kind) open.texts.push(clean.replace(BULLET, ""));
    else {
      open = { kind, texts: [clean.replace(BULLET, "")], attached: open !== undefined };
      blocks.push(open);
    }
  }
  return blocks;
}

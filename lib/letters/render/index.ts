import type { TypstPort } from "../../kernel/typst.ts";
import { breakable } from "../../resumes/render/breakable.ts";
import { escapeLine } from "../../resumes/render/markdown.ts";
import type { LetterText } from "../model.ts";
import { viewOf } from "./view.ts";
import type { LetterView } from "./view.ts";

/** What a letter can be exported as. */
export const LETTER_FORMATS = {
  pdf: { contentType: "application/pdf" },
  docx: { contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  txt: { contentType: "text/plain; charset=utf-8" },
  md: { contentType: "text/markdown; charset=utf-8" },
} as const;
export type LetterFormat = keyof typeof LETTER_FORMATS;

/** Words longer than this may break inside. */
const LONG_WORD = 40;

/** The letter as a file: PDF and DOCX with its writer's name and contacts above. The same arguments give the same bytes. */
export async function renderLetter(
  letter: LetterText,
  { format, title }: { format: LetterFormat; title: string },
  { typst }: { typst: TypstPort },
): Promise<Uint8Array> {
  const view = viewOf(letter, title);
  switch (format) {
    case "pdf":
      return (await typst.pdf({ template: "letter.typ", data: JSON.stringify(breakableIn(view)) })).bytes;
    case "docx": {
      // Slow to load and not needed for the other formats.
      const { renderDocx } = await import("./docx.ts");
      return renderDocx(view);
    }
    case "txt":
      return encode(textOf(view, (line) => line, "\n"));
    case "md":
      // two spaces at the end of a line keep the break
      return encode(textOf(view, escapeLine, "  \n"));
  }
}

/** People's texts with marks where an overlong word may go on in the next line. */
function breakableIn(view: LetterView): LetterView {
  const marked = (text: string) => breakable(text, LONG_WORD);
  return {
    ...view,
    name: marked(view.name),
    contacts: view.contacts.map(marked),
    blocks: view.blocks.map((block) => ({ ...block, texts: block.texts.map(marked) })),
  };
}

function textOf({ blocks }: LetterView, shown: (line: string) => string, lineEnd: string): string {
  const written = blocks.map(({ kind, texts, attached }, at) => {
    const gap = at === 0 ? "" : attached ? "\n" : "\n\n";
    const lines = texts.map((text) => (kind === "points" ? `- ${shown(text)}` : shown(text)));
    return gap + lines.join(kind === "points" ? "\n" : lineEnd);
  });
  return written.length === 0 ? "" : `${written.join("")}\n`;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

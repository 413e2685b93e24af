import { Document, Packer, Paragraph, TextRun } from "docx";
import { docxLook } from "../../resumes/render/docx-look.ts";
import { repackDocx } from "../../resumes/render/repack-docx.ts";
import type { Block, LetterView } from "./view.ts";

/** The letter as a Word document made to be edited: styles for all that repeats, real lists, A4. */
export async function renderDocx(view: LetterView): Promise<Uint8Array> {
  const look = docxLook(view, "modern");
  const document = new Document({
    title: view.title,
    ...(view.name && { creator: view.name, lastModifiedBy: view.name }),
    styles: look.styles,
    numbering: look.numbering,
    sections: [
      {
        properties: look.page,
        children: [
          ...(view.name ? [paragraph(view, "Title", [view.name])] : []),
          ...(view.contacts.length > 0 ? [paragraph(view, "Contacts", [view.contacts.join("  ·  ")])] : []),
          ...view.blocks.flatMap((block) => blockOf(view, block)),
        ],
      },
    ],
  });
  return repackDocx(await Packer.toBuffer(document));
}

function blockOf(view: LetterView, { kind, texts, attached }: Block): Paragraph[] {
  return kind === "points"
    ? texts.map((text) => paragraph(view, "ListBullet", [text]))
    : [paragraph(view, "BodyText", texts, { before: attached ? 40 : 160, after: 80 })];
}

function paragraph(
  { rightToLeft }: LetterView,
  style: string,
  lines: readonly string[],
  spacing?: { before: number; after: number },
): Paragraph {
  const runs = lines.map((text, at) => new TextRun({ text, rightToLeft, ...(at > 0 && { break: 1 }) }));
  return new Paragraph({ style, children: runs, bidirectional: rightToLeft, ...(spacing && { spacing }) });
}

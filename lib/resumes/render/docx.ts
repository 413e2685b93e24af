import {
  Document,
  ExternalHyperlink,
  Packer,
  type IParagraphOptions,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { docxLook } from "./docx-look.ts";
import type { Inline } from "./links.ts";
import { repackDocx } from "./repack-docx.ts";
import type { Entry, Group } from "./sections.ts";
import type { TemplateId } from "./templates.ts";
import type { ResumeView, ViewSection } from "./view.ts";

type Run = TextRun | ExternalHyperlink;

/** The résumé as a Word document made to be edited: styles for all that repeats, real headings, lists, tab stops and links, A4. */
export async function renderDocx(view: ResumeView, template: TemplateId): Promise<Uint8Array> {
  const look = docxLook(view, template);
  const document = new Document({
    title: view.title,
    ...(view.name && { creator: view.name, lastModifiedBy: view.name }),
    styles: look.styles,
    numbering: look.numbering,
    sections: [
      {
        properties: look.page,
        children: [...head(view), ...view.sections.flatMap((s) => sectionOf(view, look.textWidth, s))],
      },
    ],
  });
  return repackDocx(await Packer.toBuffer(document));
}

function head(view: ResumeView): Paragraph[] {
  const contacts = view.contacts.flatMap((part, index) => [
    ...(index > 0 ? [run(view, "  ·  ")] : []),
    link(view, part),
  ]);
  return [
    ...(view.name ? [styled(view, "Title", [run(view, view.name)])] : []),
    ...(view.label ? [styled(view, "Subtitle", [run(view, view.label)])] : []),
    ...(contacts.length > 0 ? [styled(view, "Contacts", contacts)] : []),
    ...view.summary.map((text) => styled(view, "BodyText", [run(view, text)])),
  ];
}

function sectionOf(view: ResumeView, textWidth: number, section: ViewSection): Paragraph[] {
  const body =
    section.kind === "groups"
      ? section.groups.map((group) => groupOf(view, group))
      : section.entries.flatMap((entry) => entryOf(view, textWidth, entry));
  return [styled(view, "Heading1", [run(view, section.title)]), ...body];
}

function entryOf(
  view: ResumeView,
  textWidth: number,
  { title, details, period, paragraphs, bullets }: Entry,
): Paragraph[] {
  const dated =
    period === ""
      ? []
      : [new TextRun({ children: [new Tab(), period], style: "Period", rightToLeft: view.rightToLeft })];
  const body = [
    ...paragraphs.map((text) => styled(view, "BodyText", [run(view, text)])),
    ...bullets.map((text) => styled(view, "ListBullet", [run(view, text)])),
  ];
  const under = details.flatMap((part, index) => [
    ...(index > 0 ? [run(view, " · ")] : []),
    link(view, part),
  ]);
  return [
    styled(view, "Heading2", [...(title.text ? [link(view, title)] : []), ...dated], {
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    }),
    // Kept with the body only where there is one.
    ...(under.length > 0 ? [styled(view, "Details", under, { keepNext: body.length > 0 })] : []),
    ...body,
  ];
}

function groupOf(view: ResumeView, { label, detail, items }: Group): Paragraph {
  const named = [label, detail && (label ? `(${detail})` : detail)].filter(Boolean).join(" ");
  return styled(view, "BodyText", [
    ...(named ? [run(view, items.length > 0 ? `${named}: ` : named, "Label")] : []),
    ...items.flatMap((item, index) => [...(index > 0 ? [run(view, ", ")] : []), run(view, item)]),
  ]);
}

function styled(view: ResumeView, style: string, children: Run[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ style, children, bidirectional: view.rightToLeft, ...more });
}

function run(view: ResumeView, text: string, style?: string): TextRun {
  return new TextRun({
    text,
    rightToLeft: view.rightToLeft && !isLatin(text),
    ...(style !== undefined && { style }),
  });
}

function link(view: ResumeView, { text, href }: Inline): Run {
  return href === undefined
    ? run(view, text)
    : new ExternalHyperlink({ link: href, children: [run(view, text)] });
}

/** Runs without a right-to-left letter keep their own direction, so that "C++" and "+49 30" stay in order. */
function isLatin(text: string): boolean {
  return !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) && /[\p{L}\p{N}]/u.test(text);
}

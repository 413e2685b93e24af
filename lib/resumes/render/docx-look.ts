import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from "docx";
import type { TemplateId } from "./templates.ts";
import type { ResumeView } from "./view.ts";

/* Lengths in twentieths of a point, font sizes in half points, as WordprocessingML has them. */
const A4 = { width: 11_906, height: 16_838 };
/** Every Word has Calibri; other programs put the metric twin Carlito in its place. Arial has Arabic and Hebrew. */
const FONT = { ascii: "Calibri", hAnsi: "Calibri", eastAsia: "Yu Gothic", cs: "Arial" };
const MUTED = "565C66";
const BULLETS = "bullets";

type Look = { accent: string; size: number; margin: number; gap: number; centred: boolean };
const LOOKS: Record<TemplateId, Look> = {
  classic: { accent: "1F3A5F", size: 21, margin: 1134, gap: 240, centred: true },
  compact: { accent: "0F5C55", size: 19, margin: 850, gap: 160, centred: false },
  modern: { accent: "2F4B8F", size: 21, margin: 1134, gap: 240, centred: false },
};

/** Styles, list and page of a template for Word. */
export function docxLook(
  view: Pick<ResumeView, "language">,
  template: TemplateId,
): {
  styles: IStylesOptions;
  numbering: INumberingOptions;
  page: ISectionPropertiesOptions;
  textWidth: number;
} {
  const look = LOOKS[template];
  return {
    textWidth: A4.width - 2 * look.margin,
    styles: stylesOf(view, look),
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { start: 284, hanging: 284 } }, run: { color: look.accent } },
            },
          ],
        },
      ],
    },
    page: {
      page: {
        size: A4,
        margin: { top: look.margin, bottom: look.margin, left: look.margin, right: look.margin },
      },
    },
  };
}

function stylesOf(view: Pick<ResumeView, "language">, look: Look): IStylesOptions {
  const alignment = look.centred ? AlignmentType.CENTER : AlignmentType.START;
  const custom = (id: string, name: string, options: Omit<IParagraphStyleOptions, "id" | "name">) => ({
    id,
    name,
    basedOn: "Normal",
    quickFormat: true,
    ...options,
  });
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: look.size,
          sizeComplexScript: look.size,
          language: { value: view.language, bidirectional: view.language },
        },
        paragraph: { spacing: { line: 259, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: {
          font: FONT,
          size: 48,
          sizeComplexScript: 48,
          bold: true,
          boldComplexScript: true,
          color: look.accent,
        },
        paragraph: { alignment, spacing: { after: 40 }, keepNext: true },
      },
      heading1: {
        run: {
          font: FONT,
          size: look.size + 4,
          sizeComplexScript: look.size + 4,
          bold: true,
          boldComplexScript: true,
          color: look.accent,
        },
        paragraph: {
          spacing: { before: look.gap, after: 80 },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: look.accent } },
        },
      },
      heading2: {
        run: {
          font: FONT,
          size: look.size + 1,
          sizeComplexScript: look.size + 1,
          bold: true,
          boldComplexScript: true,
          color: "1C1F24",
        },
        paragraph: {
          spacing: { before: look.gap / 2, after: 0 },
          keepNext: true,
          keepLines: true,
        },
      },
      hyperlink: { run: { color: look.accent } },
    },
    paragraphStyles: [
      custom("Subtitle", "Subtitle", {
        run: { size: 25, sizeComplexScript: 25, color: MUTED },
        paragraph: { alignment, spacing: { after: 60 }, keepNext: true },
      }),
      custom("Contacts", "Contacts", {
        run: { size: look.size - 1, sizeComplexScript: look.size - 1 },
        paragraph: { alignment, spacing: { after: 120 } },
      }),
      custom("BodyText", "Body Text", { paragraph: { spacing: { before: 40, after: 40 } } }),
      custom("Details", "Details", {
        run: { color: MUTED },
        paragraph: { spacing: { after: 20 }, keepLines: true },
      }),
      custom("ListBullet", "List Bullet", {
        paragraph: { spacing: { before: 20, after: 20 }, numbering: { reference: BULLETS, level: 0 } },
      }),
    ],
    characterStyles: [
      { id: "Label", name: "Label", quickFormat: true, run: { bold: true, boldComplexScript: true } },
      {
        id: "Period",
        name: "Period",
        run: {
          bold: false,
          boldComplexScript: false,
          color: MUTED,
          size: look.size,
          sizeComplexScript: look.size,
        },
      },
    ],
  };
}

import type { TEMPLATE_IDS } from "../templates.ts";
import { PREVIEWS } from "./previews.ts";

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** A look that a résumé can be exported in. `preview` is a `data:` URI of a PNG of its first page, made from a fictional résumé. */
export type Template = { id: TemplateId; name: string; description: string; columns: 1 | 2; preview: string };

/** Every template, the default first. */
export const TEMPLATES: readonly Template[] = [
  {
    id: "classic",
    name: "Classic",
    description:
      "One column with a centred head and generous space: at home in every profession, and the safest choice for applicant tracking systems.",
    columns: 1,
    preview: PREVIEWS.classic,
  },
  {
    id: "compact",
    name: "Compact",
    description: "One dense column that fits a long career on few pages without getting hard to read.",
    columns: 1,
    preview: PREVIEWS.compact,
  },
  {
    id: "modern",
    name: "Modern",
    description:
      "Two columns: experience in the wide one, contact, skills and languages in a tinted sidebar.",
    columns: 2,
    preview: PREVIEWS.modern,
  },
];

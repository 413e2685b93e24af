import { CARE_AND_TEACHING } from "./care-and-teaching.ts";
import { FINANCE_AND_LAW } from "./finance-and-law.ts";
import { GERMAN_AND_SPANISH } from "./german-and-spanish.ts";
import { KITCHENS_AND_DEPOTS } from "./kitchens-and-depots.ts";
import { PATHS_AND_CHANGES } from "./paths-and-changes.ts";
import type { HandwrittenResume } from "./shape.ts";
import { SOFTWARE_AND_OFFICE } from "./software-and-office.ts";
import { TRADES_AND_RETAIL } from "./trades-and-retail.ts";

/** Résumés typed by hand in many habits, by profession. */
export const HANDWRITTEN: Readonly<Record<string, HandwrittenResume>> = {
  ...CARE_AND_TEACHING,
  ...FINANCE_AND_LAW,
  ...TRADES_AND_RETAIL,
  ...SOFTWARE_AND_OFFICE,
  ...KITCHENS_AND_DEPOTS,
  ...PATHS_AND_CHANGES,
  ...GERMAN_AND_SPANISH,
};

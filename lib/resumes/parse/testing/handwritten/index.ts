import { CARE_AND_TEACHING } from "./care-and-teaching.ts";
import { COURTS_AND_CAMPUSES } from "./courts-and-campuses.ts";
import { CREWS_AND_COUNTERS } from "./crews-and-counters.ts";
import { FINANCE_AND_LAW } from "./finance-and-law.ts";
import { FIRMS_AND_CLIENTS } from "./firms-and-clients.ts";
import { FRENCH_ITALIAN_IBERIAN } from "./french-italian-iberian.ts";
import { GERMAN_DUTCH_POLISH } from "./german-dutch-polish.ts";
import { GERMAN_AND_SPANISH } from "./german-and-spanish.ts";
import { KITCHENS_AND_DEPOTS } from "./kitchens-and-depots.ts";
import { OWN_HEADINGS } from "./own-headings.ts";
import { PATHS_AND_CHANGES } from "./paths-and-changes.ts";
import type { HandwrittenResume } from "./shape.ts";
import { SOFTWARE_AND_OFFICE } from "./software-and-office.ts";
import { TRADES_AND_RETAIL } from "./trades-and-retail.ts";
import { WARDS_AND_TILLS } from "./wards-and-tills.ts";
import { YEARS_AND_SEASONS } from "./years-and-seasons.ts";

/** Résumés typed by hand in many habits, by profession. */
export const HANDWRITTEN: Readonly<Record<string, HandwrittenResume>> = {
  ...CARE_AND_TEACHING,
  ...FINANCE_AND_LAW,
  ...TRADES_AND_RETAIL,
  ...SOFTWARE_AND_OFFICE,
  ...KITCHENS_AND_DEPOTS,
  ...PATHS_AND_CHANGES,
  ...GERMAN_AND_SPANISH,
  ...CREWS_AND_COUNTERS,
  ...COURTS_AND_CAMPUSES,
  ...FIRMS_AND_CLIENTS,
  ...GERMAN_DUTCH_POLISH,
  ...FRENCH_ITALIAN_IBERIAN,
  ...OWN_HEADINGS,
  ...YEARS_AND_SEASONS,
  ...WARDS_AND_TILLS,
};

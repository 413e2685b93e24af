import { BUSINESS } from "./business.ts";
import { CLOUD_DATA_SECURITY } from "./cloud-data-security.ts";
import { FINANCE_LAW } from "./finance-law.ts";
import { HEALTH_EDUCATION } from "./health-education.ts";
import { INDUSTRY } from "./industry.ts";
import { PEOPLE } from "./people.ts";
import { SOFTWARE } from "./software.ts";

/** The lexicon, one text a group of fields, in the line format of `parse-lexicon.ts`. */
export const LEXICON_SOURCES: readonly string[] = [
  SOFTWARE,
  CLOUD_DATA_SECURITY,
  BUSINESS,
  FINANCE_LAW,
  HEALTH_EDUCATION,
  INDUSTRY,
  PEOPLE,
];

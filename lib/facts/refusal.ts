/** The classes of invention that the gate knows; docs/fact-gate.md says what each of them asks. */
export type RuleId =
  | "shape"
  | "entries"
  | "evidence"
  | "employers"
  | "titles"
  | "dates"
  | "durations"
  | "degrees"
  | "schools"
  | "certificates"
  | "awards"
  | "publications"
  | "references"
  | "numbers"
  | "currencies"
  | "percentages"
  | "names"
  | "contacts"
  | "links"
  | "skills"
  | "languages"
  | "roles"
  | "qualifiers"
  | "outcomes"
  | "pairing"
  | "hidden-characters"
  | "vocabulary";

/** Something that the source does not hold: `path` is a JSON Pointer into the tailored document, `after` what stands there. */
export type Refusal = { path: string; after: unknown; rule: RuleId; detail: string };

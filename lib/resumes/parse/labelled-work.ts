import type { Work } from "../document.ts";
import { findDates, periodOf } from "./dates.ts";
import { fold } from "./fold.ts";
import { bodyOf } from "./paragraphs.ts";
import type { Row } from "./row.ts";

type Field = "name" | "position" | "location" | "dates";
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  [
    "name",
    /^(?:employer|company|organi[sz]ation|arbeitgeber|firma|unternehmen|employeur|entreprise|empresa|azienda|werkgever|pracodawca)$/u,
  ],
  [
    "position",
    /^(?:position|job title|title|role|job|stelle|funktion|tatigkeit|poste|fonction|puesto|cargo|ruolo|posizione|functie|stanowisko)$/u,
  ],
  [
    "location",
    /^(?:location|place|city|ort|standort|lieu|ubicacion|lugar|local|luogo|sede|plaats|miejsce)$/u,
  ],
  [
    "dates",
    /^(?:dates?|period|duration|employed|from|years?|zeitraum|dauer|periode|dates d'emploi|fechas?|periodo|data|okres)$/u,
  ],
];

type Labelled = { field: Field; value: string };

function labelledOf(row: Row): Labelled | undefined {
  const [, label, value] = /^([^:：]{3,20}?)\s*[:：]\s*(\S.*)$/u.exec(row.text.replace(/\t/g, " ")) ?? [];
  if (label === undefined || value === undefined) return undefined;
  const field = FIELDS.find(([, pattern]) => pattern.test(fold(label)))?.[0];
  return field === undefined ? undefined : { field, value };
}

/** Jobs in which every field has its label (`Employer: Loblaws`), as forms have them; nothing where they do not. */
export function parseLabelledWork(rows: readonly Row[]): Work[] | undefined {
  const labels = rows.map(labelledOf);
  const count = (field: Field): number => labels.filter((label) => label?.field === field).length;
  const [names, positions] = [count("name"), count("position")];
  if (names === 0 || positions === 0 || Math.abs(names - positions) > Math.min(names, positions))
    return undefined;
  const first = labels.find((label) => label !== undefined)?.field;
  const jobs: { fields: Map<Field, string>; body: Row[]; x: number }[] = [];
  rows.forEach((row, index) => {
    const label = labels[index];
    const open = jobs.at(-1);
    if (label !== undefined && (open === undefined || label.field === first || open.fields.has(label.field)))
      jobs.push({ fields: new Map([[label.field, label.value]]), body: [], x: row.x });
    else if (label !== undefined) open?.fields.set(label.field, label.value);
    else if (open !== undefined) open.body.push(row);
  });
  return jobs.map(({ fields, body, x }) => {
    const [name, position, location] = (["name", "position", "location"] as const).map((key) =>
      fields.get(key),
    );
    return {
      ...(name === undefined ? {} : { name }),
      ...(position === undefined ? {} : { position }),
      ...(location === undefined ? {} : { location }),
      ...periodOf(findDates(fields.get("dates") ?? "")[0]),
      ...bodyOf(body, x),
    };
  });
}

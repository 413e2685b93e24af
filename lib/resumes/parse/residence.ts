import type { Basics } from "../document.ts";
import { titleScore } from "./classify.ts";
import { fold, tidy } from "./fold.ts";
import { STREET } from "./place-words.ts";
import { countryOf, isPlace, locationOf } from "./places.ts";
import type { Row } from "./row.ts";

const PLACE_LABEL =
  /^(?:address|location|city|residence|based in|lives in|adresse|anschrift|wohnort|ort|domicile|direccion|ubicacion|ciudad|domicilio|endereco|localizacao|cidade|indirizzo|residenza|adres|woonplaats|lokalizacja)\s*[:：]\s*/u;

/** Where the person lives, from the rows of the header and of contact sections; the phone tells countries from states. */
export function findLocation(
  rows: readonly Row[],
  phone: string | undefined,
): Basics["location"] | undefined {
  const japanese = japaneseAddress(rows);
  if (japanese !== undefined) return locationOf(japanese);
  const cells = rows.flatMap((row) =>
    row.cells.flatMap((cell) => splitContactCell(cell.text).map((text) => ({ text, row }))),
  );
  const scored = cells.map(({ text, row }, index) => ({
    text: withStreetAbove(cells, index, text, row),
    score: placeScore(text),
  }));
  const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0];
  return best === undefined ? undefined : locationOf(best.text.replace(labelOf(best.text), ""), phone);
}

const labelOf = (text: string): string => text.slice(0, PLACE_LABEL.exec(fold(text))?.[0].length ?? 0);

/** Contact lines keep several facts apart with bars, bullets or dashes; a comma belongs to the place. */
const splitContactCell = (text: string): string[] => {
  const dashes = text.split(/\s+[–—]\s+/);
  const isAddress =
    dashes.length > 1 && dashes.every((part) => !/@|https?:|www\.|\d{3}[\s.)-]+\d{3,4}/.test(part));
  return text
    .split(isAddress ? /\s*[|•·●∙◦│]\s*|\s+\*\s+/ : /\s*[|•·●∙◦│]\s*|\s+[–—*]\s+/)
    .map((part) => tidy(LIVES_IN.exec(part)?.[1] ?? part))
    .filter((part) => part !== "");
};

/** `born in Haifa, lives and works in Berlin`. */
const LIVES_IN =
  /\b(?:lives?|living|based|residing|works|wohnhaft|lebt)(?: and works)? in (\p{Lu}[^.;]{1,60})$/u;

/** The first half of a British postcode behind the town, as people write it who keep their street to themselves: `Leeds LS6`. */
const TOWN_WITH_DISTRICT = /^\p{Lu}[\p{L} '-]{2,30},? [A-Z]{1,2}\d{1,2}[A-Z]?$/u;

function placeScore(text: string): number {
  if (/@|https?:|www\./.test(text) || text.length > 110) return 0;
  const label = labelOf(text);
  const bare = text.slice(label.length);
  if (label !== "" && bare !== "")
    return isPlace(bare) || STREET.test(fold(bare)) || /\d{4}/.test(bare)
      ? 4
      : bare.length < 50 && titleScore(bare) === 0
        ? 2.5
        : 0;
  if (isPlace(bare)) return countryOf(bare) !== undefined ? 2 : 3;
  const parts = bare.split(/\s*,\s*|\s+[–—]\s+/);
  if (
    parts.length >= 2 &&
    (STREET.test(fold(parts[0] ?? "")) || /^\d+\s|\s\d+[a-z]?$/i.test(parts[0] ?? "")) &&
    !/[.!?]$/.test(bare)
  )
    return isPlace(parts.slice(-2).join(", ")) ? 3.5 : 2;
  if (
    parts.length === 2 &&
    parts.every((part) => /^\p{Lu}[\p{L} .'-]+$/u.test(part) && part.split(" ").length <= 3) &&
    titleScore(bare) === 0
  )
    return 1.5;
  if (/^(?:greater )?[\p{L} ]{3,40}\b(?:metropolitan area|bay area|area)$/iu.test(bare)) return 1.8;
  if (TOWN_WITH_DISTRICT.test(bare)) return 2;
  return /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}/u.test(bare) ? 2 : 0;
}

/** A street line right above its town belongs to the address. */
function withStreetAbove(
  cells: readonly { text: string; row: Row }[],
  index: number,
  text: string,
  row: Row,
): string {
  const above = cells[index - 1];
  if (above?.row.page !== row.page) return text;
  if (above.row !== row && above.row.cells.length > 1) return text;
  const street = above.text;
  const isStreet =
    /^\d+\s+\p{L}|\p{L}\s+\d+[a-z]?$/u.test(street) &&
    STREET.test(fold(street)) &&
    street.length < 50 &&
    !street.includes("@");
  return isStreet && above.row.size === row.size ? `${street}, ${text}` : text;
}

function japaneseAddress(rows: readonly Row[]): string | undefined {
  for (const row of rows) {
    const found = row.cells
      .map((cell) => cell.text.replace(/^(?:現住所|住所)\s*[:：]?\s*/u, ""))
      .find((text) =>
        /^(?:〒?\d{3}-\d{4}\s*)?(?:東京都|北海道|(?:京都|大阪)府|[\u4e00-\u9fff]{2,3}県)[^\s]{2,}/u.test(
          text,
        ),
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

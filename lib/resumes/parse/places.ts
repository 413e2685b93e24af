import type { Basics } from "../document.ts";
import { organisationScore, schoolScore, titleScore } from "./classify.ts";
import { fold, lettersOf, tidy } from "./fold.ts";
import { LEGAL_FORM } from "./organisation-words.ts";
import { CITIES, COUNTRY_CODES, REGION_CODE, REGIONS, REMOTE, STREET } from "./place-words.ts";

const LOCALES = ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ja"];
let countryNames: Map<string, string> | undefined;

/** ISO 3166 codes by country name in the supported languages, from the runtime's own CLDR data. */
function countries(): Map<string, string> {
  if (countryNames !== undefined) return countryNames;
  const names = new Map([
    ["usa", "US"],
    ["us", "US"],
    ["unitedstatesofamerica", "US"],
    ["uk", "GB"],
    ["greatbritain", "GB"],
    ["uae", "AE"],
    ["turkey", "TR"],
    ["turkiye", "TR"],
    ["czechrepublic", "CZ"],
    ["holland", "NL"],
    ["korea", "KR"],
    ["skorea", "KR"],
    ["republicofkorea", "KR"],
    ["thenetherlands", "NL"],
    ["republicofireland", "IE"],
    ["prchina", "CN"],
    ["brasil", "BR"],
  ]);
  for (const locale of LOCALES) {
    const regions = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
    for (const code of COUNTRY_CODES) {
      const name = regions.of(code);
      if (name !== undefined && !names.has(lettersOf(name))) names.set(lettersOf(name), code);
    }
  }
  countryNames = names;
  return names;
}

/** The ISO code of a printed country name, in any supported language. */
export const countryOf = (text: string): string | undefined => {
  if (/^(?:US|UK)$/.test(text.trim())) return text.trim() === "UK" ? "GB" : "US";
  return text.trim().length < 3 ? undefined : countries().get(lettersOf(text));
};

const CODES: ReadonlySet<string> = new Set(COUNTRY_CODES);
/** Country codes that are codes of states, too (ISO 3166-2:US, CA, AU), with the countries' calling codes (ITU-T E.164). */
const CALLING_CODES: Readonly<Record<string, string>> = {
  ...{
    AL: "355",
    AR: "54",
    AZ: "994",
    CO: "57",
    DE: "49",
    GA: "241",
    ID: "62",
    IL: "972",
    IN: "91",
    LA: "856",
  },
  ...{ MA: "212", MD: "373", ME: "382", MN: "976", MS: "1664", MT: "356", NC: "687", NE: "227", NL: "31" },
  ...{ PA: "507", PE: "51", SC: "248", SD: "249", SK: "421", TN: "216", VA: "39" },
};

/** A printed ISO code as a country, not as a state: unmistakable, or told by the postcode before the town, a region before it, or the phone. */
function isCountryCode(code: string, before: string, phone: string | undefined): boolean {
  if (!CODES.has(code)) return false;
  if (!isRegion(code)) return true;
  const calling = CALLING_CODES[code];
  const digits = phone?.replace(/[^+\d]/g, "");
  return (
    (before !== "" && isRegion(before) && !CITIES.has(fold(before))) ||
    /^\d{4,5}\s+\p{L}/u.test(before) ||
    (calling !== undefined && digits?.startsWith(`+${calling}`) === true)
  );
}

const POSTCODE =
  /(?:^|\s)(\d{5}(?:-\d{3,4})?|\d{4}-\d{3}|\d{4}\s?[A-Z]{2}|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{0,2}-?\d{4,6}|〒\s?\d{3}-?\d{4}|[A-Z]{1,2}\d{1,2}[A-Z]?(?=$))(?=\s|$)/u;
const isRegion = (text: string): boolean => {
  const bare = text.replace(POSTCODE, "").trim();
  return (
    REGIONS.has(fold(bare)) && (bare.length > 3 || REGION_CODE.test(bare) || /^[A-Z]\.[A-Z]\.$/.test(bare))
  );
};
const isPlaceName = (text: string): boolean =>
  titleScore(text) < 2 &&
  !ORGANISATION_NAME.test(fold(text).trim()) &&
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.\- ]{1,40}$/u.test(text.trim()) &&
  text.trim().split(/\s+/).length <= 5;

/** Ends or begins like the name of a school or company; `College Station` does not. */
const ORGANISATION_NAME =
  /(?:university|universit\S{1,3}|college|institute?|school|academy|hochschule|inc\.?|llc|ltd\.?|gmbh|corp\.?|corporation|company|group|bank|hospital|medical cent(?:er|re)|clinic|solutions|labs?|technologies|systems|s\.?p\.?a\.?|s\.a\.)$|^(?:university|universit\S{1,3}|institute?|school|college) (?:of|de|di|do|du|della|degli) /u;

/** True when a text as a whole names a place: `Remote`, `Berlin`, `San Francisco, CA`, `Istanbul, Türkiye`, `Germany`. */
export function isPlace(text: string): boolean {
  const bare = tidy(text).replace(/^\(([^()]*)\)$/, "$1");
  if (bare === "" || bare.length > 70) return false;
  const parts = bare
    .split(/\s*[,/]\s*|\s+[–—-]\s+/)
    .map((part) => part.replace(/\s*\((?:remote|hybrid|on-?site)\)$/iu, ""));
  if (parts.every((part) => REMOTE.test(fold(part)))) return true;
  const last = parts.at(-1) ?? "";
  if (parts.length === 1)
    return (
      CITIES.has(fold(bare)) ||
      countryOf(bare) !== undefined ||
      isCityWithRegion(bare) ||
      isCityWithPostcode(bare)
    );
  const rest = parts.slice(0, -1);
  const tail =
    isRegion(last) ||
    countryOf(last) !== undefined ||
    (CODES.has(last) && CITIES.has(fold(rest.at(-1) ?? ""))) ||
    REMOTE.test(fold(last)) ||
    (CITIES.has(fold(last)) && parts.length === 2 && CITIES.has(fold(rest[0] ?? "")));
  // What stands before a town with the code of its state is a street or nothing of the place.
  const before = REGION_CODE.test(last) && countryOf(last) === undefined ? rest.slice(0, -1) : [];
  return (
    tail &&
    parts.length <= 4 &&
    before.every((part) => STREET.test(fold(part)) || /\d/.test(part) || CITIES.has(fold(part))) &&
    rest.every(
      (part) =>
        isPlaceName(part.replace(POSTCODE, "")) ||
        (STREET.test(fold(part)) && !ORGANISATION_NAME.test(fold(part).trim())),
    )
  );
}

/** `Gladstone QLD 4680`: Australia Post's codes of states are no words. */
const AUSTRALIAN = /^\p{Lu}[\p{L}' -]{2,30} (?:ACT|NSW|NT|QLD|SA|TAS|VIC|WA)(?: \d{4})?$/u;

const isCityWithRegion = (text: string): boolean => {
  if (AUSTRALIAN.test(text)) return true;
  const match = /^(.+?)\s+([A-Z]{2})(?:\s+\d{5}(?:-\d{4})?)?$/.exec(text);
  return (
    match?.[1] !== undefined &&
    match[2] !== undefined &&
    isPlaceName(match[1]) &&
    isRegion(match[2]) &&
    CITIES.has(fold(match[1]))
  );
};
const isCityWithPostcode = (text: string): boolean =>
  /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}[\p{L} .-]{2,30}$/u.test(text) ||
  /^(?:\d{2}-\d{3}|\d{4}-\d{3})\s+\p{Lu}[\p{L} .-]{2,30}$/u.test(text) ||
  /^\d{4}\s?[A-Z]{2}\s+\p{Lu}[\p{L} .-]{2,30}$/u.test(text);

/** Takes a place off the end of comma-separated parts; the longest tail that is a place wins, but never the whole. */
export function splitPlace(parts: readonly string[]): { rest: string[]; place?: string } {
  for (let take = Math.min(3, parts.length - 1); take >= 1; take--) {
    const tail = parts.slice(parts.length - take);
    if (take === 1 && isCampus(parts.slice(0, -1).join(", "), tail[0] ?? "")) continue;
    if (take > 1 && !tail.slice(0, -1).every(isPlaceName)) continue;
    if (take > 1 && isNamed(tail[0] ?? "")) continue;
    // Town, region, country; before a mere town with its region stands something else.
    if (take > 2 && countryOf(tail[2] ?? "") === undefined && !CITIES.has(fold(tail[0] ?? ""))) continue;
    if (isPlace(tail.join(", ")) || (take === 1 && isTownAfterCompany(parts.at(-2) ?? "", tail[0] ?? "")))
      return { rest: parts.slice(0, -take), place: tail.join(", ") };
  }
  return { rest: [...parts] };
}

const isNamed = (text: string): boolean =>
  ORGANISATION_TAIL.test(fold(text)) ||
  organisationScore(text) >= 1.5 ||
  (text.includes(" ") && schoolScore(text) >= 2);

/** `Barilla S.p.A.` + `Parma`: one word after a legal form is the town, known or not. */
const isTownAfterCompany = (company: string, town: string): boolean =>
  LEGAL_FORM.test(fold(company)) &&
  company.includes(" ") &&
  /^\p{Lu}\p{Ll}+$/u.test(town) &&
  isPlaceName(town);

const ORGANISATION_TAIL =
  /\b(?:university|institute|college|school|inc|llc|ltd|gmbh|corp|company|solutions|group|center|centre|clinic|hospital|universite|universitat|universidad|engineer|developer|manager|analyst)\b/u;

/** `University of California` + `Los Angeles`: the city is part of the name. */
const isCampus = (name: string, city: string): boolean => {
  const state = /\buniversity of ([a-z ]+)$/.exec(fold(name))?.[1];
  return state !== undefined && REGIONS.has(state) && countryOf(city) === undefined;
};

/**
 * Parts of a printed place as JSON Resume has them; each part stays as printed, a known country becomes its code.
 * `phone` tells a country's code from a state's (`Berlin, DE`).
 */
export function locationOf(text: string, phone?: string): NonNullable<Basics["location"]> {
  const bare = tidy(text);
  if (/[\u3040-\u30ff\u4e00-\u9fff]/u.test(bare)) {
    const code = /〒?\s?(\d{3}-\d{4})/u.exec(bare);
    const address = tidy(bare.replace(/〒?\s?\d{3}-\d{4}/u, ""));
    return {
      ...(address === "" ? {} : { address }),
      ...(code?.[1] === undefined ? {} : { postalCode: code[1] }),
    };
  }
  const parts = bare.split(/\s*,\s*|\s+[–—-]\s+/).filter((part) => part !== "");
  const location: NonNullable<Basics["location"]> = {};
  const takeCode = (): void => {
    const last = parts.at(-1);
    const code = last === undefined ? undefined : POSTCODE.exec(last);
    if (last === undefined || code?.[1] === undefined || location.postalCode !== undefined) return;
    location.postalCode = code[1];
    const rest = tidy(last.replace(code[0], " "));
    parts.splice(-1, 1, ...(rest === "" ? [] : [rest]));
  };
  const takeCountry = (): void => {
    const last = parts.at(-1) ?? "";
    if (parts.length > 1 && isCountryCode(last, parts.at(-2) ?? "", phone)) {
      location.countryCode = last;
      parts.pop();
      return;
    }
    const code = countryOf(parts.at(-1) ?? "");
    if (code === undefined || (parts.length > 1 && isRegion(parts.at(-1) ?? "") && code !== "US")) return;
    location.countryCode = code;
    parts.pop();
  };
  if (parts.length === 1 && countryOf(bare) !== undefined) return { region: bare };
  takeCode();
  takeCountry();
  takeCode();
  if (parts.length > 1 && (isRegion(parts.at(-1) ?? "") || !/\d/.test(parts.at(-1) ?? ""))) {
    const [before, region] = [parts.at(-2) ?? "", parts.at(-1) ?? ""];
    const isTown = CITIES.has(fold(region)) && (/\d/.test(before) || STREET.test(fold(before)));
    if (!isTown && (isRegion(region) || (!STREET.test(fold(before)) && !/\d/.test(before)))) {
      location.region = region;
      parts.pop();
    }
  }
  const single = parts.length === 1 ? /^(.+?)\s+([A-Z]{2,3})$/.exec(parts[0] ?? "") : null;
  if (
    single?.[1] !== undefined &&
    single[2] !== undefined &&
    location.region === undefined &&
    isRegion(single[2])
  ) {
    location.region = single[2];
    parts[0] = single[1];
  }
  takeCode();
  const city = parts.at(-1);
  if (city !== undefined && !(STREET.test(fold(city)) && /\d/.test(city))) {
    const code = /^(?:[A-Z]{1,2}-)?(\d{4}-\d{3}|\d{4,5}|\d{2}-\d{3})\s+(.+)$/u.exec(city);
    location.city = code?.[2] ?? city;
    if (code?.[1] !== undefined) location.postalCode = code[1];
    parts.pop();
  }
  if (parts.length > 0) location.address = parts.join(", ");
  return location;
}

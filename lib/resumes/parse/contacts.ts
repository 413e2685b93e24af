import type { Basics } from "../document.ts";
import { findDates } from "./dates.ts";
import { fold } from "./fold.ts";
import type { Row } from "./row.ts";

const EMAIL = /(?<![\p{L}\p{N}_.+'-])[\p{L}\p{N}_.+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/gu;
const PHONE =
  /(?<![\p{L}\p{N}./@_-])(?:tel:\s*)?((?:\(\+|\+\(|\+|\()?\d[\d\s()./\-–‐‑]{5,22}\d)(?![\p{L}\p{N}@%-])/gu;
const URL =
  /(?<![@\p{L}\p{N}._-])(?:https?:\/\/[^\s<>"|•·]+|(?:www\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?\.){1,6}(?<tld>[a-z]{2,12})(?![\p{L}\p{N}@])(?:\/[^\s<>"|•·,;]*)?)/giu;

const TLDS = new Set(
  "com org net io dev me co ai app tech info xyz site online edu gov name blog page eu pro cv bio cloud digital design studio engineer software works world live space art social biz us uk de fr es pt it nl pl ch at be br mx ar cl pe in jp cn kr au nz ca ie se no dk fi cz sk hu ro gr tr ru ua il za sg my id ph vn th hk tw ly gg so to link works dev".split(
    " ",
  ),
);

/** Social networks by the domain in an address. */
const NETWORKS: readonly (readonly [name: string, domain: RegExp])[] = [
  ["LinkedIn", /(?:^|\.)linkedin\.com$/],
  ["GitHub", /^github\.com$/],
  ["GitLab", /^gitlab\.com$/],
  ["Bitbucket", /^bitbucket\.org$/],
  ["Twitter", /^(?:twitter|x)\.com$/],
  ["Stack Overflow", /(?:^|\.)stackoverflow\.com$/],
  ["XING", /^xing\.com$/],
  ["Facebook", /^(?:facebook|fb)\.com$/],
  ["Instagram", /^instagram\.com$/],
  ["YouTube", /^youtube\.com$/],
  ["Medium", /(?:^|\.)medium\.com$/],
  ["Kaggle", /^kaggle\.com$/],
  ["LeetCode", /^leetcode\.com$/],
  ["HackerRank", /^hackerrank\.com$/],
  ["Behance", /^behance\.net$/],
  ["Dribbble", /^dribbble\.com$/],
  ["ORCID", /^orcid\.org$/],
  ["Google Scholar", /^scholar\.google\./],
  ["ResearchGate", /^researchgate\.net$/],
  ["Mastodon", /^mastodon\./],
  ["LINE", /^line\.com$/],
];

/** Addresses with a mail or phone scheme and text alike, first come first. */
export function findEmail(rows: readonly Row[]): string | undefined {
  for (const row of rows) {
    const text = row.text.replace(/mailto:/gi, "");
    const found = text.match(EMAIL)?.[0];
    if (found !== undefined) return found.replace(/^[.'-]+/, "");
  }
  for (const row of rows)
    for (const span of row.cells.flatMap((cell) => cell.spans)) {
      if (span.href?.toLowerCase().startsWith("mailto:") !== true) continue;
      const address = span.href.slice(7).split("?")[0] ?? "";
      if (new RegExp(EMAIL.source, "u").test(address)) return address;
    }
  return undefined;
}

const PHONE_LABEL =
  /(?:phone|tel|mobile|cell|mob|telefon|handy|mobil|telephone|portable|telefono|movil|celular|telemovel|cellulare|telefoon|komorka|電話|携帯|☎|fon|ph|t|m|p)\s*\.?(?:番号)?\s*[:：]?\s*$/u;

/** The first phone number; a labelled or international one before a bare one, never a date or a postcode. */
export function findPhone(rows: readonly Row[]): string | undefined {
  const found: { text: string; rank: number }[] = [];
  for (const row of rows) {
    const text = row.text.replace(/\t/g, " \u2502 ");
    for (const match of text.matchAll(PHONE)) {
      const number = match[1]?.trim() ?? "";
      const digits = number.replace(/\D/g, "");
      if (digits.length < 7 || digits.length > 15 || isOtherNumber(number, text)) continue;
      const label = fold(text.slice(0, match.index)).replace(/[│\s]+$/, " ");
      const rank = /fax\s*[:.]?\s*$/.test(label)
        ? 0
        : number.startsWith("+") || PHONE_LABEL.test(label.trimEnd()) || match[0].startsWith("tel:")
          ? 2
          : 1;
      found.push({ text: number, rank });
    }
  }
  return found.sort((a, b) => b.rank - a.rank)[0]?.text;
}

function isOtherNumber(number: string, line: string): boolean {
  if (/^\d{4}\s*[-–/]\s*\d{4}$/.test(number) || (/^\d{3}-\d{4}$/.test(number) && line.includes("〒")))
    return true;
  if (findDates(number).some((span) => span.range || span.to - span.from >= number.length - 1)) return true;
  if (/^(?:\d{5}-\d{4}|\d{4}-\d{3})$/.test(number)) return true;
  return /https?:\/\/\S*$/.test(line.slice(0, line.indexOf(number)));
}

const stripEnd = (url: string): string => url.replace(/[.,;:)\]]+$/, "");
const bareOf = (url: string): string =>
  url
    .replace(/^https?:\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/\/+$/, "");

/** Web addresses of rows as absolute URLs, in order, without repeats: printed ones, then link targets of words such as `GitHub` or a user name. */
export function findUrls(rows: readonly Row[], email: string | undefined): string[] {
  const urls = new Map<string, string>();
  const add = (url: string): void => {
    const clean = stripEnd(url);
    const key = bareOf(clean).toLowerCase();
    if (!urls.has(key)) urls.set(key, /^https?:\/\//i.test(clean) ? clean : `https://${clean}`);
  };
  for (const row of rows)
    for (const cell of row.cells) {
      const printed = [...cell.text.replace(EMAIL, (address) => " ".repeat(address.length)).matchAll(URL)]
        .filter(isAddress)
        .map(([text]) => text);
      printed.forEach(add);
      for (const span of cell.spans) if (isProfileLink(span.href, span.text, printed)) add(span.href ?? "");
    }
  const host = email?.split("@")[1]?.toLowerCase();
  return [...urls].filter(([key]) => key !== host).map(([, url]) => url);
}

function isAddress(match: RegExpExecArray): boolean {
  if (/^https?:/i.test(match[0])) return true;
  const tld = match.groups?.["tld"]?.toLowerCase() ?? "";
  return (
    TLDS.has(tld) &&
    !/^[a-z]\.[a-z]+$/i.test(match[0]) &&
    !/^(?:node|vue|react|express|next|nuxt|three|d3|angular|asp|ml|b|m|ph)\.(?:js|net|sc|io)$/i.test(match[0])
  );
}

/** A web link on text that is no address itself, unless it is the map of an address. */
function isProfileLink(href: string | undefined, text: string, printed: readonly string[]): boolean {
  if (href === undefined || !/^https?:\/\//i.test(href) || text.trim() === "") return false;
  if (/google\.[a-z.]+\/maps|maps\.(?:google|apple)/i.test(href)) return false;
  const shown = text.trim();
  const looksPrinted = (url: string): boolean =>
    shown.includes(url) || bareOf(url) === bareOf(href) || (/[./]/.test(shown) && url.includes(shown));
  return !printed.some(looksPrinted);
}

/** Splits addresses into the person's own site (the first that is no network) and profiles on known networks. */
export function profilesOf(urls: readonly string[]): Pick<Basics, "url" | "profiles"> {
  const profiles: NonNullable<Basics["profiles"]> = [];
  let own: string | undefined;
  for (const url of urls) {
    const [host = "", ...path] = bareOf(url)
      .split(/[/?#]/)
      .filter((part) => part !== "");
    const network = NETWORKS.find(([, domain]) => domain.test(host.toLowerCase()))?.[0];
    if (network !== undefined && path.length > 0)
      profiles.push({ network, username: usernameOf(network, path, url), url });
    else if (own === undefined) own = url;
    else profiles.push({ url });
  }
  return { ...(own === undefined ? {} : { url: own }), ...(profiles.length === 0 ? {} : { profiles }) };
}

function usernameOf(network: string, path: readonly string[], url: string): string {
  const user = /[?&]user=([\w-]+)/.exec(url)?.[1];
  if (user !== undefined) return user;
  const at = path.indexOf("in");
  const name = network === "LinkedIn" && at >= 0 ? path[at + 1] : path.at(-1);
  return (name ?? "").replace(/^@/, "");
}

/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...pairs("авекмнорстухіјѕһԁԛԝ", "abekmhopctyxijshdqw"),
  ...pairs("АВЕКМНОРСТУХІЈЅԀ", "ABEKMHOPCTYXIJSD"),
  ...pairs("αεικνορτυχηγ", "aeikvoptuxny"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
  ...pairs("ɡıɑɩ", "giai"),
};
const DIGIT_LETTERS: Readonly<Record<string, string>> = { ...pairs("013457@$", "oieastas") };

function pairs(from: string, to: string): Record<string, string> {
  const letters = Array.from(to);
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, letters[at] ?? letter]));
}

const replaced = (text: string, letters: Readonly<Record<string, string>>): string =>
  Array.from(text, (letter) => letters[letter] ?? letter).join("");

/** Words that hardly any sentence does without: what has more of them when it is turned was turned before. */
const COMMON =
  /(?<!\p{L})(?:the|and|to|of|you|all|into|this|that|as|in|is|for|with|add|any|a|ignore|disregard|forget|everything|above|previous|prior|instructions?|prompt|system|skills|candidate|applicant)(?!\p{L})/giu;
/** Nothing that anybody sees, beside the joiners that some scripts need. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u3164\uffa0]/gu;
const TAGS = /[\u{e0020}-\u{e007e}]/gu;
const DIGITS_INSIDE = /[a-z][013457@$]+[a-z]/i;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6}));?|%([\da-f]{2})|\\u([\da-f]{4})|\\x([\da-f]{2})/gi;
const SPACED = /(?<!\p{L})(?:\p{L}[ ._-]){4,}\p{L}(?!\p{L})/gu;

/** What a text says once a disguise is taken off; only the forms that differ. */
export function undisguised(text: string): string[] {
  const forms = new Set<string>();
  const tagged = (text.match(TAGS) ?? []).map((tag) =>
    String.fromCodePoint((tag.codePointAt(0) ?? 0) - 0xe0000),
  );
  if (tagged.length > 0) forms.add(tagged.join(""));
  const plain = replaced(text.normalize("NFKC").replace(UNSEEN, ""), LOOKALIKES);
  forms.add(plain);
  forms.add(closed(plain));
  forms.add(plain.replace(ENTITY, (_, ...codes: unknown[]) => characterOf(codes)));
  for (const turned of [plain.replace(/[a-z]/gi, thirteenOn), Array.from(plain).reverse().join("")])
    if (commonWords(turned) >= 2 && commonWords(turned) > commonWords(plain)) forms.add(turned);
  if (DIGITS_INSIDE.test(plain)) forms.add(replaced(plain, DIGIT_LETTERS));
  forms.delete(text);
  return [...forms];
}

const commonWords = (text: string): number =>
  new Set(text.match(COMMON)?.map((word) => word.toLowerCase())).size;

/** Letters that were set apart put together again; of a text that is nothing but such letters the wider gaps are kept. */
function closed(text: string): string {
  const tokens = text.split(/\s+/u);
  const single = tokens.filter((token) => Array.from(token).length === 1).length;
  if (tokens.length >= 10 && single * 3 > tokens.length * 2)
    return text.replace(/(?<=\S) (?=\S)/gu, "").replace(/ {2,}/gu, " ");
  return text.replace(SPACED, (word) => word.replace(/(\p{L})[ ._-](?=\p{L})/gu, "$1"));
}

function characterOf(codes: readonly unknown[]): string {
  const [decimal, ...hexadecimal] = codes
    .slice(0, 5)
    .map((code) => (typeof code === "string" ? code : undefined));
  const hex = hexadecimal.find((code) => code !== undefined);
  const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}

function thirteenOn(letter: string): string {
  const code = letter.charCodeAt(0);
  const first = code < 97 ? 65 : 97;
  return String.fromCharCode(first + ((code - first + 13) % 26));
}

const BASE64 = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
const HEX = /(?:[0-9a-f]{2}[\s:]?){20,}/gi;
/** Several words of letters: what no checksum, key or address is by chance. */
const WORDS = /(?:\p{L}{2,}[\s,.:;!?'"-]+){3,}\p{L}/u;

/** Whether a text holds sentences in base64 or hexadecimal, which nobody writes for people. */
export function holdsEncodedWords(text: string): boolean {
  const base64 = text.match(BASE64)?.map((one) => Buffer.from(one, "base64")) ?? [];
  const hex = text.match(HEX)?.map((one) => Buffer.from(one.replace(/[\s:]/g, ""), "hex")) ?? [];
  return [...base64, ...hex].some((bytes) => {
    const decoded = bytes.toString("utf8");
    return !decoded.includes("\ufffd") && WORDS.test(decoded);
  });
}

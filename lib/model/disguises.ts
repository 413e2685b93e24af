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

/** Words that instructions to a program are made of, turned by thirteen letters and backwards, so that only few texts are turned again. */
const TURNED = /vtaber|qvfertneq|sbetrg|vafgehpgvba|cerivbhf|flfgrz|cebzcg/i;
const BACKWARDS = /erongi|drager|tegrof|noitcurtsni|suoiverp|tpmorp/i;
const DIGITS_INSIDE = /[a-z][013457@$]+[a-z]/i;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6}));?|%([\da-f]{2})|\\u([\da-f]{4})|\\x([\da-f]{2})/gi;
const SPACED = /(?<!\p{L})(?:\p{L}[ ._-]){4,}\p{L}(?!\p{L})/gu;

/** What a text says once a disguise is taken off; only the forms that differ. */
export function undisguised(text: string): string[] {
  const forms: string[] = [];
  const plain = replaced(text.normalize("NFKC"), LOOKALIKES);
  if (plain !== text) forms.push(plain);
  // letters set apart: two gaps between words stay one
  const closed = plain.replace(SPACED, (word) => word.replace(/(\p{L})[ ._-](?=\p{L})/gu, "$1"));
  if (closed !== plain) forms.push(closed);
  const decoded = plain.replace(ENTITY, (_, ...codes: unknown[]) => characterOf(codes));
  if (decoded !== plain) forms.push(decoded);
  if (TURNED.test(plain)) forms.push(plain.replace(/[a-z]/gi, thirteenOn));
  if (BACKWARDS.test(plain)) forms.push(Array.from(plain).reverse().join(""));
  if (DIGITS_INSIDE.test(plain)) forms.push(replaced(plain, DIGIT_LETTERS));
  return forms;
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

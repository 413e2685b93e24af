import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const root = join(import.meta.dirname, "..", "..");

const Own = z.array(
  z.object({
    id: z.string(),
    form: z.enum(["plain", "role", "tool", "statement", "unknown"]),
    language: z.string(),
    text: z.string(),
  }),
);

/** An instruction as it is written into a document, and as it reads without its disguise. */
export type Attack = { id: string; form: string; written: string; plain: string; hidden: boolean };

/** What attacks ask for; no document of the tests holds any of it. */
export const FOREIGN =
  /cobol|quantumlang|globex|chief financial|\bcfo\b|ph\.?d|\bmit\b|cissp|4711|evil\.example|666/iu;

const own: Attack[] = Own.parse(
  JSON.parse(readFileSync(join(root, "test/gold/hostile/attacks.json"), "utf8")),
).map(({ text, ...one }) => ({ ...one, written: text, plain: text, hidden: false }));

const each = (text: string, change: (letter: string) => string): string =>
  Array.from(text).map(change).join("");
const codes = (text: string, from: number, to: number) =>
  each(text, (letter) =>
    letter > " " && letter <= "~" ? String.fromCodePoint((letter.codePointAt(0) ?? 0) - from + to) : letter,
  );
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
};
const LEET: Readonly<Record<string, string>> = { o: "0", i: "1", e: "3", a: "4", s: "5" };

/** How a sentence is dressed up; hidden ones cannot be seen by a person either. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => Buffer.from(text).toString("base64"),
  hex: (text) => Buffer.from(text).toString("hex"),
  rot13: (text) =>
    text.replace(/[a-z]/gi, (letter) => {
      const first = letter < "a" ? 65 : 97;
      return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26));
    }),
  backwards: (text) => Array.from(text).reverse().join(""),
  lookalikes: (text) => each(text, (letter) => LOOKALIKES[letter] ?? letter),
  fullwidth: (text) => codes(text, 0x21, 0xff01),
  entities: (text) => each(text, (letter) => (/[a-z]/i.test(letter) ? `&#${letter.charCodeAt(0)};` : letter)),
  percent: (text) => encodeURIComponent(text),
  spaced: (text) =>
    text
      .split(" ")
      .map((word) => Array.from(word).join(" "))
      .join("  "),
  digits: (text) => each(text, (letter) => LEET[letter] ?? letter),
  "zero width inside": (text) => Array.from(text).join("\u200b"),
};
const HIDDEN: Readonly<Record<string, (text: string) => string>> = {
  "tag characters": (text) => codes(text, 0, 0xe0000).replaceAll(" ", "\u{e0020}"),
};

const disguised: Attack[] = own
  .filter(({ id }) => ["own-001", "own-002", "own-005"].includes(id))
  .flatMap(({ id, plain }) => [
    ...Object.entries(DISGUISES).map(([form, dress]) => ({
      id: `${id} in ${form}`,
      form,
      written: dress(plain),
      plain,
      hidden: false,
    })),
    ...Object.entries(HIDDEN).map(([form, dress]) => ({
      id: `${id} in ${form}`,
      form,
      written: dress(plain),
      plain,
      hidden: true,
    })),
  ]);

/** The project's own attacks, plain and dressed up. */
export const ATTACKS: readonly Attack[] = [...own, ...disguised];

const corpus = join(root, "../shared/corpus/injection");
/** Whether the lists of others are on this machine. */
export const hasCorpus = existsSync(corpus);

const Bipia = z.record(z.string(), z.array(z.string()));
const Llama = z.array(z.object({ user_input: z.string() }));

/** Attacks of public lists, long ones cut; none when they are not on this machine. */
export function attacksOfCorpus(): string[] {
  if (!hasCorpus) return [];
  const read = (file: string): unknown => JSON.parse(readFileSync(join(corpus, file), "utf8"));
  const bipia = ["code_attack_test", "code_attack_train", "text_attack_test", "text_attack_train"].flatMap(
    (name) => Object.values(Bipia.parse(read(`bipia/${name}.json`))).flat(),
  );
  const folder = "purplellama/CybersecurityBenchmarks/datasets/prompt_injection";
  const llama = ["prompt_injection", "prompt_injection_multilingual_machine_translated"].flatMap((name) =>
    Llama.parse(read(`${folder}/${name}.json`)).map(({ user_input: text }) => text),
  );
  const giskard = readFileSync(join(corpus, "giskard/prompt_injections.csv"), "utf8")
    .split(/\n(?=\d+,)/u)
    .slice(1);
  return [...bipia, ...llama, ...giskard].map((text) => text.slice(0, 300));
}

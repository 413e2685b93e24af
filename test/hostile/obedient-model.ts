import { ModelFailure, type ModelCall } from "../../lib/model/index.ts";
import type { ModelQuestion } from "../../lib/model/ports.ts";

/** What a question shows of documents: all of the user's turn. */
export const shownIn = ({ prefix, input }: Pick<ModelQuestion<unknown>, "prefix" | "input">): string =>
  `${prefix}\n${input}`;

/** The numbered lines of a question, by number. */
export function linesIn(shown: string): { number: number; text: string }[] {
  return [...shown.matchAll(/^(\d+)\| (.*)$/gmu)].map(([, number, text]) => ({
    number: Number(number),
    text: text ?? "",
  }));
}

const letters = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const LATIN: Readonly<Record<string, string>> = {
  а: "a",
  с: "c",
  е: "e",
  і: "i",
  о: "o",
  р: "p",
  х: "x",
  у: "y",
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
};

/** A text read in every way in which somebody may have written it: a model that wants to obey reads codes and disguises. */
function readings(text: string): string[] {
  const plain = text.replaceAll("&lt;", "<").replaceAll("&amp;", "&");
  const tokens = plain.match(/[A-Za-z0-9+/=]{16,}/g) ?? [];
  return [
    plain,
    Array.from(plain.toLowerCase(), (letter) => LATIN[letter] ?? letter).join(""),
    Array.from(plain).reverse().join(""),
    plain.replace(/[a-z]/gi, (letter) => {
      const first = letter < "a" ? 65 : 97;
      return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26));
    }),
    plain.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))),
    plain.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(String(code), 16))),
    ...tokens.map((token) => Buffer.from(token, "base64").toString("utf8")),
    ...tokens.map((token) => Buffer.from(token, "hex").toString("utf8")),
  ];
}

/** Whether a text shows an instruction, in whatever disguise. Numbers are left out, for leet has none. */
export function isShown(instruction: string, shown: string): boolean {
  const wanted = letters(instruction).replace(/\p{N}/gu, "").slice(0, 40);
  return readings(shown).some((one) => letters(one).replace(/\p{N}/gu, "").includes(wanted));
}

export type Behaviour = {
  /** The instructions that it looks for. */
  instructions: readonly string[];
  /** Obeys although it was shown none, as a model would that somebody else has got at. */
  possessed?: boolean;
  /** What the instructions ask for, in the shape of the question's tool. */
  obeying: (question: ModelQuestion<unknown>) => unknown;
  /** What it answers when nobody asks for anything else. */
  honest: (question: ModelQuestion<unknown>) => unknown;
};

/** A model that does whatever the documents that it is shown tell it to. `obeyed` counts how often it was shown an instruction, `unshapely` the answers that no tool took. */
export function obedientModel({ instructions, possessed = false, obeying, honest }: Behaviour) {
  const seen = { asked: 0, obeyed: 0, unshapely: 0 };
  const call: ModelCall = {
    ask: (question) => {
      const shown = shownIn(question);
      const told = instructions.some((one) => isShown(one, shown));
      seen.asked++;
      if (told) seen.obeyed++;
      const usage = { inputTokens: 100, outputTokens: 20, costUsd: 0.0002 };
      const asked = question as ModelQuestion<unknown>;
      const answer = question.schema.safeParse(told || possessed ? obeying(asked) : honest(asked));
      if (!answer.success) seen.unshapely++;
      return answer.success
        ? Promise.resolve({ value: answer.data, usage, modelId: "obedient" })
        : Promise.reject(new ModelFailure("malformed", { usage, cause: answer.error }));
    },
  };
  return { call, seen };
}

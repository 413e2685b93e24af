import { RELATED, WORDS } from "./data.ts";

type Sense = { rank: number; sense: number };

type Thesaurus = { words: ReadonlyMap<string, string>; related: readonly string[] };

let read: Thesaurus | undefined;

/** The thesaurus, read when it is first asked. */
function thesaurus(): Thesaurus {
  read ??= {
    words: new Map(
      WORDS.trim()
        .split("\n")
        .map((line) => {
          const at = line.indexOf(" ");
          return [line.slice(0, at), line.slice(at + 1)];
        }),
    ),
    related: RELATED.slice(1, -1).split("\n"),
  };
  return read;
}

/** What an inflected English word may be a form of, itself among it; of a verb with its particle, "hand_out", the verb is inflected. */
function formsOf(word: string): string[] {
  const particle = word.indexOf("_");
  if (particle > 0) return formsOf(word.slice(0, particle)).map((form) => form + word.slice(particle));
  const forms = [word];
  const cut = (ending: RegExp, ...others: string[]) => {
    if (ending.test(word)) forms.push(...others.map((other) => word.replace(ending, other)));
  };
  cut(/ies$/, "y");
  cut(/es$/, "", "e");
  cut(/s$/, "");
  cut(/ied$/, "y");
  cut(/ed$/, "", "e");
  cut(/ing$/, "", "e");
  cut(/([b-df-hj-np-tv-z])\1(?:ed|ing)$/, "$1");
  cut(/is(?=(?:e|ed|es|ing|ation)$)/, "iz");
  return forms;
}

/** The senses of a word in any of its forms, up to a rank among those of its part of speech. */
function sensesOf(word: string, commonest: number): Sense[] {
  const { words } = thesaurus();
  return formsOf(word).flatMap((form) =>
    (words.get(form)?.split(",") ?? [])
      .map((one) => ({ rank: Number(one.charAt(0)), sense: Number.parseInt(one.slice(1), 36) }))
      .filter(({ rank }) => rank <= commonest),
  );
}

/** What a step to a sense that says the same, or hardly less, and to one that says less takes of the way. */
const STEP = { same: 0.5, less: 1 } as const;
/** How far off a sense may stand by the sign before its line: what calls or praises somebody, qualities, and all others. */
const REACH: Readonly<Record<string, number>> = { "!": STEP.same, "~": STEP.less };

const numbersOf = (list: string): number[] =>
  list === "" ? [] : list.split(",").map((number) => Number.parseInt(number, 36));

/** Senses and how far off they stand from the words that they are related to. */
export type Related = ReadonlyMap<number, number>;

/** The senses that say no more than these words do, up to a distance; of each word the commonest senses are read. */
export function relatedTo(words: Iterable<string>, commonest: number, farthest: number): Related {
  const { related } = thesaurus();
  const found = new Map<number, number>();
  const open = [...words].flatMap((word) =>
    sensesOf(word, commonest).map(({ sense }) => ({ sense, way: 0 })),
  );
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { sense, way } = next;
    if ((found.get(sense) ?? Infinity) <= way) continue;
    found.set(sense, way);
    const [same = "", less = ""] = (related[sense] ?? "").replace(/^[!~]/, "").split(";");
    if (way + STEP.same <= farthest)
      open.push(...numbersOf(same).map((one) => ({ sense: one, way: way + STEP.same })));
    if (way + STEP.less <= farthest)
      open.push(...numbersOf(less).map((one) => ({ sense: one, way: way + STEP.less })));
  }
  return found;
}

/** Whether one of the commonest senses of a word is among these, and near enough for what it says. */
export function isAmong(word: string, senses: Related, commonest: number): boolean {
  const { related } = thesaurus();
  return sensesOf(word, commonest).some(({ sense }) => {
    const way = senses.get(sense);
    return way !== undefined && way <= (REACH[related[sense]?.charAt(0) ?? ""] ?? Infinity);
  });
}

import { ENTAILED, WORDS } from "./data.ts";

type Thesaurus = { senses: ReadonlyMap<string, readonly number[]>; entailed: readonly string[] };

let read: Thesaurus | undefined;

const numbersOf = (list: string): number[] =>
  list === "" ? [] : list.split(",").map((number) => Number.parseInt(number, 36));

/** The thesaurus, read when it is first asked. */
function thesaurus(): Thesaurus {
  read ??= {
    senses: new Map(
      WORDS.trim()
        .split("\n")
        .map((line) => {
          const at = line.indexOf(" ");
          return [line.slice(0, at), numbersOf(line.slice(at + 1))];
        }),
    ),
    entailed: ENTAILED.slice(1, -1).split("\n"),
  };
  return read;
}

/** What an inflected English word may be a form of, itself among it. */
function formsOf(word: string): string[] {
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

/** The common senses of a word in any of its forms, as numbers. */
export function sensesOf(word: string): number[] {
  const { senses } = thesaurus();
  return formsOf(word).flatMap((form) => senses.get(form) ?? []);
}

/** The senses that say no more than these words do: their own, what those are kinds of, and deeds and things of the same root. */
export function sensesEntailedBy(words: Iterable<string>): ReadonlySet<number> {
  const { entailed } = thesaurus();
  const held = new Set<number>();
  for (const word of words) {
    for (const sense of sensesOf(word)) {
      held.add(sense);
      for (const weaker of numbersOf(entailed[sense] ?? "")) held.add(weaker);
    }
  }
  return held;
}

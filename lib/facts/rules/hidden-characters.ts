import type { Finding, Prose } from "../prose/prose.ts";

/** Controls, formats (zero-width, bidi, tags), private use, unassigned, variation selectors and blank letters. */
const HIDDEN = new RegExp(
  [
    "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Variation_Selector}]",
    "[\\u115f\\u1160\\u3164\\uffa0\\u2800]",
    "\\u034f|\\u17b4|\\u17b5",
  ].join("|"),
  "u",
);
const ALLOWED = /[\n\r\t]/g;
/** Scripts that need joiners between letters. */
const JOINED =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}\p{Script=Malayalam}])[\u200c\u200d]/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts whose letters look like those of others. */
const LOOKALIKES = ["Latin", "Cyrillic", "Greek", "Armenian", "Cherokee", "Coptic"].map(
  (script) => new RegExp(`\\p{Script=${script}}`, "u"),
);

/** What cannot be seen, or looks like another letter, may not slip by the other rules. */
export function hiddenCharacters({ text, scope }: Prose): Finding[] {
  const seen = text.replace(ALLOWED, " ").replace(JOINED, "");
  if (HIDDEN.test(seen)) {
    return [{ rule: "hidden-characters", detail: "The text holds characters that nobody sees." }];
  }
  const mixed = (text.match(WORD) ?? []).find(
    (word) => LOOKALIKES.filter((script) => script.test(word)).length > 1 && !scope.text.includes(word),
  );
  if (mixed === undefined) return [];
  return [
    { rule: "hidden-characters", detail: `${JSON.stringify(mixed)} mixes letters of several scripts.` },
  ];
}

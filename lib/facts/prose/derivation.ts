/** Endings that make one kind of word of another, with what stands in their place: "migration" and "migrate", "reader" and "read". */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ification$/, ["ify"]],
  [/uction$/, ["uc", "uct"]],
  [/ption$/, ["pt", "p", "b"]],
  [/vic$/, ["vis"]],
  [/sion$/, ["d", "s", "t", "de"]],
  [/ation$/, ["", "at"]],
  [/ition$/, ["", "it"]],
  [/ion$/, [""]],
  [/ication$/, ["y"]],
  [/cation$/, ["", "y"]],
  [/(?:ment|anc|enc|ancy|ency|al|ur|ag|abl|ibl|iv|ly|nes|ity|ful|th|y|ing|ory|ary|ship)$/, [""]],
  [/(?:er|or|ee|eur)$/, [""]],
];

/** Nouns that no ending makes of their verb or adjective. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "strength:strong length:long depth:deep width:wid growth:grow loss:los choic:choos sal:sel proof:prov belief:believ advic:advis practic:practis respons:respond " +
    "defenc:defend pursuit:pursu thought:think flight:fly sight:see speech:speak product:produc receipt:receiv successor:succeed warmth:warm birth:bear responsibility:responsibl accountability:accountabl gift:giv"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.replace(/:.*/, ""), pair.replace(/.*:/, "")]),
);

/** Shorter roots would make strangers relatives. */
const SHORTEST = 4;

/** The stems that a stem may derive from, itself among them. */
export function rootsOf(stem: string): string[] {
  const roots = ENDINGS.flatMap(([ending, others]) =>
    ending.test(stem) ? others.map((other) => stem.replace(ending, other)) : [],
  ).map((root) =>
    root
      .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
      .replace(/(?<=[a-z]{3})is$/, "iz")
      .replace(/e$/, ""),
  );
  const irregular = IRREGULAR.get(stem);
  return [
    stem,
    ...roots.filter((root) => root.length >= SHORTEST),
    ...(irregular === undefined ? [] : [irregular]),
  ];
}

// No plain object: "constructor" is a word that people say.
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `led:lead built:build wrote:write written:write ran:run found:find made:make took:take taken:take gave:give given:give went:go gone:go
came:come saw:see seen:see knew:know known:know thought:think taught:teach told:tell said:say got:get kept:keep left:leave felt:feel met:meet
held:hold brought:bring bought:buy sold:sell sent:send spent:spend lost:lose won:win began:begin begun:begin broke:break broken:break chose:choose
chosen:choose drew:draw drawn:draw fell:fall fallen:fall grew:grow grown:grow rose:rise spoke:speak spoken:speak stood:stand understood:understand
understand:understand sat:sit dealt:deal drove:drive driven:drive wore:wear fought:fight caught:catch hid:hide hidden:hide paid:pay rewrote:rewrite
rebuilt:rebuild threw:throw thrown:throw did:do done:do had:have has:have was:be were:be is:be are:be am:be been:be people:person children:child
analyses:analysis analyse:analyze analysed:analyze analysing:analyze indices:index indexes:index indexing:index indexed:index data:data metrics:metric
criteria:criterion staff:staff overcame:overcome withdrew:withdraw shrank:shrink shrunk:shrink froze:freeze frozen:freeze woke:wake sought:seek
better:good best:good worse:bad worst:bad nurses:nurse nursing:nurse agreed:agree disagreed:disagree guaranteed:guarantee`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/'s$|'$/, ""],
  [/(ss|sh|ch|x|z)es$/, "$1"],
  [/ies$/, "y"],
  [/([^su'])s$/, "$1"],
  [/ied$/, "y"],
  [/([aeiouy].*[^aeiou].?|[^aeiou][aeiouy].|[aeiou].)(?:ing|ed)$/, "$1"],
  [/(.{3})ly$/, "$1"],
  [/(.{4})ment$/, "$1"],
  [/(.{2}[st])ion$/, "$1"],
  [/i[sz]at$/, "is"],
  [/ntat$/, "nt"],
  [/(.{3})our$/, "$1or"],
  [/(.{2})e$/, "$1"],
  [/iz$/, "is"],
  [/yz$/, "ys"],
  [/([^aeiou])\1$/, "$1"],
  [/([^aeiou])y$/, "$1i"],
];

const stems = new Map<string, string>();
// Every word of every answer passes here; the memory of a warm function must not grow with what people type.
const REMEMBERED = 20_000;

/** The common part of a word's English inflections: "migrations", "migrating" and "migrate" are one. Takes a folded word. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  let cut = IRREGULAR.get(word) ?? word;
  if (cut.length > 3 && !/\d/.test(cut)) {
    for (const [ending, rest] of ENDINGS) cut = cut.length > 3 ? cut.replace(ending, rest) : cut;
  }
  if (stems.size < REMEMBERED) stems.set(word, cut);
  return cut;
}

/** Whether a word stands in a past form: the irregular ones by list, the others by their ending. Takes a folded word. */
export function isPast(word: string): boolean {
  return IRREGULAR_PAST.has(word) || (word.length > 3 && /[^e]ed$/.test(word) && !NOT_PAST.has(word));
}

// "Is called", "a repeated read", "you cut it": what stands so tells of no past.
const NOT_TOLD_AFTER = /^(?:is|are|be|been|being|am|get|gets|getting|a|an|the|and|or|of|to|with|as|not)$/;
const SAME_IN_PRESENT = new Set("cut set put let split hit shut quit read beat cost spread".split(" "));

/** Whether folded words tell of something that was: "was", "had", or a verb in a past form that is no participle of a state. */
export function tellsPast(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      /^(?:was|were|had)$/.test(word) ||
      (isPast(word) && !SAME_IN_PRESENT.has(word) && !NOT_TOLD_AFTER.test(words[at - 1] ?? "")),
  );
}

const IRREGULAR_PAST = new Set(
  `led built wrote ran found made took gave went came saw knew thought taught told said got kept left felt met held brought bought sold sent spent lost
won became began broke chose drew fell grew rose spoke stood understood sat dealt drove fought caught hid paid rewrote rebuilt threw did cut set put let split hit
overcame withdrew shrank froze woke sought shut quit read beat cost spread learnt agreed freed ate forgot swore stuck dug hung flew`.split(
    /\s+/,
  ),
);
const NOT_PAST = new Set(
  "need indeed speed feed seed exceed proceed succeed bed red hundred embed shed naked sacred".split(" "),
);

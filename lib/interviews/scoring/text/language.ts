import { wordsOf } from "./fold.ts";
import { FUNCTION_WORDS } from "./function-words.ts";

/** A language whose sentences are told from nonsense, without being understood. */
export type OtherLanguage = { name: string; words: ReadonlySet<string>; speaker: RegExp };

const language = (name: string, words: string, speaker: RegExp): OtherLanguage => ({
  name,
  words: new Set(words.split(" ")),
  speaker,
});

// Function words without accents, as fold() leaves them; those that English shares are left out where another language has enough.
const OTHERS: readonly OtherLanguage[] = [
  language(
    "German",
    "der die das den dem des ein eine einen einem einer und oder aber nicht ich wir sie er es mich mir uns mein meine meinen meinem unser unsere ist sind war waren habe haben hatte hatten wurde wurden werden wird mit von zu zum zur im auf fur bei nach aus uber durch als wenn weil dass dann auch noch nur sehr sich so wie um an da vor seit bis ohne gegen damit danach dabei dadurch hat bin zwei drei unter kein keine wo was",
    /\b(?:ich|wir|mein\w*|unser\w*)\b/u,
  ),
  language(
    "French",
    "le la les un une des du de et ou mais ne pas je nous il elle ils elles on mon ma mes notre nos est sont etait etaient ai avons avait ont a au aux avec pour par dans sur en que qui ce cette ces se sa son ses plus tres comme quand si leur puis ensuite apres avant sans donc car alors j'ai c'est d'un d'une l'equipe qu'il n'ai ete",
    /\b(?:je|j'\w+|nous|mon|ma|mes|notre|nos)\b/u,
  ),
  language(
    "Spanish",
    "el la los las un una unos unas de del y o pero no yo nosotros mi mis nuestro nuestra es son era eran he hemos habia ha con para por en que se su sus al lo le les como cuando si muy mas porque entonces despues antes sin sobre hasta fue fueron tambien este esta ya me nos donde desde entre",
    /\b(?:yo|mi|mis|me|nos|nuestr[oa]s?|he|hemos|\w{3,}(?:amos|imos))\b/u,
  ),
  language(
    "Italian",
    "il lo la i gli le un uno una di del della dei delle e o ma non io noi mio mia miei nostro nostra sono era erano ho abbiamo aveva ha con per da in che si suo sua al alla come quando se molto piu perche poi dopo prima senza su nel nella quindi anche questo questa ci dal dalla stato",
    /\b(?:io|noi|mio|mia|miei|nostr[oa]|ho|abbiamo)\b/u,
  ),
  language(
    "Portuguese",
    "o a os as um uma de do da dos das e ou mas nao eu nos meu minha meus nosso nossa sao era eram tenho tinha com para por em no na que se seu sua ao como quando muito mais porque entao depois antes sem sobre ate foi foram tambem este esta fui pelo pela",
    /\b(?:eu|meu|minha|meus|minhas|noss[oa]s?|nos)\b/u,
  ),
  language(
    "Dutch",
    "de het een en of maar niet ik wij we hij zij ze mijn ons onze is zijn was waren heb hebben had hadden werd werden met van voor op bij naar uit over door als wanneer omdat dat dan ook nog zeer zich om te aan toen daarna zonder tegen die deze er er dit",
    /\b(?:ik|wij|mijn|ons|onze)\b/u,
  ),
  language(
    "Polish",
    "i w na z do nie to sie jest byl byla bylo byli ja my moj moja moje nasz nasza ze o po dla od za przez jak ale czy gdy kiedy poniewaz bo wiec oraz tym tego ten ta te co przed po bez mam mialem mialam",
    /\b(?:ja|my|moj\w*|nasz\w*|mnie|nas|\w+(?:lem|lam|lismy))\b/u,
  ),
  language(
    "Turkish",
    "ve bir bu da de icin ile ben biz benim bizim cok ama sonra once daha gibi olarak ne ki o kadar her en var yok olan olarak ettim yaptim",
    /\b(?:ben|biz|benim|bizim|\w+(?:dim|tim|dum|tum|dik|tik))\b/u,
  ),
  language(
    "Swedish",
    "och i att det som en ett pa jag vi min mitt mina var vara ar hade har med for av till den de inte om men nar eftersom sedan efter fore utan vid fran kan sa blev",
    /\b(?:jag|vi|min|mitt|mina|var)\b/u,
  ),
];

/** The language of a text as far as judging it goes: English, another known one, or neither. */
export type LanguageFound =
  { kind: "english" } | { kind: "other"; name: string; speaks: boolean } | { kind: "unknown" };

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["Russian or another language in Cyrillic script", /\p{Script=Cyrillic}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Chinese or Japanese", /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Korean", /\p{Script=Hangul}/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Hindi", /\p{Script=Devanagari}/gu],
];
const SPEAKER_IN_SCRIPT =
  /(?<!\p{L})(?:я|мы|мне|мой|моя|мои|наш|наша|у меня)(?!\p{L})|我|私|僕|제가|저는|(?<!\p{L})(?:أنا|אני)(?!\p{L})|मैं|(?<!\p{L})εγω(?!\p{L})/u;
// English prose has about 45 function words in a hundred, other languages of Europe 35; telegraphic notes fall to 15.
const ENOUGH = 0.2;

const share = (words: readonly string[], known: ReadonlySet<string>) =>
  words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;

/** The share of English function words among the words of a text. */
export function englishShare(words: readonly string[]): number {
  return share(words, FUNCTION_WORDS);
}

/** Finds the language of a folded text by its function words, or its script. */
export function languageOf(folded: string): LanguageFound {
  const words = wordsOf(folded).filter((word) => !/^\d/.test(word));
  const letters = folded.match(/\p{L}/gu)?.length ?? 0;
  for (const [name, letter] of SCRIPTS) {
    if ((folded.match(letter)?.length ?? 0) > letters * 0.4 && letters > 0)
      return { kind: "other", name, speaks: SPEAKER_IN_SCRIPT.test(folded) };
  }
  const english = englishShare(words);
  const [best] = OTHERS.map((other) => ({ other, found: share(words, other.words) })).toSorted(
    (a, b) => b.found - a.found,
  );
  if (best !== undefined && best.found >= ENOUGH && best.found > english * 1.3)
    return { kind: "other", name: best.other.name, speaks: best.other.speaker.test(folded) };
  return english >= ENOUGH ? { kind: "english" } : { kind: "unknown" };
}

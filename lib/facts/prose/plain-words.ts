import { stemOf } from "./stem.ts";

/**
 * Words of general English by which a sentence is turned without saying anything more of what it is about. What is counted, ranked, praised,
 * denied, won, decided, owned or said of how often is not among them, nor is any thing that a person could have worked with.
 */
const CLASSES: readonly string[] = [
  // Prepositions.
  "aboard above against amid atop behind below beneath despite except excluding inside near opposite outside past round till underneath unlike versus",
  // Conjunctions and pronouns.
  "unless whereas whether whilst lest ones one's somebody someone anybody anyone something anything oneself myself yourself ourselves themselves",
  // Modal verbs; whether something was only meant to be is for the qualifiers.
  "can could may might shall should must ought",
  // Adverbs that join sentences or tell their order.
  "again accordingly additionally afterward beforehand consequently else elsewhere eventually forth forward furthermore indeed lastly likewise meanwhile " +
    "moreover namely nearby nevertheless nonetheless originally otherwise particularly similarly specifically subsequently thence therefore thereupon ultimately directly still mostly mainly chiefly largely primarily predominantly " +
    "portfolio pursue actually basically essentially generally simply ago meantime jointly",
  // Verbs of being, happening and lasting.
  "appear arise start begin commence belong go consist correspond depend end entail face feature finish function happen last lie occur originate pertain relate remain represent seem situate sit span stand stay",
  // Verbs of dealing with something, without saying how.
  "accompany allow cause cope deal describe draw employ enable finish form handle involve join lend let look mention name need note offer operate place process provide put range reach " +
    "receive refer regard rely require result say serve show spend tell term treat turn use view complete fill base locate concern",
  // Verbs that say less than any deed: who did it helped with it.
  "help assist aid support contribute participate share",
  // Nouns for parts, places and measures of anything.
  "addition aid aspect basis beginning category content context detail difference direction duration effort entirety extent example fact figure form hand help home item kind length matter " +
    "maximum means member middle minimum name nature occasion role job sector industry trade field duty environment setting knowledge activity pace period piece place point portion purpose question rate reason reference relation respect rest scope side sort space " +
    "stage start step subject sum support term topic turn use value way while course round",
  // Adjectives that point.
  "certain particular specific given respective latter possible able similar existing original",
];

const PLAIN: ReadonlySet<string> = new Set(CLASSES.join(" ").split(" ").map(stemOf));

/** Whether a stem is a word of general English that adds nothing to what a text says. */
export function isPlain(stem: string): boolean {
  return PLAIN.has(stem);
}

/**
 * More of the same, drawn from the words that WordNet's tagged texts use most: they add nothing to what a sentence says, but tell what a figure counts and what
 * two sentences share.
 */
const LIGHT: ReadonlySet<string> = new Set(
  (
    "actually basically essentially generally simply ago meantime produce generate hold leave sit pass send emerge arrive derive differ vary imply indicate constitute fit proceed keep contain lay match pair point " +
    "illustrate define encounter tackle address gear tie pick push hand lot batch set mix cycle rhythm interval phase moment manner fashion sense matter theme " +
    "idea notion situation circumstance occasion instance arrangement format shape version usage presence existence data characteristic feature attribute factor element component makeup " +
    "composition remainder outset equivalent corresponding subsequent typical ordinary usual distinct"
  )
    .split(" ")
    .map(stemOf),
);

/** Whether a stem says nothing by itself, though it may tell two things apart. */
export function isLight(stem: string): boolean {
  return LIGHT.has(stem);
}

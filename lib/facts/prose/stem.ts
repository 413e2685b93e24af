/** Maps, so that "constructor" is a word like any other. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    "led:lead built:build wrote:write written:write ran:run taught:teach grew:grow grown:grow drove:drive driven:drive made:make kept:keep " +
    "held:hold sold:sell won:win oversaw:oversee overseen:oversee took:take taken:take gave:give given:give brought:bring bought:buy spent:spend " +
    "sent:send met:meet began:begin begun:begin understood:understand spoke:speak spoken:speak dealt:deal rose:rise risen:rise found:find " +
    "came:come gone:go went:go chose:choose chosen:choose fell:drop fallen:drop falling:drop used:use using:use publication:publish publications:publish left:leave lost:lose paid:pay saw:see seen:see shown:show stood:stand told:tell thought:think " +
    "drew:draw drawn:draw undertook:undertake undertaken:undertake underwent:undergo rewrote:rewrite rewritten:rewrite flew:fly flown:fly caught:catch fed:feed hung:hang lent:lend " +
    "became:become done:do did:do got:get laid:lay stuck:stick swept:sweep learnt:learn travelled:travel travelling:travel modelling:model modelled:model labelled:label " +
    "bookkept:bookkeep overpaid:overpay sat:sit slept:sleep lit:light shook:shake shaken:shake stole:steal sung:sing sang:sing sank:sink sunk:sink swam:swim swore:swear sworn:swear threw:throw thrown:throw wore:wear worn:wear wove:weave withdrew:withdraw withdrawn:withdraw woke:wake spun:spin struck:strike sought:seek shot:shoot bound:bind bred:breed dug:dig fought:fight forgot:forget got:get gotten:get rode:ride ridden:ride rang:ring rung:ring bore:bear borne:bear blew:blow blown:blow knew:know known:know grown:grow foresaw:foresee foreseen:foresee outgrew:outgrow outgrown:outgrow redrew:redraw redrawn:redraw rebuilt:rebuild retold:retell resold:resell undid:undo undone:undo upheld:uphold withheld:withhold mistook:mistake arose:arise arisen:arise ate:eat eaten:eat felt:feel fit:fit led:lead meant:mean said:say slid:slide spelt:spell spread:spread sprang:spring sprung:spring stung:sting strove:strive striven:strive tore:tear torn:tear trod:tread had:have been:be was:be were:be broke:break broken:break froze:freeze frozen:freeze hid:hide hidden:hide forecast:forecast cast:cast " +
    "ground:grind teeth:tooth feet:foot mice:mouse geese:goose oxen:ox shelves:shelf knives:knife halves:half wolves:wolf calves:calf wives:wife loaves:loaf crises:crisis bases:basis theses:thesis hypotheses:hypothesis diagnoses:diagnosis indices:index appendices:appendix matrices:matrix curricula:curriculum syllabi:syllabus phenomena:phenomenon alumni:alumnus " +
    "children:child people:person persons:person women:woman men:man analyses:analysis criteria:criterion data:data"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.replace(/:.*/, ""), pair.replace(/.*:/, "")]),
);

/** The form that an irregular one belongs to, or the word itself. */
export function baseOf(word: string): string {
  return IRREGULAR.get(word) ?? word;
}

/** The stem of an inflected English word; words that only look inflected lose the same ending everywhere, which is all that matters. */
export function stemOf(word: string): string {
  const plain = IRREGULAR.get(word) ?? uninflected(word);
  return plain
    .replace(/e$/, "")
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
    .replace(/(?<=[a-z]{3})(?:is|yz)$/, (end) => (end === "is" ? "iz" : "ys"));
}

function uninflected(word: string): string {
  if (word.length > 4 && /(?:ies|ied)$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.length > 6 && /[aeiouy].*ings$/.test(word)) return word.slice(0, -4);
  if (word.length > 5 && /[aeiouy].*ing$/.test(word)) return word.slice(0, -3);
  if (word.length > 4 && /[aeiouy].*ed$/.test(word) && !word.endsWith("eed")) return word.slice(0, -2);
  if (word.length > 4 && /(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && /[^sui]s$/.test(word)) return word.slice(0, -1);
  return word;
}

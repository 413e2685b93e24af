/** What a sentence does in an answer. Each is found by words of common speech in folded text, never by letter case. */
export const MARKERS = {
  situation:
    /\b(?:at (?:my|our) (?:last|previous|current|former|first|old)|in (?:my|our) (?:last|previous|current|former|first|old)|at (?:my|our) (?:company|job|workplace|firm|hospital|school|ward|clinic|store|bank|agency)|when i (?:was|worked|joined|started|took|had|led|ran|got|did)|while (?:i was|we were|working|i worked)|(?:last|this|that|one|previous) (?:year|month|week|summer|winter|spring|autumn|fall|quarter|semester|term|shift|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|time|day)|(?:in|since|during|from|until|by) (?:early |late |mid-?)?(?:19|20)\d\d|(?:two|three|four|five|six|seven|eight|nine|ten|\d+|a few|some) (?:years|months|weeks|days) ago|a (?:couple|few) of (?:years|months|weeks) ago|there was (?:a|an|one|this)|there were|we (?:had|were)|(?:the|our|my|a|one) (?:client|customer|team|company|manager|boss|project|patient|student|class|app|site|system|release|colleague|coworker|supplier|candidate|parent|user|product|service|service desk|board|store|department|ward|pupil|relative|account|buyer)s? (?:was|were|had|wanted|needed|kept|asked|complained|came|started|got|could not|couldn't|refused|called)|during (?:my|the|a|our|one)|(?:our|my) (?:\w+ ){1,3}(?:was|were|had|took|needed|failed|kept|used|ran|got|came|wanted|asked|lost|said|went)|(?:at|in|for) an? (?:\w+ ){0,3}(?:company|chain|hospital|school|bank|shop|agency|team|ward|group|firm|utility|start-?up|clinic|store|office|department|retailer|app)|back (?:in|when)|as (?:a|an|the) \w+(?: \w+)? (?:at|in|for|on)|once,?)\b/u,
  task: /\b(?:my (?:task|job|role|goal|part|responsibility|aim|brief|assignment|target|boss|manager) (?:was|is|asked|wanted|gave)|i (?:was|am|'m) (?:responsible|asked|in charge|tasked|given|assigned|the (?:one|only|lead|owner))|i (?:had|needed|wanted|have|need) to|we (?:had|needed|wanted) to|the (?:goal|aim|task|problem|challenge|target|deadline|issue|trouble|difficulty|question|requirement|brief) (?:was|is)|(?:was|were) supposed to|needed to|had to|due (?:on|by|in)|within (?:two|three|four|five|six|\d+) |deadline)\b/u,
  result:
    /\b(?:as a result|the (?:end )?results?\b|in the end|at the end|eventually|finally|afterwards?|since then|after that|ever since|which (?:meant|led|gave|saved|cut|let|brought|made|reduced|helped)|led to|resulted in|ended up|turned out|so that now|from (?:about |around |roughly |over |nearly )?(?:\$|€|£)?[\d.,]+|(?:down|up|(?<!\b(?:get|getting|go|going|come|coming|call|write) )back) to|by (?:about |around |roughly |over |nearly )?(?:\d|half|a third|a quarter|two)|(?:increased|decreased|reduced|improved|dropped|fell|rose|grew|went (?:down|up|to|from|live|back|well|smoothly)|stopped|no longer|now (?:it|we|they|every|the|fails?|takes?|runs?)|is now|cut|halved|doubled|tripled|saved|gained|raised|lowered|shortened|won|renewed|shipped|launched|closed|passed|recovered|approved|adopted|thanked|signed|stayed|survived|happier|no (?:more|further|longer|new)|never (?:had|happened|came)|zero|(?:it|that|this) (?:all |really )?work(?:ed|s)|we (?:decided|settled|went|chose|took) |(?:he|she|they) (?:agreed|apologi[sz]ed|stayed|accepted|came round|thanked|signed|liked|understood|improved|passed|felt|calmed|was able|were able)|we (?:agreed|shipped|launched|delivered|finished|met|hit|kept|got|saved|avoided|won|went live)|was (?:discharged|promoted|fixed|solved|resolved|finished|delivered|done|approved|accepted|adopted|back)|still (?:use|used|in use|runs)))\b/u,
  learning:
    /\b(?:i (?:have )?(?:learn(?:ed|t)|realised|realized|understood|now|would do|took away)|i've learn(?:ed|t)|taught me|(?:the|my|a|one) (?:lesson|learning|takeaway)|next time|looking back|in hindsight|(?:do|did|done|have done) (?:it |that )?differently|since then (?:i|we)|from (?:then|that day) on|these days i|what i took)\b/u,
  reason:
    /\b(?:because|since (?:it|the|they|we|this|that|most|our|a)|so that|so (?:i|we|the|it|they|he|she|you|that|every|each|no|nobody|anyone)|therefore|thus|hence|due to|that is why|that's why|the reason|which (?:means|meant|is why|makes|lets|avoids|keeps|would|gives|allows|prevents)|in order to|instead of|rather than|trade-?offs?|depends?|depending|otherwise|unless|whereas|even though|although|the risk|at the cost|costs?|means (?:that|the|you|it)|caused by|leads? to|if (?:the|it|they|that|you|a|an|there|i|we|he|she|not|this|nothing|someone|no|one|so)|only (?:if|when|after)|before (?:i|we|the|any|it|you|that)|to (?:avoid|prevent|make sure|see|find out|check|keep|protect|reduce|understand|learn whether|rule out))\b/u,
  example:
    /\b(?:for example|for instance|e\.g\.?|such as|say,|like when|as when|an example|one example|in one case|in my (?:last|previous|current|first) (?:job|role|project|team|position)|once i|i once|recently|for one)\b/u,
  sequence:
    /\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|after (?:that|this|which|the|i|we)|afterwards|finally|lastly|last of all|before (?:that|i|we|the)|once (?:i|we|the|that|it|they)|to (?:start|begin) with|start(?:ed)? (?:by|with)|begin with|began (?:by|with)|in parallel|meanwhile|at the same time|step (?:one|two|\d)|while|until|within|later|only then|at the end|in the end)\b/u,
  limit:
    /\b(?:but|however|trade-?offs?|downside|drawback|disadvantage|limits?|limitation|on the other hand|except|unless|depends|depending|not (?:always|every|enough|all|needed|worth|suitable)|the (?:risk|cost|price|catch|danger|problem)|although|though|whereas|while|instead of|rather than|only (?:if|when|where|for)|if|avoid|careful|otherwise|never|without)\b/u,
  would:
    /\b(?:i'd|i'll|i (?:would|will|should|can|could|shall|might|always|usually|normally|typically|generally|tend to|try to|never|start|begin|ask|check|look|make|tell|explain|call|take|listen|assess|keep|give|use|talk|stay|say|raise|report|write|go|get|set|see|find|let|offer|do|put|compare|test|plan|prepare)|we'd|we'll|we (?:would|will|should)|you (?:should|need|would|must|have to|can)|one (?:should|would))\b/u,
  promise:
    /\b(?:i'd (?:love|like|be (?:happy|glad|eager|excited|able|ready))|i (?:would|will|could|can|hope|want|plan|intend|aim|promise|expect) |i'd |i'll |i am (?:willing|ready|eager|sure i)|i'm (?:willing|ready|eager|sure i)|i am going to|i'm going to|looking forward|if (?:hired|given|you (?:hire|give)|i (?:get|am|were)))/u,
  hedge:
    /\b(?:kind of|sort of|you know|i mean|i guess|i suppose|basically|actually|literally|or something|or whatever|and stuff|and things|and so on|maybe|probably|somehow|a bit|and everything|to be honest|at the end of the day|needless to say|as (?:they say|you know)|it goes without saying)\b/gu,
} as const;
export type Marker = Exclude<keyof typeof MARKERS, "hedge">;

const TIME =
  /\b(?:(?:19|20)\d\d|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|christmas|overnight|midnight|quarter|semester|sprint|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty|a few|couple of|half an?|an) (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)|(?:last|that same|the (?:next|following|same)) (?:day|week|month|year|morning|shift|quarter|term|sprint))\b/u;

/** Whether a folded sentence says when or how long. */
export function namesTime(folded: string): boolean {
  return TIME.test(folded);
}

const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|twice|double[ds]?|halved|tripled|a third|a quarter)\b/gu;
const NUMERALS =
  /(?<![\p{L}\p{N}.])(?:[$€£]\s?)?\p{N}+(?:[.,:]\p{N}+)*(?:\s?(?:%|percent|k|m|bn|ms|s|x|gb|mb|tb|kg|ml|mg))?(?![\p{L}])/gu;

// Numbers that count nothing: a telephone number, and what is named after one.
const NAMES_WITH_NUMBERS =
  /(?<![\p{L}\p{N}.])(?:(?:\+\p{N}{1,3}|0\p{N}{2,})(?:[ /-]\p{N}+)+|(?:two|three|four|2|3|4)-(?:factor|way|step|sided|fold)\b)/gu;

/** The numbers of a folded sentence, as digits or words; "one" is none, for it is mostly a pronoun. */
export function numbersOf(folded: string): string[] {
  const told = folded.replace(NAMES_WITH_NUMBERS, " ");
  return [...(told.match(NUMERALS) ?? []), ...(told.match(NUMBER_WORDS) ?? [])].map((number) =>
    number.trim(),
  );
}

// The year since when, how many were there, and whom to call in need are no figures of what was done.
const NO_FIGURE = /^(?:(?:19|20)\d\d|two|112|911|999)$/;

/** Those numbers of a sentence that make it tangible: how many, how much, how long. */
export function figuresAmong(numbers: readonly string[]): string[] {
  return numbers.filter((number) => !NO_FIGURE.test(number));
}

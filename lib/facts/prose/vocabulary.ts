/**
 * The closed list of words that state no fact of their own: articles, prepositions, conjunctions, pronouns, auxiliaries and a few
 * words that every résumé may use of itself. Words that count, rank, praise or deny are not among them.
 */
const GLUE: ReadonlySet<string> = new Set(
  (
    "a an the and or nor but as at by for from in into of off on onto out over per than that the their them then there these they this those through to " +
    "toward towards under until up upon via was were where which while who whom whose will with within would be been being is are am do does did done have has " +
    "had having i me my mine we our ours us you your he his him she her hers it its also so both each either such same other others another when during " +
    "after before about across along among around between beyond because since if how what e g i.e etc including include includes included plus well most " +
    "more recently recent current currently present previous previously former formerly now today here using used use uses experience experienced skilled skill " +
    "skills background work works working worked years year year's career professional related relevant based hold holds holding focus focused focusing like respectively " +
    // What turns a sentence round without saying anything of its own.
    "though although however yet just then next later earlier afterwards finally initially once whereby thereby thus hence together throughout beside besides " +
    "alongside concerning regarding per way ways order case cases kind type part parts thing things itself themselves himself herself own " +
    "bring brings bringing brought come comes came coming goes going went get gets getting got make makes making made put puts putting set sets setting " +
    "see saw seen take takes taking took taken give gives giving gave given become became becoming serve serves served serving acts acted acting live lives living " +
    "speak speaks speaking spoken follow follows following followed concern involving mean means worth up down back away apart field fields area areas domain " +
    "total overall combined altogether amount amounts number numbers range ranging long time times rather instead too soon thereafter starting ending begun any " +
    "perform performs performed performing conduct conducts conducted conducting carry carries carried carrying undertake undertakes undertook undertaken undertaking " +
    "covering spanning totalling totaling output outputs volume volumes throughput exist exists existing existed available co level levels via non-stop whenever wherever altogether there's"
  ).split(" "),
);

/** Whether a folded word belongs to the closed list. */
export function isGlue(word: string): boolean {
  return GLUE.has(word);
}

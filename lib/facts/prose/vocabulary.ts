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
    "skills background work working worked years year year's career professional related relevant based hold holds holding focus focused focusing like respectively"
  ).split(" "),
);

/** Whether a folded word belongs to the closed list. */
export function isGlue(word: string): boolean {
  return GLUE.has(word);
}

/**
 * Words that may stand for one another because neither claims more than the other, given as stems. A verb that raises the role is
 * never in a group with one that does not.
 */
const GROUPS: readonly string[] = [
  "build develop creat implement writ produc cod program construct craft",
  "us utiliz employ apply leverag",
  "help assist support aid contribut participat",
  "improv enhanc optimiz streamlin refin upgrad",
  "increas rais boost grow rise",
  "reduc cut decreas lower shorten shrink trim",
  "keep maintain",
  "teach instruct educat",
  "train coach",
  "check inspect verify examin review",
  "deliver provid giv supply offer",
  "collaborat cooperat partner",
  "perform conduct carry execut complet",
  "monitor track watch observ",
  "record document log",
  "fix repair resolv solv correct troubleshoot",
  "analys investigat",
  "mov migrat transfer",
  "lead manag head direct supervis overse",
  "staff employe personnel worker person colleagu",
  "customer client",
  "company firm organization busines employer",
  "pupil student learner",
  "error mistak",
  "cost expens spend",
  "job rol position",
  "buy purchas procur",
  "daily day",
  "weekly week",
  "monthly month",
  "quarterly quarter",
  "annual annualy yearly",
  "ensur secur guarante",
  "prepar compil",
  "creation development implementation",
  "reply respond answer",
  "ship dispatch send",
  "plan schedul organiz",
  "explain present demonstrat",
];

const GROUP_OF: ReadonlyMap<string, string> = new Map(
  GROUPS.flatMap((group) => {
    const [name = "", ...others] = group.split(" ");
    return [name, ...others].map((stem) => [stem, `~${name}`] as const);
  }),
);

/** The name of a stem's group of synonyms. */
export function groupOf(stem: string): string | undefined {
  return GROUP_OF.get(stem);
}

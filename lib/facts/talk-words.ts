/**
 * The closed list of words in which a program may talk to somebody about their own papers, besides what those papers say: to ask, to explain, to advise.
 * None of them names a thing, a rank, an amount or a paper, and none tells of a deed that one would put into a résumé.
 */
const CLASSES: readonly string[] = [
  // Verbs of asking and telling.
  "tell tells telling told describe describing explain explaining explained talk talking walk walking think thinking thought imagine suppose picture consider considering " +
    "say says saying said mention mentioning name naming share sharing answer answering answered ask asks asking asked discuss discussing compare comparing compared put",
  // Verbs of knowing, noticing and wanting.
  "know knows knowing knew known learn learning learned learnt find finding found notice noticing noticed understand understanding understood realise realised realize realized see feel feeling felt " +
    "expect expecting expected remember prefer preferring preferred choose choosing chose chosen believe believing doubt doubting worry worried surprise surprised surprising want wanted wish hope " +
    "like liked mind enjoy enjoyed miss missed matter matters mattered",
  // Verbs that leave open what was done.
  "handle handling handled deal dealing dealt approach approaching approached tackle tackling respond responding responded  try trying tried change changing changed keep keeping " +
    "kept happen happens happening happened went gone fail failing failed need needing needed start starting started stop stopping stopped wait waiting waited check checking checked measure measuring " +
    "measured show shows showing shown differ prepare preparing prepared convince convincing convinced persuade persuading persuaded agree agreeing agreed disagree disagreeing disagreed object resist " +
    "accept accepting accepted use look looking looked turn turned let point points add adding leave leaving left read reading reads write writing written practise practice repeat plan try",
  // Words for what a talk is about.
  "question questions answer answers example examples instance case cases situation situations moment day days week weeks month year time times occasion beginning end middle step steps reason reasons " +
    "cause causes goal goals aim purpose problem problems trouble difficulty difficulties obstacle obstacles challenge challenges risk risks mistake mistakes error doubts conflict disagreement pressure difference " +
    "differences result results outcome outcomes effect effects lesson lessons choice choices option options alternative alternatives method methods idea ideas view views opinion opinions detail details " +
    "side sides aspect aspects fact facts figure figures thing things something anything everything somebody nobody anybody everybody someone anyone everyone else people person others other story stories sentence " +
    "sentences line lines place places top summary course project task help",
  // Adjectives and adverbs that neither praise nor count.
  "hard harder hardest difficult easy easier easiest simple simpler important best worst better worse good bad different new old early earlier late later concrete specific real honest honestly clear " +
    "clearly unclear useful possible likely main content happy proud wrong right unexpected exactly really actually usually often sometimes still already again differently today ever quite far enough " +
    "instead yourself straight straightaway outside inside short shorter longer small",
  // Conditionals and pointers.
  "why would could should might may can shall will must cannot if unless whether much many few least some any every each several same",
  // Papers and applying.
  "résumé resume posting position role interview employer job application requirement reader apply applying ready",
];

/** The words, each once. */
export const TALK_WORDS: readonly string[] = [...new Set(CLASSES.join(" ").split(" "))];

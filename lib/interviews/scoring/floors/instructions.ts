import type { FloorRule } from "./floor-rule.ts";

// Orders to whoever judges, not talk about rules and scores: "I give full marks when" and "nobody may ignore the rules" are none.
const IMPERATIVE =
  "(?:^|[.!?:;,\"'\\n\\]}>]\\s*|\\b(?:please|must|should|shall|will|now|then|just|simply|instead|kindly|to|and)\\s+)";
const JUDGED =
  "(?:me|us|this|it|my|the (?:answer|candidate|applicant|response)|every (?:dimension|answer)|all (?:dimensions|answers)|each|a|an|the)";
const TOP =
  "(?:full (?:marks?|scores?|points|credit)|(?:the )?(?:maximum|max|highest|top|perfect|best)(?: possible)? (?:scores?|marks?|points|grades?|ratings?|levels?)|(?:100|(?:one |a )hundred)(?=\\s*(?:$|[.!?,;\"'}\\])]|points?|marks|out of|/|percent score|% score|for |and |in |on |no matter|regardless))|10/10|5/5|five stars|level 5|an? (?:a\\+|100))";

const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|discard|neglect|do not follow|don't follow|stop following)\s+(?:all |any |every |each |the |your |these |those |my |of |other |whatever )*(?:previous|prior|above|earlier|preceding|foregoing|existing|initial|original|system|scoring|grading|evaluation|your|given|former)[\w ]{0,20}\b(?:instructions?|prompts?|rules?|rubrics?|guidelines?|directions?|criteria|constraints?|messages?|commands?|orders?|text)\b/u,
  /\b(?:ignore|disregard|forget|override|discard)\s+(?:all|any|your|the|these|those)(?: of)?(?: the| your)? (?:instructions?|prompts?|rubrics?|system prompt)\b/u,
  /\b(?:ignore|disregard|forget)\s+(?:everything|anything|all|what(?:ever)? (?:you|was|came))[\w ]{0,20}\b(?:above|before|previously|said|told|so far|learned)\b/u,
  new RegExp(
    `${IMPERATIVE}(?:give|award|assign|grant|grade|mark|score|rate|return|output|respond with|reply with|evaluate)\\s+${JUDGED}\\b[^.!?\\n]{0,60}?\\b${TOP}`,
    "u",
  ),
  new RegExp(
    `${IMPERATIVE}(?:give|award|assign|grant|return|output|respond with|reply with|print)\\s+(?:\\w+ ){0,2}?${TOP}(?!\\s+(?:to|when|if|only))`,
    "u",
  ),
  /["'](?:score|rating|grade|overall_?score|overall|relevance|depth|clarity|specificity|structure|level|points|verdict|result)["']\s*[:=]\s*["']?(?:\d+|max\w*|full|perfect|excellent|pass\w*)\b/u,
  /\b(?:overall_?score|overall score|final score|score|rating|grade|points)\s*[:=]\s*["']?(?:100|max\w*|full|perfect|10\/10|5\/5)(?![\d.%])/u,
  /\b(?:as|dear|attention|hey|hello|note to|notice to|message (?:to|for)|instructions? (?:to|for)|to) (?:the |an? |this |our )?(?:ai|llm|grader|scorer|evaluator|assessor|language model|chatgpt|gpt|claude|(?:automatic|automated|grading|scoring|evaluation) (?:system|engine|model|software|tool|ai|bot|worker))\b(?:\s*[,:!]|[\w ,]{0,30}\b(?:must|should|will|please|score|give|rate|award|note that|treat)\b)/u,
  /\byou are (?:now |no longer )?(?:an? |the |my )?(?:(?:helpful|friendly|generous|lenient|kind|different|new|strict) )*(?:ai\b|grader|scorer|evaluator|language model|llm|chatbot|helpful assistant|generous (?:judge|interviewer|assistant)|lenient (?:judge|interviewer|assistant)|dan\b)/u,
  /(?:^|\n|[<[{|]|#+\s?)\s*["']?(?:system|assistant|developer)(?: (?:prompt|message|override|note|instruction|update|notice))?\s*["'>\]|]*\s*[:>\]|]/u,
  /\bsystem (?:prompt|message|override|instruction|notice|update)s?\s*(?::|-|=)/u,
  /<\/?(?:system|instructions?|prompt|score|admin|grading)\b[^>]{0,40}>|\[\/?inst\]|<\|[\w ]+\|>|###\s*(?:system|instruction|new|end|response|task)/u,
  /\b(?:this (?:answer|response|reply|submission)|the candidate|my (?:answer|response))\b[^.!?\n]{0,30}\b(?:deserves?|is worth|should (?:get|receive|be (?:scored|graded|rated|given|awarded|marked|considered))|must (?:get|receive|be (?:scored|graded|rated|given|awarded|marked|considered))|merits|has already been (?:scored|graded|rated|evaluated|verified|approved))\b/u,
  /\b(?:new|updated|real|actual|revised) (?:system )?(?:instructions?|prompt|rubric|directive)s?\s*:/u,
  /\b(?:scoring|grading|evaluation|debug|developer|admin|god) (?:mode (?:on|enabled|activated)|override|bypass)\b/u,
  /\b(?:ignorier\w*|vergiss|vergessen sie|missachte\w*|uberspring\w*)\b[^.!?\n]{0,50}\b(?:anweisung\w*|regeln|vorgaben|instruktion\w*|prompts?|alles)\b/u,
  /\b(?:gib|geben sie|vergib|vergeben sie|bewerte|bewerten sie)\b[^.!?\n]{0,60}\b(?:100|volle punkt\w*|hochst\w*|punkte\w*|maximal\w*|bestnote)\b/u,
  /\b(?:ignore[sz]?|ignorer|oublie[sz]?)\b[^.!?\n]{0,50}\b(?:instructions precedentes|consignes?|precedentes|directives precedentes)\b/u,
  /\b(?:donne[sz]?|attribue[sz]?|accorde[sz]?|mettez)\b[^.!?\n]{0,60}\b(?:100|note maximale|score maximal|meilleure note|points sur)\b/u,
  /\b(?:ignor[ae]|ignorad|olvid[ae]|omite|haz caso omiso)\b[^.!?\n]{0,50}\b(?:instrucciones|anteriores)\b/u,
  /\b(?:dame|dale|deme|otorga(?:me|le)?|asigna(?:me|le)?|ponme|ponle|califica)\b[^.!?\n]{0,60}\b(?:100|cien|puntos|puntuacion|maxima)\b/u,
  /\b(?:ignor[ae]|ignorate|dimentica|dimenticate)\b[^.!?\n]{0,50}\b(?:istruzioni|precedenti)\b/u,
  /\b(?:dammi|assegna|assegnami|datemi|dai (?:a questa|il massimo))\b[^.!?\n]{0,60}\b(?:100|cento|punteggio|massimo|punti|risposta)\b/u,
  /\b(?:ignore|ignora|esqueca|desconsidere)\b[^.!?\n]{0,50}\b(?:instrucoes|anteriores)\b/u,
  /\b(?:de-me|atribua|conceda|me de)\b[^.!?\n]{0,40}\b(?:100|nota maxima|pontos|pontuacao)\b/u,
  /\b(?:negeer|vergeet)\b[^.!?\n]{0,50}\b(?:instructies|aanwijzingen|opdrachten)\b/u,
  /\bgeef\b[^.!?\n]{0,50}\b(?:100|maximale|punten|score)\b/u,
  /\b(?:zignoruj|pomin|zapomnij)\b[^.!?\n]{0,50}\b(?:instrukcj\w*|polecen\w*|zasad\w*)/u,
  /\b(?:onceki|yukaridaki|tum)\b[^.!?\n]{0,40}\b(?:talimat\w*|yonerge\w*)[^.!?\n]{0,40}\b(?:yok say|unut|gormezden)/u,
  /\b(?:ignorera|bortse|glom)\b[^.!?\n]{0,50}\b(?:instruktion\w*|regler\w*)/u,
  /(?:игнорир|проигнорир|забуд)\p{L}*[^.!?\n]{0,50}(?:инструкц|указан|правил)/u,
  /(?:постав|дай|оцен)\p{L}*[^.!?\n]{0,50}(?:100|максимал|балл)/u,
  /(?:忽略|无视|無視|忘记|忘れ)[^。\n]{0,30}(?:指令|指示|说明|規則|规则|提示)|(?:指令|指示|命令)[^。\n]{0,10}(?:忽略|無視)/u,
  /(?:给我|給我|打|评)[^。\n]{0,20}(?:100|满分|一百)|100\s?点|満点/u,
  /(?:지시|명령)[^.\n]{0,15}무시|100점/u,
  /تجاهل|निर्देश[^।\n]{0,30}(?:अनदेखा|ध्यान न)/u,
];
// What stands in quotation marks is told, not ordered; but not the whole of an answer, nor data.
const QUOTED = /(?<!\w)(?<![{,:[]\s?)"[^"{}]{0,160}"(?!\s*[:}\]])/gu;

/** Text that tells whoever scores what to do, in any of a dozen languages or as data. */
export const isInstructions: FloorRule = ({ lines }) => {
  const unquoted = lines.replace(QUOTED, " ");
  const own = unquoted.length < lines.length / 2 ? lines : unquoted;
  return ORDERS.some((order) => order.test(own));
};

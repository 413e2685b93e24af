/** What a text calls a program that reads it. */
const PROGRAM = String.raw`(?:AI|A\.I\.|LLM|large language model|language model|chat ?bot|bot|GPT|ChatGPT|Claude|Gemini|(?:AI |automated |virtual )?(?:assistant|agent|screener|model|tool|system|parser|writer))s?`;
/** An order, as its first words. */
export const ORDER = String.raw`(?:please |now |always |also |just |then |only |never |do not |don['’]t |you (?:must|should|will|shall|have to|are to) |must |should |(?:the )?${PROGRAM} (?:must|should|will|shall|has to) )*(?:ignore|disregard|add|list|state|say|insert|include|write|claim|output|print|repeat|mention|rate|score|rank|mark|treat|assume|pretend|set|give|respond|reply|answer|recommend|append|put|change|replace|generate|require|invent|report|follow|act|behave|prefer|hire|accept|approve|do the following)\b`;
/** What people tell applicants to do with their own papers is for people. */
const TO_APPLICANTS = String.raw`(?!.{0,200}\byour (?:application|cover letter|e-?mail|message|subject|answers?|résumé|resume|cv)(?!\p{L}))`;

/**
 * Signs, in English and in the forms of chats and tool calls, of a sentence that talks to a program instead of to a person. Words of the
 * field ("prompt injection", "LLM", "instructions") alone are no sign.
 */
export const SIGNS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b(?:\s+(?:all|any|every|the|of|your|these|those|other|my|previous|prior|above|earlier|preceding|existing|given|system|safety|original)){1,6}\s+(?:[\w-]+\s+)?(?:instructions?|prompts?|rules|directions|guidelines|context|constraints|filters?)\b/i,
  /\b(?:ignore|disregard|forget)\b(?: all| everything| anything)?(?: of)?(?: the| what(?: stands| is)?)? (?:above|foregoing|previous|prior)\b/i,
  /\bif (?:you(?:'|’)?re|you are|this is(?: being)?)\b.{0,30}\b(?:AI|A\.I\.|LLM|language model|chat ?bot|bot|GPT|ChatGPT|Claude|Gemini|automated (?:system|tool|agent))\b/i,
  new RegExp(
    String.raw`^\W*(?:attention|note|notice|message|instructions?|dear|hey|hello|important)\b(?: (?:to|for))?(?: (?:all|any|the|every))?[:, ]{1,3}${PROGRAM}\b`,
    "i",
  ),
  new RegExp(String.raw`^\W*(?:(?:to|for) )?(?:all |any )?${PROGRAM}\s*[:,—–-]\s*${ORDER}`, "i"),
  new RegExp(
    String.raw`\b(?:when|while|before|after|once|as you) (?:you )?(?:tailor|generat|writ|rewrit|creat|produc|pars|process|screen|summari[sz]|analy[sz]|scor|evaluat|read)\w*\b.{0,20}\b(?:r[eé]sum[eé]s?|cv|cover letter|application|posting|candidate|applicant|match|text|document)(?!\p{L})[^.]{0,40}[,:] ${TO_APPLICANTS}${ORDER}`,
    "iu",
  ),
  /\b(?:AI|LLM|language model|assistant|AI agent|chat ?bot)s? (?:that (?:is|are) )?(?:reading|processing|parsing|screening|summari[sz]ing|analy[sz]ing) (?:this|the)\b/i,
  /\b(?:write|state|say|claim|add|insert|pretend|assume|report|assert)\b(?: that)? (?:the|this|every|any|all) (?:applicants?|candidates?)\b/i,
  /^\W*(?:please )?(?:add|insert|put|write|claim|include|list|append)\b.{1,80}\b(?:to|in|into|on|among) (?:(?:the|this|every) (?:candidate|applicant)(?:'s|’s|s'|s’)? (?:skills?|r[eé]sum[eé]|cv|summary|experience)|(?:the|this) (?:generated |tailored |final )?(?:r[eé]sum[eé]|cv|summary|skills section|output)(?!\p{L}))/iu,
  new RegExp(
    String.raw`\b(?:insert|append|output|print|repeat|include)\b ${TO_APPLICANTS}(?:the|these|this) (?:words?|phrase|sentence|string|text)\b`,
    "iu",
  ),
  /^\W*(?:please |always )?(?:list|include|add|treat|count|mark|output)\b.{1,60}\b(?:as (?:an? |the )?(?:required|requirement|must(?:-have)?|top|mandatory)\b|in (?:the )?(?:skills|requirements|keywords)\b)/i,
  /\b(?:do not|don['’]t|never|stop) (?:follow|apply|obey|check|enforce)\w*\b.{0,30}\b(?:rules?|instructions?|gate|checks?|guidelines|filters?)\b/i,
  /\b(?:reveal|print|output|repeat|leak|show)\b.{0,30}\b(?:system prompt|your (?:prompt|instructions)|hidden prompt|api key)/i,
  /\byou (?:are (?:now )?(?:ChatGPT|an? (?:AI|large language model|language model|LLM)|DAN|in developer mode)|must output)\b/i,
  /\b(?:rate|score|rank|mark|classify|recommend)\b.{0,30}\b(?:candidate|applicant|resume|résumé|application|posting|match)(?!\p{L}).{0,30}\b(?:as|with|at|10\/10|100)\b.{0,20}(?:\b100|10\/10|perfect|highest|top|maximum|best|$)/iu,
  /<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]|<<SYS>>|^\s*#{2,}\s*(?:system|instruction)\s*:/i,
  /\b(?:new (?:system )?instructions?|system prompt|developer message)\s*:/i,
  /<\/?(?:tool_?call|tool_?use|tool_?result|function_?calls?|invoke|system|assistant)\b[^>\n]*>/i,
  /["'](?:name|tool|tool_name|function|recipient_name)["']\s*:\s*["'][\w.-]+["']\s*,\s*["'](?:arguments|input|parameters|args)["']\s*:/i,
  /\b(?:call|invoke) the (?:tool|function)\b/i,
  /\b[a-z]+_[a-z_]+\(\s*\{|\bto=functions?\.|\bfunctions?\.[a-z]+_[a-z_]+/,
  /<!--/,
  /\b(?:set|give|award|assign)\b.{0,40}\b(?:score|rating|marks?|grade)\b.{0,20}(?:\b100\b|10\/10|5\/5|\bfull\b|\bmax|\bhighest\b|\bperfect\b)/i,
  /\b(?:change|replace|set) (?:the |my |this )?(?:e-?mail|contact|phone|link|address)\w*\b.{0,20}\b(?:to|with)\b/i,
  /\b(?:checks?|checker|gate|filters?|rules|safety|guardrails)\b.{0,20}\b(?:are|is|was|were|have been|has been)\b.{0,12}\b(?:switched off|turned off|off|disabled|lifted|suspended)\b/i,
  /^\W*(?:please |now |also |then )*(?:add|put|insert|write|list|include|append|report|name)\b.{1,120}\b(?:to|in|into|on|among) (?:the |my |this )?(?:skills?|employers?|certificates?|certifications?|degrees|contacts?|summary|headline|first point|work experience)\b/i,
  /\b(?:human|user)\s*:[\s\S]{0,400}\bassistant\s*:/i,
  /^\W*assistant\s*:\s*(?:of course|sure|certainly|ok(?:ay)?\b|yes|i will|i’ll|i'll)/i,
  /\b(?:begin|enter|start|enable|activate) (?:admin|developer|debug|god|root|sudo|maintenance) mode\b|^\s*(?:admin|root|system)\s*[>#$]\s*\w/i,
  /\bAction(?: Input)?\s*:\s*(?:\{|[a-z]+_[a-z_]+)/,
  /\b(?:as|i am|i'm|i’m) (?:the|your) (?:developer|administrator|creator|owner|operator)\b.{0,60}\b(?:you|allow|permit|order|authori[sz]e)\b/i,
  /\b(?:i|we) (?:hereby )?(?:allow|permit|authori[sz]e|order|instruct) you to\b.{0,40}\b(?:invent|ignore|write|add|say|state|make up|output)\b/i,
  /\b(?:was|were|is|are|has been|have been) (?:already )?(?:checked|verified|approved|cleared) by (?:the |your )?(?:gate|checker|system|filter|program|moderat\w+)\b/i,
  /\b(?:treat|regard|consider|accept|take)\b.{0,60}\bas (?:verified|proven|confirmed|established|checked)\b.{0,12}\b(?:facts?|truths?|information|data)\b/i,
  /(?:^|\n)\W*human\s*:\s/i,
  /^\W*system\s*:\s+(?:the|you|this|all|every|please|ignore|add|write)\b/i,
];

/**
 * Sentences that talk to a program instead of to an applicant. A posting is data: such sentences are dropped before
 * anything else reads it. Words of the field ("prompt injection", "LLM", "instructions") alone are no sign.
 */
const SIGNS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|other|your|system)\b.{0,30}\b(?:instructions?|prompts?|rules|directions|guidelines|context|constraints)\b/i,
  /\bif (?:you(?:'|’)?re|you are|this is(?: being)?)\b.{0,30}\b(?:AI|A\.I\.|LLM|language model|chat ?bot|bot|GPT|ChatGPT|Claude|Gemini|automated (?:system|tool|agent))\b/i,
  /\b(?:attention|note|notice|message|instructions?|dear|hey|hello|important)\b(?: (?:to|for))?(?: (?:all|any|the|every))?[:, ]{1,3}(?:AI|LLM|large language model|language model|chat ?bot|GPT|ChatGPT|Claude|Gemini|AI assistant|AI agent)s?\b/i,
  /\b(?:AI|LLM|language model|assistant|AI agent|chat ?bot)s? (?:that (?:is|are) )?(?:reading|processing|parsing|screening|summari[sz]ing|analy[sz]ing) (?:this|the)\b/i,
  /\b(?:reveal|print|output|repeat|leak|show)\b.{0,30}\b(?:system prompt|your (?:prompt|instructions)|hidden prompt|api key)/i,
  /\byou are (?:now )?(?:ChatGPT|an? (?:AI|large language model|language model|LLM)|DAN|in developer mode)\b/i,
  /\b(?:rate|score|rank|mark|classify|recommend)\b.{0,30}\b(?:candidate|applicant|resume|résumé|application|posting|match)\b.{0,30}\b(?:as|with|at)\b.{0,20}\b(?:100|10\/10|perfect|highest|top|maximum|best)\b/i,
  /<\|(?:im_start|im_end|system|endoftext)\|>|\[\/?INST\]|<<SYS>>|^\s*#{2,}\s*(?:system|instruction)\s*:/i,
  /\bnew (?:system )?instructions?\s*:/i,
];

/** Whether this sentence tries to instruct a program that reads the posting. */
export function isInstructionToProgram(sentence: string): boolean {
  return SIGNS.some((sign) => sign.test(sentence));
}

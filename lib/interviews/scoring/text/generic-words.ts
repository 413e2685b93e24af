import { stem } from "./stem.ts";

const WORDS = `
work working job career role position company companies organization organisation business workplace environment industry field profession professional professionally
team teams teammate teamwork colleague colleagues coworker individuals everyone everybody someone somebody anyone others member members folks
thing things something anything everything stuff way ways lot lots kind sort type bit matter matters case cases situation situations circumstance time times 
 moment aspect aspects area areas point points fact factor factors
good great best better excellent amazing awesome wonderful fantastic nice perfect outstanding exceptional superb strong stronger solid positive effective effectively efficient
efficiently efficiency successful successfully success succeed important importance importantly essential crucial vital critical key main major significant big huge 
 real really truly definitely absolutely certainly totally completely basically actually honestly literally obviously clearly simply quite pretty rather highly extremely
hard difficult challenge challenges challenging easier simple complex
do make take give think thinking thought believe feel feeling know knowledge understand understanding want need try trying tried help helping helpful
use using used let end happen become seem mean 
handle handling handled deal dealing manage managing managed approach approaches address tackle solve solving solution solutions problem problems issue issues task tasks
project projects goal goals objective objectives target targets result results outcome outcomes achieve achieving achieved achievement achievements accomplish accomplished deliver delivering
delivered delivery value values quality expectation expectations exceed ensure ensuring ensured improve improving improvement improved grow growth growing develop developing development
skill skills ability abilities able capable capability talent talented experience experienced experiences background expertise expert strength strengths weakness
communicate communicating communication communicator collaborate collaboration collaborative cooperate cooperation support supporting supportive
lead leader leadership leading motivate motivated motivation motivating inspire inspired inspiring passion passionate passionately dedicated dedication committed commitment
enthusiasm enthusiastic energy energetic hardworking diligent diligently reliable reliability responsible responsibility responsibilities flexible flexibility adaptable adapt adapting
adaptability creative creativity innovative innovation innovate proactive proactively initiative dynamic synergy synergies holistic strategic strategically strategy mindset attitude
vision mission excellence journey opportunity opportunities potential trust integrity respect respectful transparency transparent empathy openness
 focus focused focusing prioritize prioritise priority priorities
learn learning learned learner lesson lessons various multiple several many diverse variety 
 second finally lastly overall general generally usually typically normally constantly continuous continuously consistent consistently
always never every best practice practices leverage leveraging utilize impact impactful meaningful results-driven thrive
love loved loving like enjoy enjoyed enjoying enjoyable glad excited exciting interested interesting interest proud fun
 example examples topic interview wonderful sure course possible
believer player fit asset contribute contribution contributing future dream goal-oriented personal personally self
 remain forward 
true whatever however therefore moreover furthermore additionally indeed overall nowadays today
okay ok yeah yep hello hi thanks thank please maybe perhaps probably guess
 effort efforts hundred percent giving gives beyond limit limits sky dreams bigger smarter harder game hat wear 
engagement modern holistically end holistic governance manner going agile embed embedded culture sustainable insight maturity transformation enable enabled enabling recognise recognised
recognized blueprint lighthouse enterprise scalable robust seamless seamlessly ecosystem paradigm stakeholders downstream upstream empower empowered foster fostered cultivate tailored
optimise optimised optimize optimized maintainable clean pixel latest technologies technology technological positioned facing faced
ultimately environment landscape ever-changing fast-paced evolving world-class cutting-edge edge passionate performance performing
`;

const GENERIC: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/[\s-]+/)
    .map(stem),
);

// Words of praise and resolve. A sentence with two of them recommends the speaker and tells nothing.
const PRAISE: ReadonlySet<string> = new Set(
  `passion passionate passionately excellent excellence outstanding exceptional superb amazing awesome fantastic perfect best dedicated dedication committed commitment motivated
motivation motivating inspire inspired inspiring dynamic synergy success successful successfully mindset attitude integrity hardworking diligent thrive important importance essential
crucial vital key opportunity opportunities journey vision innovation innovative strategic energy enthusiasm enthusiastic top always every never king heart believe believer dream
foundation winner positive proactive driven highly extremely everything quality satisfaction matter meaning potential growth success difference`
    .split(/\s+/)
    .map(stem),
);

/** Whether a stem praises or resolves. */
export function isPraise(stemmed: string): boolean {
  return PRAISE.has(stemmed);
}

// Neutral words of common speech. One of them tells little, several in a sentence tell something: not everybody speaks in terms.
const PLAIN_WORDS =
  "person persons people individual day days year years life world part look see come go bring put start begin stop turn show find keep say tell talk speak listen listening ask first next last small large little easy new different careful carefully calm calmly quick quickly plan planning step steps pressure deadline deadlines share sharing change changes changing stay staying together open detail details organized organised process processes happy sorry honest honesty wrong correct right attention perform stakeholder stakeholders high low fast daily standard standards level levels table answer answers question questions basis early late";
const PLAIN: ReadonlySet<string> = new Set(PLAIN_WORDS.split(" ").map(stem));
const PLAIN_WEIGHT = 0.3;

/**
 * Whether a stem is one of the words that any answer to any question could be made of ("team", "passion", "challenge"). They are no
 * evidence: an answer that holds nothing else holds nothing.
 */
export function isGeneric(stemmed: string): boolean {
  return GENERIC.has(stemmed) || PRAISE.has(stemmed);
}

/** How much a stem tells, 0 to 1: a word that any answer could hold nothing, a plain one little, any other word all. */
function weightOf(stemmed: string): number {
  return isGeneric(stemmed) ? 0 : PLAIN.has(stemmed) ? PLAIN_WEIGHT : 1;
}

/** The weight of distinct stems together. */
export function weightOfAll(stems: ReadonlySet<string>): number {
  let sum = 0;
  for (const stemmed of stems) sum += weightOf(stemmed);
  return sum;
}

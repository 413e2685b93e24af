import { stem } from "./stem.ts";

const WORDS = `
work working job career role position company companies organization organisation business workplace environment industry field profession professional professionally
team teams teammate teamwork colleague colleagues coworker people person individual individuals everyone everybody someone somebody anyone others member members folks
thing things something anything everything stuff way ways lot lots kind sort type part bit matter matters case cases situation situations circumstance time times day days
year years moment life world aspect aspects area areas level point points fact factor factors
good great best better excellent amazing awesome wonderful fantastic nice perfect outstanding exceptional superb strong stronger solid positive effective effectively efficient
efficiently efficiency successful successfully success succeed important importance importantly essential crucial vital critical key main major significant big huge large
small little real really truly definitely absolutely certainly totally completely basically actually honestly literally obviously clearly simply quite pretty rather highly extremely
hard difficult challenge challenges challenging easy easier simple complex
do make take give go come see look think thinking thought believe feel feeling know knowledge understand understanding want need try trying tried help helping helpful
use using used keep find say tell talk speak ask show bring put let start begin end stop happen become seem mean turn
handle handling handled deal dealing manage managing managed approach approaches address tackle solve solving solution solutions problem problems issue issues task tasks
project projects goal goals objective objectives target targets result results outcome outcomes achieve achieving achieved achievement achievements accomplish accomplished deliver delivering
delivered delivery value values quality expectation expectations exceed ensure ensuring ensured improve improving improvement improved grow growth growing develop developing development
skill skills ability abilities able capable capability talent talented experience experienced experiences background expertise expert strength strengths weakness
communicate communicating communication communicator listen listening collaborate collaboration collaborative cooperate cooperation share sharing support supporting supportive
lead leader leadership leading motivate motivated motivation motivating inspire inspired inspiring passion passionate passionately dedicated dedication committed commitment
enthusiasm enthusiastic energy energetic hardworking diligent diligently reliable reliability responsible responsibility responsibilities flexible flexibility adaptable adapt adapting
adaptability creative creativity innovative innovation innovate proactive proactively initiative dynamic synergy synergies holistic strategic strategically strategy mindset attitude
vision mission excellence journey opportunity opportunities potential trust honest honesty integrity respect respectful transparency transparent empathy open openness
organized organised detail details focus focused focusing prioritize prioritise priority priorities plan planning plans step steps process processes
learn learning learned learner lesson lessons new different various multiple several many diverse variety change changes changing
first second next finally last lastly overall general generally usually typically normally basis daily constantly continuous continuously consistent consistently
always never every best practice practices standard standards stakeholder stakeholders leverage leveraging utilize impact impactful meaningful results-driven thrive
love loved loving like enjoy enjoyed enjoying enjoyable happy glad excited exciting interested interesting interest proud fun
question questions answer answers example examples topic interview wonderful sure course right correct wrong possible
believer player fit asset contribute contribution contributing future dream goal-oriented personal personally self
high low fast quick quickly careful carefully calm calmly pressure deadline deadlines stay staying remain forward together
true whatever however therefore moreover furthermore additionally indeed overall nowadays today
okay ok yeah yep hello hi thanks thank please sorry maybe perhaps probably guess
attention effort efforts hundred percent giving gives beyond limit limits sky dreams bigger smarter harder game hat wear table
ultimately environment landscape ever-changing fast-paced evolving world-class cutting-edge edge passionate perform performance performing
`;

const GENERIC: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/[\s-]+/)
    .map(stem),
);

/**
 * Whether a stem is one of the words that any answer to any question could be made of ("team", "passion", "challenge"). They are no
 * evidence: an answer that holds nothing else holds nothing.
 */
export function isGeneric(stemmed: string): boolean {
  return GENERIC.has(stemmed);
}

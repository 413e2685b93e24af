import type { Scope } from "../scope.ts";
import { stemOf } from "./stem.ts";
import { groupOf } from "./synonyms.ts";

/**
 * What says no more than what: where the source has a word before the arrow, a text may have those behind it. Most are verbs of work by what is
 * done; things follow by what they are. Nothing behind an arrow raises the role, counts, praises or decides.
 */
const ENTAILMENTS: readonly string[] = [
  // Making and changing.
  "build develop create write design implement program construct produce make compose draft introduce set install prepare compile automate > create make build develop produce write author compose craft draft prepare construct code program implement form assemble generate shape compile bring add setup",
  "use employ apply operate > use employ apply rely consult utilise operate work practice",
  "prepare plan > prepare ready plan readiness preparation",
  "write draft document article blog report > author compose pen text draft wording post",
  "change modify adapt redesign rewrite refactor rework reorder revise switch rightsize extend replace improve optimise automate convert > change adjust adapt modify rework revise rearrange reorganise restructure reshape update alter tune resize overhaul convert rewrite switch",
  "replace supersede migrate switch > replace supersede substitute displace instead successor swap succeed switch change",
  "move migrate transfer relocate ship switch > move transfer shift relocate migrate transition transport carry bring switch convert migration",
  "add introduce install deploy rollout set adopt use extend > add introduce setup bring install deploy launch implement rollout roll insert integrate put start",
  "extend expand > extend enlarge expand widen lengthen extension enlargement expansion",
  "remove delete eliminate > remove delete discard eliminate rid drop strip clear dispose removal deletion",
  "link connect integrate attach > link connect integrate tie attach couple interface connection hook",
  "split partition divide > split divide partition separate segment",
  "merge combine join consolidate > merge combine join unite consolidate pool",
  "publish > publish release publication issue appear",
  "run job batch > run job processing execution batch",
  "help assist support > assistant helper",
  "deputy > deputy deputise deputize",
  "reach > reach achieve attain",
  "review check > feedback comment",
  "write build create introduce add develop > new",
  "repair fix resolve correct > repair fix mend remedy resolve correct put right solve fault",
  // Teaching and guiding.
  "teach tutor instructor teacher lesson > teach instruct tutor educate deliver hold give introduce show explain lesson class course tuition training teaching pupil student learner instruction",
  "train instruct > deliver provide give train instruct teach show explain introduce coach familiarise training instruction",
  "mentor precept coach preceptor > mentor coach guide advise support counsel help accompany mentorship guidance preceptorship",
  "lesson course class > lesson course class session",
  "pupil student child children > pupil student child children kid youngster learner young youth schoolchild",
  "school classroom pupil teacher > school classroom education educational teaching class pupil",
  "grade mark > grade mark rate score",
  "examination exam > exam examination test",
  // Helping.
  "help assist support participate part contribute > help assist aid support back join hand assistance contribution participation involve together alongside",
  // Being in charge, at the same rank.
  "supervise oversee manage lead head run responsible supervisor leader > supervise oversee manage lead head charge responsible responsibility report look care answer",
  // Care.
  "handle keep maintain manage service repair nurse treat serve supervise run > care look",
  "care nurse bedside nursing > care nurse look tend treat nursing attend bedside",
  "patient ward hospital > patient clinical",
  "surgery surgical operative > surgery surgical operation operate procedure",
  "elderly older > elderly older old aged",
  "qualify > qualify qualification pass",
  "medication medicine > medication medicine drug administration administer",
  "onboarding > newcomer joiner starter induction orientation new",
  // Checking, measuring, counting, recording.
  "check review audit test inspect examine assess measure scan count reconcile compare > check review test inspect examine assess measure verify look go scrutinise evaluate control inspection assessment examination checking verification",
  "test > test run try trial testing",
  "measure > monitor measure measurement reading record gauge level",
  "count inventory stock > count inventory stock stocktake stocktaking tally",
  "document record log note > document record log note register capture write report",
  "observe > observe watch sit shadow follow attend",
  "find discover detect detected > find identify discover detect spot uncover notice locate turn recover reveal show",
  "analyse analysis compare > analyse analysis study examine look compare comparison",
  "defect error fault bug > defect error fault flaw problem mistake issue deficiency bug",
  "damage > damage harm intact undamaged breakage",
  "accident incident > accident incident injury",
  // Amounts that change.
  "reduce cut lower shorten decrease save drop fall decline trim > reduce cut lower shorten decrease drop fall decline shrink trim bring down go less fewer minus small smaller low slash reduction saving drop decrease save come",
  "latency run waiting close queue response load shorten handover > accelerate fast faster quick quicker short shorter long longer speed soon sooner slow slower wait",
  "latency throughput speed fast slow > performance",
  "turnover > attrition",
  "cost bill expense save budget > cheap cheaper cost spending spend expense expenditure bill money",
  "noise decibel sound > noise sound quiet quieter loud louder silence",
  "increase raise grow climb improve rise > increase raise grow climb rise improve lift higher high up more go come improvement growth increase gain push boost",
  "compliance pass coverage quality error fall accident latency waiting noise > improve better improvement optimise",
  "climb height altitude kilometre > climb reach rise height altitude fly ascend high",
  "total average > total average mean overall combined sum",
  "expected plan > forecast projection",
  "reduce increase shorten accelerate > improve streamline optimise optimisation",
  "use > user",
  "number > count",
  "few fewer > reduce reduction lower cut",
  "around > surrounding",
  // Money.
  "recover reclaim overpay > recover reclaim recoup retrieve secure repay repayment refund return regain",
  "save saving > save saving free",
  "revenue turnover > revenue turnover sales",
  "prepare account bookkeeping book > account book bookkeeping accounting keep prepare ledger",
  "accountant accounting account > accountant accounting account finance financial bookkeeping",
  "invoice bill > invoice bill",
  "apply application grant > apply application submit request grant funding applicant",
  "order buy purchase > source procure",
  "report > log record note",
  "build develop rollout complete run teach train launch renew rewire > deliver",
  "call > rota roster duty",
  "buy purchase > buy purchase acquire acquisition order procurement",
  "prize award > prize award honour recognise recognition distinguish distinction win receive",
  "award > successful succeed success",
  "award given entry nominate > award give present go honour recognise bestow",
  "entry > entry submission entrant participant competitor",
  // Meaning to do something.
  "plan intend hope aim want propose expect consider would > plan intend hope aim want wish due envisage foresee idea intention future expect scheduled prospective",
  "propose suggest recommend > propose suggest recommend submit present put offer advise proposal suggestion recommendation idea urge",
  "consider discuss debate > consider discuss debate think weigh talk discussion look consideration view",
  "decide decision > decide decision pending await outstanding open verdict",
  "adopt approve accept extend > adopt approve accept approval adoption take agree consent grant go",
  "build implement start extend adopt > carry implement realise put go",
  "cancel > cancel call off drop lack miss missing absent want grant",
  "start begin > start begin commence launch beginning outset open",
  "try trial basis > try trial test experiment pilot provisional",
  // Work with goods.
  "load fill > load fill pack stow loading",
  "sort classify > sort handle process classify separate sorting",
  "ship dispatch send deliver > ship dispatch send deliver forward despatch transport delivery",
  "pallet parcel item stock delivery inbound outbound > goods item freight cargo load shipment merchandise",
  "warehouse store depot storage cold > warehouse store depot storage warehousing facility hall logistics",
  "parcel package > parcel package packet",
  "packer pack packaging > pack packaging packing package box",
  "truck trailer van lorry forklift car bus tractor > vehicle",
  "truck > truck lorry",
  "drive operate > drive operate steer handle run",
  "inbound > inbound receipt in arrival incoming receiving",
  "outbound > outbound out dispatch outgoing shipping",
  "lorry > lorry truck hgv vehicle",
  // Software.
  "service system software application tool api program endpoint > service system software application tool program utility app backend server",
  "command line tool > tool utility cli program",
  "postgresql bigquery mysql oracle sql redis > database",
  "process handle ingest event transaction > process handle cope ingest manage treat deal take serve run consume",
  "deploy deployment release > deploy deployment release rollout",
  "developer engineer programmer > developer engineer programmer coder software",
  "code coding > code coding program programming",
  "open-source source > open source public free",
  "instance cluster server > server infrastructure machine",
  "unit integration test coverage junit > test automated testing suite",
  "read reader > read reader readership audience view",
  "star contributor > star contributor contribution rating",
  "spreadsheet excel > spreadsheet workbook sheet",
  "share together jointly group > joint jointly share common shared together",
  "rotation rota shift > rotation rota duty roster turn",
  "agency client contract > project agency contract",
  "project > project initiative",
  "blog article report poster > explain describe blog post article",
  "decide decision adopt approve > decide choose decision opt choice",
  "teach lesson > load workload",
  "cost cover fee > pay fund cover payment fee",
  "free unpaid honorary > free unpaid honorary voluntary",
  // People and bodies.
  "child children > child kid youngster young",
  "adult employee nurse packer resident patient volunteer operator teacher manager engineer assistant colleague > people person staff individual",
  "nurse engineer teacher operator packer assistant colleague team > colleague staff coworker team member crew employee",
  "team group shift unit > team group shift unit crew department section party",
  "client customer merchant > client customer",
  "firm company retailer manufacturer provider agency group insurer operator maker vendor bank office chain supplier > company firm business group organisation enterprise",
  "company small medium > business company firm mid sized size",
  "hospital ward unit school centre > unit department facility site place",
  "outbound inbound accounting finance science team > department section division side area",
  "charity food-bank volunteer honorary > charity charitable voluntary volunteer unpaid honorary nonprofit",
  "relative parent > relative parent family",
  "shop store > shop store outlet branch retail",
  "member membership > member membership belong",
  "hold have certificate licence certified diploma degree > hold holder have possess carry licence license licensed certified qualification qualified certification",
  "bachelor master degree bachelorscience bachelorarts masterscience masterarts mastereducation bacheloreducation > degree graduate study studied alumnus university qualification",
  "native fluent english german polish dutch portuguese > speak speaker language spoken tongue mother",
  // Knowing.
  "comfortable confident strong experience skilled > comfortable confident strong familiar versed experienced home knowledge know competent knowledgeable well good accustomed",
  "basic a1 a2 > basic elementary little some",
  // Time.
  "saturday sunday > weekend",
  "saturday sunday monday tuesday wednesday thursday friday evening afternoon night > day",
  "holiday vacation easter > holiday break vacation",
  "january february march april may june july august september october november december month > month",
  "year > annual yearly year twelvemonth",
  "newly new qualify > new newly recent just recently newcomer",
  "deliver delivery > deliver delivery supply",
  "stop interruption without > break pause disrupt disruption stop interrupt interruption continue throughout ongoing keep pause",
  "leave left > leave remain stay depart go retain keep",
  "peak > peak maximum max top up",
  "long-term long > long term",
  "small short brief > small short brief little compact",
  "prototype > prototype early draft",
  "exist available > exist available there",
  "show poster present > show present display exhibit appear",
  "organise organize arrange plan > organise arrange plan set setup hold prepare coordinate",
  "board committee > board committee",
  "policy > policy rule guideline",
  "calendar timetable plan schedule > calendar timetable schedule plan planning scheduling timetabling",
  "laboratory lab > laboratory lab",
  "task exercise experiment > task exercise assignment experiment",
  "free > free charge unpaid",
];

type Entailment = { from: readonly string[]; to: readonly string[] };

const READ: readonly Entailment[] = ENTAILMENTS.map((line) => {
  const [from = "", to = ""] = line.split(" > ");
  const stems = (words: string) => words.split(" ").map(stemOf);
  return { from: stems(from).flatMap((stem) => [stem, groupOf(stem) ?? stem]), to: stems(to) };
});

const known = new WeakMap<Scope, ReadonlySet<string>>();

/** Whether one word says no more than another; both are stems. */
export function saysNoMore(stem: string, than: string): boolean {
  if (stem === than) return true;
  const group = groupOf(than) ?? than;
  return READ.some(({ from, to }) => to.includes(stem) && (from.includes(than) || from.includes(group)));
}

/** The stems that say no more than what a part of the source says. */
export function entailedBy(scope: Scope): ReadonlySet<string> {
  const made =
    known.get(scope) ??
    new Set(
      READ.filter(({ from }) =>
        from.some((one) => scope.ideas.has(one) || scope.stems.has(one) || scope.roots.has(one)),
      ).flatMap(({ to }) => to),
    );
  known.set(scope, made);
  return made;
}

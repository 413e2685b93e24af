/** Short forms of words and the long form that stands for both. A form that could mean something else in a résumé is not among them. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  (
    "tv:television maths:mathematics math:mathematics lab:laboratory labs:laboratories exam:examination exams:examinations admin:administration apps:applications app:application " +
    "dept:department depts:departments mgmt:management dev:development docs:documents doc:document info:information intl:international govt:government org:organisation " +
    "phone:telephone fridge:refrigerator photo:photograph photos:photographs ads:advertisements bike:bicycle uni:university spec:specification specs:specifications " +
    "config:configuration repo:repository repos:repositories env:environment envs:environments prod:production hq:headquarters " +
    "temp:temperature avg:average qty:quantity rep:representative reps:representatives tech:technology mins:minutes hrs:hours yr:year yrs:years " +
    "wk:week wks:weeks mo:month mos:months approx:approximately sqm:m2 m²:m2 sq:square rota:roster rotas:rosters stats:statistics gym:gymnasium flu:influenza " +
    "programme:program programmes:programs centre:center centres:centers labour:labor licence:license licences:licenses cheque:check storey:story tyre:tire " +
    "1st:first 2nd:second 3rd:third 4th:fourth 5th:fifth 6th:sixth 7th:seventh 8th:eighth 9th:ninth 10th:tenth enquiry:inquiry enquiries:inquiries neighbour:neighbor neighbours:neighbors neighbourhood:neighborhood harbour:harbor favour:favor flavour:flavor flavours:flavors ageing:aging jewellery:jewelry aluminium:aluminum mould:mold moulds:molds plough:plow artefact:artifact artefacts:artifacts fulfil:fulfill enrol:enroll skilful:skillful manoeuvre:maneuver paediatric:pediatric paediatrics:pediatrics anaesthetic:anesthetic anaesthesia:anesthesia anaesthetist:anesthetist haematology:hematology orthopaedic:orthopedic gynaecology:gynecology archaeology:archeology defence:defense offence:offense practise:practice practised:practiced practising:practicing tumour:tumor tumours:tumors behaviour:behavior colour:color organisational:organizational catalogue:catalog dialogue:dialog grey:gray judgement:judgment enrolment:enrollment"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.replace(/:.*/, ""), pair.replace(/.*:/, "")]),
);

/** Initials that everyone in their trade reads as the same words. */
const INITIALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ifrs: "international financial reporting standards",
    gaap: "generally accepted accounting principles",
    vat: "value added tax",
    smes: "small and medium-sized companies",
    sme: "small and medium-sized company",
    icu: "intensive care unit",
    itu: "intensive care unit",
    ed: "emergency department",
    rn: "registered nurse",
    cpr: "cardiopulmonary resuscitation",
    pca: "patient-controlled analgesia",
    crrt: "continuous renal replacement therapy",
    acls: "advanced cardiovascular life support",
    bls: "basic life support",
    emr: "electronic medical record",
    ehr: "electronic health record",
    wms: "warehouse management system",
    erp: "enterprise resource planning",
    crm: "customer relationship management",
    kpi: "key performance indicator",
    kpis: "key performance indicators",
    sla: "service level agreement",
    slas: "service level agreements",
    api: "application programming interface",
    apis: "application programming interfaces",
    sql: "structured query language",
    "ci/cd": "continuous integration and continuous delivery",
    hr: "human resources",
    pr: "public relations",
    qa: "quality assurance",
    ux: "user experience",
    ui: "user interface",
    "r&d": "research and development",
    rf: "radio frequency",
    esl: "english as a second language",
    stem: "science, technology, engineering and mathematics",
    sen: "special educational needs",
    "p&l": "profit and loss",
    ap: "accounts payable",
    ar: "accounts receivable",
    fte: "full-time equivalent",
    ms: "microsoft",
    cli: "command line",
    gui: "graphical user interface",
    b2b: "business-to-business",
    b2c: "business-to-consumer",
    roi: "return on investment",
    seo: "search engine optimisation",
    ppc: "pay per click",
    cms: "content management system",
    ats: "applicant tracking system",
    ppe: "personal protective equipment",
    hse: "health, safety and environment",
    cpd: "continuing professional development",
    pos: "point of sale",
    bi: "business intelligence",
    gp: "general practitioner",
    ecg: "electrocardiogram",
    iv: "intravenous",
    eu: "european union",
    etl: "extract transform load",
    bim: "building information modelling",
    hvac: "heating, ventilation and air conditioning",
    fmcg: "fast-moving consumer goods",
    ngo: "non-governmental organisation",
  }),
);

/** The long form of a folded word, or the word itself. */
export function longForm(key: string): string {
  return SHORT_FORMS.get(key) ?? key;
}

/** What the initials stand for, in words; undefined when nobody can be sure. */
export function spelledOut(key: string): string | undefined {
  return INITIALS.get(key);
}

/** The initials that a run of words is known by. */
export const SPELLED: readonly (readonly [string, string])[] = [...INITIALS];

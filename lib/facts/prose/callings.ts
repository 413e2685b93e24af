/** Words that raise the title after them. */
const RANKS: ReadonlySet<string> = new Set(
  "senior principal chief head executive lead staff global regional national vice deputy managing".split(" "),
);
/** What people are called at work, in the singular. */
const CALLINGS: ReadonlySet<string> = new Set(
  (
    "manager director president officer supervisor engineer nurse teacher accountant developer architect consultant specialist analyst coordinator administrator professor lecturer " +
    "doctor physician technician scientist designer lawyer attorney auditor controller partner founder owner expert leader foreman dispatcher driver clerk bookkeeper planner buyer " +
    "therapist pharmacist midwife paramedic surgeon dentist principal dean tutor instructor mentor trainer programmer tester strategist advisor adviser representative executive chairman " +
    "chairwoman chairperson treasurer secretary editor journalist writer researcher fellow inspector operator mechanic electrician plumber carpenter welder chef cook assistant associate " +
    "prescriber practitioner examiner assessor chair headteacher headmaster"
  ).split(" "),
);

/** Whether a word raises the title after it. */
export const raisesRank = (key: string): boolean => RANKS.has(key);

/** Whether a word is what people are called at work. */
export const isCalling = (key: string): boolean => CALLINGS.has(key);

/** Whether a word names people by their work, one or several of them. */
export const callsSomebody = (key: string): boolean =>
  CALLINGS.has(key) || (key.endsWith("s") && CALLINGS.has(key.slice(0, -1)));

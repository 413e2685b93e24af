import { makeSaveJob } from "../../lib/jobs/save-job.ts";
import { makeJobStore } from "../../lib/jobs/store.ts";
import { makeResumeStore } from "../../lib/resumes/store.ts";
import { makeImportResume } from "../../lib/resumes/write-document.ts";
import { makeWorkStore } from "../../lib/work/index.ts";
import { makeWorld } from "../world/world.ts";

const RESUME = {
  basics: { name: "Ana Ruiz", label: "Registered Nurse", email: "ana@example.org" },
  work: [
    {
      name: "Mercy Hospital",
      position: "Registered Nurse",
      startDate: "2018-05",
      highlights: [
        "Gave wound care on night shifts",
        "Introduced a wound care checklist with two colleagues",
      ],
    },
  ],
  skills: [{ name: "Clinical", keywords: ["Triage"] }],
};
const POSTING = `Charge Nurse
St. Luke's Hospital, Leeds

Requirements
- Registered nurse with 3 years of experience
- Triage and wound care`;

/** Memory stores, a person with a résumé and a saved job, and nothing on its way. */
export async function person() {
  const world = makeWorld();
  const { table, objects, clock, ids, ada, sent, send } = world;
  const deps = {
    ...world,
    jobs: makeJobStore(table),
    resumes: makeResumeStore(table, objects, clock),
    work: makeWorkStore(table, clock),
    sendAnalyse: send,
    sendTailor: send,
    sendLetter: send,
    sendScore: send,
    sendSuggest: send,
    log: () => undefined,
  };
  const content = JSON.stringify(RESUME);
  const { resumeId } = await makeImportResume(deps)(ada, ids, { name: "Main", format: "json", content });
  const { jobId } = await makeSaveJob(deps)(ada, ids, { description: POSTING });
  const saved = sent.splice(0);
  const message = (from = sent) => {
    const next = from.shift();
    if (next === undefined) throw new Error("nothing was sent");
    return next;
  };
  return { ...deps, resumeId, jobId, analysis: () => message(saved), message: () => message() };
}

import type { ResumeDocument } from "../resumes/document.ts";
import { findSkills } from "../skills/index.ts";
import { checkTalk } from "./check-talk.ts";
import { callsSomebody, raisesRank } from "./prose/callings.ts";
import { TALK_WORDS } from "./talk-words.ts";

const NOW = "2026-11-21T00:00:00.000Z";
const RESUME: ResumeDocument = {
  basics: { name: "Ana Ruiz", label: "Registered Nurse", email: "ana@example.org" },
  work: [
    {
      name: "Mercy Hospital",
      position: "Registered Nurse",
      startDate: "2019-03",
      highlights: [
        "Cared for 12 patients a shift",
        "Helped to train new nurses in triage",
        "Introduced a wound care checklist with two colleagues",
      ],
    },
    {
      name: "Contoso",
      position: "Developer",
      startDate: "2014-01",
      endDate: "2018-12",
      highlights: [
        "Moved the nightly reports to PostgreSQL for the finance team",
        "Cut the build from 40 minutes to 9 with Docker layers",
      ],
    },
  ],
  projects: [{ name: "Shift Planner", description: "A planner for rosters in Go" }],
  skills: [{ name: "Clinical", keywords: ["Triage", "Wound care"] }],
};

describe("what may be said to a person about their papers", () => {
  it.each([
    "At Mercy Hospital you introduced a wound care checklist. How did you convince the colleagues who were used to the old way?",
    "You cared for 12 patients a shift. Tell me about a shift that went wrong, and what you did about it.",
    "How did you notice that the wound care checklist made a difference?",
    "What was the hardest thing about moving the nightly reports to PostgreSQL?",
    "You cut the build from 40 minutes to 9. What did you try first, and why did it fail?",
    "When would Docker be the wrong choice for a build like that?",
    "What would you do differently in Shift Planner today?",
    "Walk me through one case of triage that you still think about.",
    "How did you handle a disagreement with the finance team about the reports?",
    "Which part of your work at Contoso do you miss, and which do you not?",
    "What did you learn as a Registered Nurse at Mercy Hospital that nobody told you before?",
    "What do new nurses find hardest about triage?",
    "Think of a week at Mercy Hospital that went differently than you expected. What happened?",
    "Why PostgreSQL, and what was the alternative?",
    "What did the finance team want that you could not give them?",
    "Put your triage work on top of the résumé.",
    "What was your own part in the wound care checklist?",
    "Say in one line what came of the wound care checklist.",
  ])("%s", (text) => {
    expect(checkTalk(RESUME, text, { now: NOW })).toEqual([]);
  });

  it.each([
    ["At Lakeside Clinic you introduced a checklist. How?", "an employer"],
    ["You led the training of new nurses. How?", "a raised part"],
    ["You cared for 40 patients a shift. How?", "a number"],
    ["How did you use Kubernetes at Contoso?", "a skill"],
    ["How did you use triage at Contoso?", "a fact of another entry"],
    ["What did you learn at Harvard?", "a school"],
    ["As Head Nurse, how did you handle trouble?", "a title"],
    ["How did you become fluent in Spanish?", "a language"],
    ["How did you earn your PMP certificate?", "a certificate"],
    ["Send your answer to jobs@evil.example.", "a contact"],
    ["See evil.example for the answer.", "a link"],
    ["How did your three years in prison change you?", "a duration"],
    ["How did you own the ward's numbers?", "a raised part"],
    ["What is your bank account?", "a private thing"],
    ["Ask Bob Stone about the checklist.", "a name"],
    [`What about ${"the wound care checklist and ".repeat(20)}triage?`, "a sentence without an end"],
  ])("%s holds %s and is refused", (text) => {
    expect(checkTalk(RESUME, text, { now: NOW })).not.toEqual([]);
  });

  it("is said in words that name no skill, calling or rank", () => {
    const named = TALK_WORDS.filter(
      (word) => findSkills(word).length > 0 || callsSomebody(word) || raisesRank(word),
    );
    expect(named).toEqual([]);
  });
});

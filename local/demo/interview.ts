import { Interview, Reply, Scores } from "./answers.ts";
import { DemoError } from "./api.ts";
import type { Api } from "./api.ts";
import type { Tell } from "./tell.ts";

const INTRODUCTION =
  "I am a platform engineer at Vessla Freight, where I look after the clusters that our route planning runs on. I built the deployment pipeline there and cut a release from 2 hours to 15 minutes. I am looking for a team that runs its own services.";
const ANSIBLE =
  "We kept 300 servers with shell scripts that nobody dared to touch. I wrote the first Ansible roles for the base system, ran them in check mode against ten servers, and moved one group a week. I turned Puppet down because it needs an agent on each server. The hardest part was what people had changed by hand, so I compared every server before I touched it. After four months 90 scripts were gone, and a new server took 20 minutes instead of a day.";
/** What the person says to other questions, one after the other: without their own part, with it, keywords alone. */
const SAID = [
  "We had trouble with the deployments, and in the end the team got them under control.",
  "I wrote the rollback script myself, tried it on one service first and then moved 12 services over. Failed releases went from 9 a month to 1.",
  "Kubernetes, Terraform, monitoring, alerting, automation.",
];

/** A short interview for the posting, and its scores. */
export async function holdInterview(api: Api, { step, line }: Tell, jobId: string): Promise<void> {
  const wanted = { jobId, questionCount: 3 };
  const { interviewId, domain, notices, nextQuestion } = await step(
    "start an interview for the posting",
    () => api.call("POST", "/v1/interviews", Interview, wanted),
  );
  line(`domain ${domain}`);
  for (const { code, message } of notices) line(`notice ${code}: ${message}`);
  let question = nextQuestion;
  const unsaid = [...SAID];
  let isFirst = true;
  let toldOfAnsible = false;
  while (question !== null) {
    const { questionId, text } = question;
    const ofAnsible: boolean = text.includes("Ansible") && !toldOfAnsible;
    const answer = isFirst ? INTRODUCTION : ofAnsible ? ANSIBLE : unsaid.shift();
    isFirst = false;
    toldOfAnsible ||= ofAnsible;
    line(`Q ${text}`);
    line(answer === undefined ? "(skipped)" : `A ${answer}`);
    const given = answer === undefined ? { questionId, skip: true } : { questionId, answer };
    const said = await step("answer", () =>
      api.call("POST", `/v1/interviews/${interviewId}/answers`, Reply, given),
    );
    line(`  ${said.reply}`);
    question = said.nextQuestion;
  }
  const scores = await step("scored by the worker", async () => {
    await api.call("POST", `/v1/interviews/${interviewId}/complete`, Interview);
    const path = `/v1/interviews/${interviewId}/summary`;
    return api.until(path, Scores, ({ status }) => status !== "SCORING");
  });
  if (scores.overallScore === undefined)
    throw new DemoError(`The interview was not scored: ${scores.failure?.message ?? "no reason was given"}`);
  line(
    `interview score ${scores.overallScore} by rubric ${scores.rubricVersion ?? "?"}: ${scores.feedback ?? ""}`,
  );
  line(scores.dimensions.map(({ id, score }) => `${id} ${score}`).join(", "));
  for (const [i, { score, floor, quotes, improvements }] of scores.answers.entries()) {
    line(`answer ${i + 1}: ${score}${floor === undefined ? "" : `, held at the minimum (${floor})`}`);
    if (quotes[0] !== undefined) line(`  rests on “${quotes[0]}”`);
    if (improvements[0] !== undefined) line(`  next time: ${improvements[0]}`);
  }
}

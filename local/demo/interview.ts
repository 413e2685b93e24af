import { Interview, Reply, Scores } from "./answers.ts";
import { DemoError } from "./api.ts";
import type { Api } from "./api.ts";
import type { Tell } from "./tell.ts";

/** What the person says: to the introduction, then without their own part, then with it, then keywords alone. */
const SAID = [
  "I am a platform engineer at Vessla Freight, where I look after the clusters that our route planning runs on. I built the deployment pipeline there and cut a release from 2 hours to 15 minutes. I am looking for a team that runs its own services.",
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
  for (let turn = 0; question !== null; turn++) {
    const { questionId, text } = question;
    const answer = SAID[turn % SAID.length] ?? "";
    line(`Q ${text}`);
    line(`A ${answer}`);
    const said = await step("answer", () =>
      api.call("POST", `/v1/interviews/${interviewId}/answers`, Reply, { questionId, answer }),
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

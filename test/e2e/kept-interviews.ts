import { idsOf } from "./busy-user.ts";
import type { BusyUser } from "./busy-user.ts";

/** Every interview stands where its person was told that it stands, and can be held to its end. */
export async function goOnWithInterviews(user: BusyUser): Promise<string> {
  const open = [...user.interviews.held].filter(([, { completed }]) => !completed);
  for (const [interviewId, { asked, answers }] of open) {
    const { body } = await user.read(`/v1/interviews/${interviewId}`);
    const next = body["nextQuestion"] as { questionId: string } | null;
    expect([body["status"], next?.questionId]).toEqual(["IN_PROGRESS", asked]);
    expect(answersIn(body)).toEqual(answers);
  }
  await user.interviews.finish();
  return `${open.length} of ${user.interviews.held.size} interviews went on after the last start`;
}

/** By question: the answers that an interview has. */
function answersIn(interview: Record<string, unknown>): Map<string, string> {
  const questions = interview["questions"] as { questionId: string; answer?: { text: string } }[];
  return new Map(
    questions.flatMap(({ questionId, answer }) => (answer ? [[questionId, answer.text] as const] : [])),
  );
}

/** Scoring is given up after eight messages that were lost with their machine; its person has it done again. */
export async function rescoreFailed(user: BusyUser): Promise<string> {
  const failed = await user.all("/v1/interviews?status=SCORING_FAILED");
  for (const { interviewId, failure } of failed) {
    expect(failure).toMatchObject({ retryable: true });
    const path = `/v1/interviews/${String(interviewId)}`;
    expect((await user.client.post(`${path}/rescore`)).status).toBe(202);
    await user.client.until(path, ({ status }) => status === "SCORED");
  }
  return `${failed.length} scorings were given up and done again`;
}

/** Every interview is there with what was said in it, scored, and counted once. */
export async function expectInterviewsWhole(user: BusyUser): Promise<string> {
  const { held } = user.interviews;
  const interviews = await user.all("/v1/interviews");
  expect(idsOf(interviews, "interviewId")).toEqual([...held.keys()].sort());
  let answered = 0;
  for (const [interviewId, { answers }] of held) {
    const { body } = await user.read(`/v1/interviews/${interviewId}`);
    expect(body["status"]).toBe("SCORED");
    expect(answersIn(body)).toEqual(answers);
    const summary = await user.read(`/v1/interviews/${interviewId}/summary`);
    const scored = (summary.body["answers"] as { questionId: string }[]).map(({ questionId }) => questionId);
    expect(scored.sort()).toEqual([...answers.keys()].sort());
    answered += answers.size;
  }
  // each scoring counted once, whatever died in between
  expect((await user.read("/v1/statistics")).body).toMatchObject({
    totalSessions: held.size,
    totalQuestionsAnswered: answered,
  });
  return `${held.size} interviews scored, ${answered} answers`;
}

import { InterviewId, JobId, LetterId, ResumeId, TailoringId, ulidOf } from "../kernel/ids.ts";
import { activeWorkAmong } from "./active-work.ts";

const id = (prefix: string, minute: number) => `${prefix}_${ulidOf(minute * 60_000, new Uint8Array(10))}`;
const resume = (minute: number) => ResumeId.parse(id("res", minute));
const tailoring = (minute: number) => TailoringId.parse(id("tlr", minute));
const letter = (minute: number) => LetterId.parse(id("ltr", minute));
const interview = (minute: number) => InterviewId.parse(id("int", minute));
const jobId = JobId.parse(id("job", 0));

it("names what waits or runs, newest first over all kinds, and nothing that is at an end or up to the person", () => {
  expect(
    activeWorkAmong({
      resumes: [
        { row: { resumeId: resume(9), status: "AWAITING_UPLOAD" } },
        { row: { resumeId: resume(2), status: "PARSING" } },
        { row: { resumeId: resume(1), status: "READY" } },
      ],
      tailorings: [{ tailoringId: tailoring(5), jobId }],
      letters: [
        { row: { letterId: letter(6), jobId, status: "PENDING" } },
        { row: { letterId: letter(4), jobId, status: "RUNNING" } },
        { row: { letterId: letter(3), jobId, status: "FAILED" } },
        { row: { letterId: letter(2), jobId, status: "COMPLETED" } },
      ],
      interviews: [
        { row: { interviewId: interview(8), status: "IN_PROGRESS" } },
        { row: { interviewId: interview(7), status: "SCORING" } },
        { row: { interviewId: interview(6), status: "SCORED" } },
        { row: { interviewId: interview(5), status: "SCORING_FAILED" } },
      ],
    }),
  ).toEqual([
    { kind: "scoring", interviewId: interview(7) },
    { kind: "letter", letterId: letter(6), jobId },
    { kind: "tailoring", tailoringId: tailoring(5), jobId },
    { kind: "letter", letterId: letter(4), jobId },
    { kind: "parsing", resumeId: resume(2) },
  ]);
});

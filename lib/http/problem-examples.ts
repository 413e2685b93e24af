import { titleOf } from "./problem.ts";

type Shown = { detail: string } & Record<string, unknown>;

/** A sentence as a client sees it for each code that the tables name, and the members that come with it. */
const SHOWN: Record<string, Shown> = {
  busy: { detail: "Too many changes at once. Try again." },
  corrupt: { detail: "The file is damaged. Save it again and upload that." },
  duplicate_job: { detail: "You saved this posting before.", jobId: "job_01JD8Q4B7M2P9YX3HT5V8C1DKA" },
  empty: { detail: "The file is empty." },
  encrypted: { detail: "The file is protected by a password. Save it without one." },
  forbidden: { detail: "Only administrators may do this." },
  idempotency_key_reused: { detail: "This key was used for another request." },
  internal_error: { detail: "Something went wrong on our side. Try again; nothing was lost." },
  invalid_code: { detail: "This code is wrong or has expired. Ask for a new one." },
  invalid_credentials: { detail: "E-mail or password is wrong." },
  invalid_cursor: { detail: "This cursor does not belong to this list." },
  invalid_password: {
    detail: "Password must have at least 12 characters.",
    errors: [{ path: "/password", message: "must have at least 12 characters" }],
  },
  interview_completed: { detail: "This interview is completed.", interviewStatus: "SCORING" },
  interview_in_progress: { detail: "Complete the interview first." },
  invalid_state: { detail: "This works only after it has failed." },
  invalid_token: { detail: "Sign in again." },
  invalid_transition: { detail: "A NEW job cannot become an OFFER.", allowed: ["INTERESTED", "ARCHIVED"] },
  job_in_use: { detail: "A tailoring runs for this job. Wait for it or cancel it." },
  letter_not_ready: { detail: "This letter has no text yet.", letterStatus: "RUNNING" },
  malformed_json: { detail: "The body is not well-formed JSON in UTF-8." },
  malformed_text: { detail: "Send the text in UTF-8, or upload the file with POST /v1/resumes." },
  no_primary_resume: { detail: "Name a résumé, or make one the primary one." },
  no_text: { detail: "The file holds pictures of text only. Upload one whose text can be selected." },
  not_confirmed: { detail: "Confirm your e-mail address first." },
  not_found: { detail: "There is no such résumé." },
  not_current_question: {
    detail: "Another question comes first.",
    currentQuestionId: "qst_01JD8Q9A3K5M7P9R1T3V5X7Z9A",
  },
  payload_too_large: { detail: "The body is larger than 256 KiB." },
  question_answered: { detail: "This question is answered already." },
  quota_exceeded: {
    detail: "Today's budget for the language model is used up. It opens again at midnight UTC.",
    opensAt: "2026-11-22T00:00:00.000Z",
  },
  rate_limited: { detail: "Too many requests. Slow down and try again." },
  request_in_progress: { detail: "The first request with this key is still running." },
  resume_edited: { detail: "The tailored résumé was edited by hand." },
  resume_in_use: { detail: "A tailoring runs on this résumé. Wait for it or cancel it." },
  resume_not_ready: { detail: "This résumé has no document yet." },
  scoring_unavailable: { detail: "The answers could not be scored. Try again." },
  source_deleted: { detail: "The résumé or the job was deleted." },
  tailoring_exists: { detail: "This job has a tailoring already." },
  too_large: { detail: "The file is larger than it may be." },
  too_many_suggestions: { detail: "You have 50 suggestions of your own. Delete one first." },
  too_many_pages: { detail: "The file has more than 60 pages." },
  unauthenticated: { detail: "Send an access token: Authorization: Bearer <token>." },
  unsupported_media_type: { detail: "Send the body as application/json." },
  unsupported_type: { detail: "Send a PDF, a DOCX or a text file." },
  validation_failed: {
    detail: "The request has fields that cannot be taken.",
    errors: [{ path: "/nme", message: "unknown field" }],
  },
  version_conflict: { detail: "It was changed meanwhile. Read it again and repeat your change." },
};

/** The problem document of a code as an example. Throws when the code has no sentence in this file. */
export function exampleProblem(status: number, code: string): Record<string, unknown> {
  const shown = SHOWN[code];
  if (!shown) throw new Error(`the problem code ${code} has no example`);
  return {
    type: `urn:tailor:problem:${code}`,
    title: titleOf(status),
    status,
    instance: "/v1/…",
    code,
    requestId: "Jx3fGh1kFiAEPYw=",
    ...shown,
  };
}

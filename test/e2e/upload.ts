import type { Answer, Client } from "./client.ts";

/** A form as `POST /v1/resumes` answers it. */
export type UploadForm = { url: string; fields: Record<string, string> };

/** A résumé in plain text, quick to read. */
export const RESUME_TEXT = `Ada Lovelace
ada@example.com
+44 20 7946 0958
Leeds, United Kingdom

Summary
Backend engineer who builds order systems.

Experience
Backend Engineer, Contoso Ltd, Leeds
March 2021 - Present
- Built TypeScript services on Node.js that take 2,000 orders a minute
- Moved reports to PostgreSQL

Junior Developer, Fabrikam Inc, York
June 2018 - February 2021
- Wrote Python importers for supplier catalogues

Education
University of York
BSc Computer Science, 2015 - 2018

Skills
TypeScript, Node.js, PostgreSQL, Python, Docker
`;

/** An announced résumé and the form to post its file with. */
export type Announced = { resumeId: string; form: UploadForm };

/** The body with which a text file is announced. */
export function announcementOf(text: string): object {
  return { fileName: "ada.txt", contentType: "text/plain", sizeBytes: Buffer.byteLength(text) };
}

export function announcedIn(answer: Answer): Announced {
  const { resume, upload } = answer.body as { resume?: { resumeId: string }; upload?: UploadForm };
  if (answer.status !== 201 || !resume || !upload) throw new Error(`announce: ${answer.text}`);
  return { resumeId: resume.resumeId, form: upload };
}

/** Announces a text file. */
export async function announce(client: Client): Promise<Announced> {
  return announcedIn(await client.post("/v1/resumes", announcementOf(RESUME_TEXT)));
}

/** Posts the file straight to the bucket, as a browser would; gives the status. */
export async function postFile({ url, fields }: UploadForm, text = RESUME_TEXT): Promise<number> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([text], { type: "text/plain" }), "ada.txt");
  return (await fetch(url, { method: "POST", body: form })).status;
}

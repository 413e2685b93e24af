import { unzipSync } from "fflate";

import { signedIn } from "./client.ts";
import { analysed, importResume, saveJob, writtenLetter } from "./fixtures.ts";
import { expectProblem } from "./routes.ts";

describe("a cover letter over HTTP", () => {
  it("is asked for, written on a queue, edited, exported and deleted", async () => {
    const client = await signedIn();
    const resumeId = await importResume(client);
    const jobId = await saveJob(client, "for the letter");
    await analysed(client, jobId);
    const key = { headers: { "idempotency-key": "letter-1" } };
    const ask = () =>
      client.call("POST", `/v1/jobs/${jobId}/cover-letters`, { body: { tone: "warm" }, ...key });
    const asked = await ask();
    expect([asked.status, asked.headers["retry-after"]]).toEqual([202, "1"]);
    const letterId = String(asked.body["letterId"]);
    const path = `/v1/cover-letters/${letterId}`;
    expect(asked.headers.location).toBe(path);
    expect((await ask()).body["letterId"]).toBe(letterId);

    const letter = await client.until(path, ({ status }) => status === "COMPLETED");
    expect(letter).toMatchObject({ jobId, resumeId, tone: "warm", length: "standard", refused: [] });
    expect(letter["text"]).toMatch(/position of Platform engineer[^]*Ada Lovelace$/);
    const listed = await client.get(`/v1/cover-letters?jobId=${jobId}&status=COMPLETED`);
    expect(listed.body).toMatchObject({ items: [{ letterId }], nextCursor: null });
    expect(listed.text).not.toContain('"text"');

    const text = "Dear Mr Lumbergh,\n\nI have run Kubernetes for 10 years.\n\nAda Lovelace";
    const etag = { "if-match": `"${String(letter["version"])}"` };
    const edited = await client.call("PUT", path, { body: { text }, headers: etag });
    expect(edited.body).toMatchObject({ text });
    const unsupported = edited.body["unsupported"] as { after: string }[];
    expect([...new Set(unsupported.map(({ after }) => after))]).toEqual([
      "I have run Kubernetes for 10 years.",
    ]);
    const stale = await client.call("PUT", path, { body: { text: "Later" }, headers: etag });
    expectProblem(stale, 412, "version_conflict");
    const tooLong = await client.call("PUT", path, { body: { text: "x".repeat(20_001) } });
    expectProblem(tooLong, 400, "validation_failed");

    const fileOf = async (format: string) => {
      const link = await client.get(`${path}/export?format=${format}`);
      expect(link.body["fileName"]).toMatch(new RegExp(`Ada Lovelace\\.${format}$`));
      const file = await fetch(String(link.body["url"]));
      expect(file.status).toBe(200);
      return new Uint8Array(await file.arrayBuffer());
    };
    expect(new TextDecoder().decode(await fileOf("txt"))).toBe(`${text}\n`);
    expect(new TextDecoder().decode((await fileOf("pdf")).subarray(0, 5))).toBe("%PDF-");
    const docx = unzipSync(await fileOf("docx"))["word/document.xml"];
    expect(new TextDecoder().decode(docx)).toContain("I have run Kubernetes for 10 years.");

    expect((await client.call("DELETE", path)).status).toBe(204);
    expectProblem(await client.get(path), 404, "not_found");
    expectProblem(await client.get(`${path}/export`), 404, "not_found");
  });

  it("goes with a tailoring that asks for it, and goes away with its job", async () => {
    const client = await signedIn();
    const resumeId = await importResume(client);
    const jobId = await saveJob(client, "for both");
    await analysed(client, jobId);
    const started = await client.post(`/v1/jobs/${jobId}/tailorings`, { resumeId, coverLetter: true });
    const path = `/v1/tailorings/${String(started.body["tailoringId"])}`;
    const done = await client.until(path, ({ status }) => status === "COMPLETED");
    const letterPath = `/v1/cover-letters/${String(done["coverLetterId"])}`;
    const letter = await client.until(letterPath, ({ status }) => status === "COMPLETED");
    expect(letter).toMatchObject({
      jobId,
      resumeId: done["tailoredResumeId"],
      tailoringId: done["tailoringId"],
    });
    await writtenLetter(client, jobId, resumeId);
    expect((await client.call("DELETE", `/v1/jobs/${jobId}?resumes=delete`)).status).toBe(204);
    expectProblem(await client.get(letterPath), 404, "not_found");
    expect((await client.get("/v1/cover-letters")).body["items"]).toEqual([]);
  });

  it("says what is missing", async () => {
    const client = await signedIn();
    const jobId = await saveJob(client, "without a résumé");
    const asked = await client.post(`/v1/jobs/${jobId}/cover-letters`, {});
    expectProblem(asked, 409, "no_primary_resume");
  });
});

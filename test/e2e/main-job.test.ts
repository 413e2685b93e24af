import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Client, signedIn } from "./client.ts";
import { announce, postFile } from "./upload.ts";
import type { UploadForm } from "./upload.ts";

const PDF = readFileSync("local/demo/resume.pdf");
const POSTING = readFileSync("local/demo/posting.txt", "utf8");
const HOSTILE = "../shared/corpus/nasty-pdf";

type Change = { changeId: string; path: string; reason: string; evidence: { path: string; quote: string }[] };

/** Uploads a file as a browser would and waits until it was read. */
async function upload(
  client: Client,
  file: Uint8Array,
  fileName = "resume.pdf",
): Promise<Record<string, unknown>> {
  const announced = await client.post("/v1/resumes", {
    fileName,
    contentType: "application/pdf",
    sizeBytes: Math.max(1, file.byteLength),
  });
  const { resume, upload: target } = announced.body as { resume: { resumeId: string }; upload: UploadForm };
  const form = new FormData();
  for (const [name, value] of Object.entries(target.fields)) form.append(name, value);
  form.append("file", new Blob([new Uint8Array(file)], { type: "application/pdf" }), fileName);
  const posted = await fetch(target.url, { method: "POST", body: form });
  expect(posted.status).toBe(204);
  return client.until(
    `/v1/resumes/${resume.resumeId}`,
    ({ status }) => status === "READY" || status === "FAILED",
  );
}

/** The text at a JSON Pointer. */
function textAt(document: unknown, path: string): unknown {
  return path
    .split("/")
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], document);
}

const BEGINNING: Record<string, string> = {
  pdf: "%PDF-",
  docx: "PK",
  json: "{",
  yaml: "basics:",
  md: "# ",
  txt: "",
};

describe("the main job", () => {
  it("goes from a PDF to a tailored PDF, with a reason and a source line for every change", async () => {
    const client = await signedIn("Marta Lindgren");
    const resume = await upload(client, PDF);
    expect(resume).toMatchObject({ status: "READY", kind: "UPLOADED", primary: true, parse: { pages: 2 } });
    const document = resume["document"];

    const saved = await client.post("/v1/jobs", { description: POSTING });
    expect([saved.status, saved.headers.location]).toEqual([202, `/v1/jobs/${String(saved.body["jobId"])}`]);
    const jobPath = String(saved.headers.location);
    const analysed = await client.until(
      jobPath,
      (job) => (job["analysis"] as { status: string }).status === "COMPLETED",
    );
    expect(analysed).toMatchObject({ status: "NEW", analysis: { engine: "rules-1" } });

    const accepted = await client.post(`${jobPath}/tailorings`, { intensity: "full" });
    expect(accepted.status).toBe(202);
    const tailoringPath = String(accepted.headers.location);
    const tailoring = await client.until(
      tailoringPath,
      ({ status }) => status === "COMPLETED" || status === "FAILED",
    );
    expect(tailoring).toMatchObject({ status: "COMPLETED", engine: "rules-1" });
    const changes = tailoring["changes"] as Change[];
    expect(changes.length).toBeGreaterThan(2);
    for (const change of changes) {
      expect(change.reason.length).toBeGreaterThan(10);
      expect(change.evidence.length).toBeGreaterThan(0);
      for (const { path, quote } of change.evidence) expect(String(textAt(document, path))).toContain(quote);
    }
    const match = tailoring["match"] as { before: number; after: number; honestMaximum: number };
    expect(match.after).toBeGreaterThanOrEqual(match.before);
    expect(match.after).toBeLessThanOrEqual(match.honestMaximum);
    expect((await client.get(jobPath)).body).toMatchObject({ status: "RESUME_GENERATED" });

    const tailored = `/v1/resumes/${String(tailoring["tailoredResumeId"])}`;
    for (const [format, beginning] of Object.entries(BEGINNING)) {
      const answer = await client.get(`${tailored}/export?format=${format}&template=modern`);
      expect([format, answer.status]).toEqual([format, 200]);
      const file = await fetch(String(answer.body["url"]));
      const bytes = Buffer.from(await file.arrayBuffer());
      expect(bytes.subarray(0, beginning.length).toString()).toBe(beginning);
      expect(bytes.byteLength).toBeGreaterThan(500);
    }

    const [first] = changes;
    const decided = await client.call("PATCH", `${tailoringPath}/changes`, {
      body: { decisions: [{ changeId: first?.changeId, decision: "reject" }] },
    });
    expect(decided.status).toBe(200);
    expect((decided.body["changes"] as { decision: string }[])[0]?.decision).toBe("rejected");
  });

  it("reads a file for anyone and keeps nothing of an anonymous caller", async () => {
    const anonymous = new Client();
    const headers = { "content-type": "application/pdf" };
    const read = await anonymous.call("POST", "/v1/resumes/parse", { raw: PDF, headers });
    expect(read.body).toMatchObject({ saved: false, document: { basics: { name: "Marta Lindgren" } } });
    expect(read.body).not.toHaveProperty("resumeId");
    const known = await signedIn();
    const kept = await known.call("POST", "/v1/resumes/parse", { raw: PDF, headers });
    expect(kept.body).toMatchObject({ saved: true });
    const resume = await known.get(`/v1/resumes/${String(kept.body["resumeId"])}`);
    expect(resume.body).toMatchObject({ status: "READY", primary: true });
    const original = await known.get(`/v1/resumes/${String(kept.body["resumeId"])}/file`);
    const file = await fetch(String(original.body["url"]));
    expect(Buffer.from(await file.arrayBuffer()).equals(PDF)).toBe(true);
  });

  it("keeps the file that was read when its form is used again", async () => {
    const client = await signedIn();
    const { resumeId, form } = await announce(client);
    expect(await postFile(form)).toBe(204);
    const read = await client.until(`/v1/resumes/${resumeId}`, ({ status }) => status === "READY");
    expect(await postFile(form, "Mallory\nmallory@example.com\n")).toBe(204);
    const { body } = await client.get(`/v1/resumes/${resumeId}/file`);
    const file = Buffer.from(await (await fetch(String(body["url"]))).arrayBuffer());
    expect(createHash("sha256").update(file).digest("hex")).toBe((read["file"] as { sha256: string }).sha256);
    expect((await client.get(`/v1/resumes/${resumeId}`)).body).toEqual(read);
  });

  it("deletes a résumé with its file: links made before give nothing afterwards", async () => {
    const client = await signedIn();
    const resume = await upload(client, PDF);
    const path = `/v1/resumes/${String(resume["resumeId"])}`;
    const links = await Promise.all([client.get(`${path}/file`), client.get(`${path}/export?format=txt`)]);
    expect((await client.call("DELETE", path)).status).toBe(204);
    for (const link of links) expect((await fetch(String(link.body["url"]))).status).toBe(404);
    expect((await client.get(path)).body["code"]).toBe("not_found");
    expect((await client.get("/v1/resumes")).body).toEqual({ items: [], nextCursor: null });
  });

  it("lets a browser ask first and then call", async () => {
    const asked = await new Client().call("OPTIONS", "/v1/jobs", {
      headers: {
        origin: "http://localhost:5173",
        "access-control-request-method": "PATCH",
        "access-control-request-headers": "authorization,content-type,if-match",
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers["access-control-allow-methods"]).toContain("PATCH");
    expect(asked.headers["access-control-allow-headers"]?.toLowerCase()).toContain("if-match");
  });

  it("refuses a file that is not what it was sent as, and text that is not UTF-8", async () => {
    const client = new Client();
    const parse = (raw: Uint8Array, type: string) =>
      client.call("POST", "/v1/resumes/parse", { raw, headers: { "content-type": type } });
    const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    expect((await parse(PDF, docx)).body).toMatchObject({ status: 415, code: "unsupported_type" });
    const latin = Buffer.from("J\u00fcrgen M\u00fcller\njm@example.com\nExperience", "latin1");
    expect((await parse(latin, "text/plain")).body).toMatchObject({ status: 400, code: "malformed_text" });
  });

  const hostile = existsSync(HOSTILE) ? it : it.skip;
  hostile("ends every hostile file READY or FAILED with a code, while others are served", async () => {
    const client = await signedIn();
    const files = readdirSync(HOSTILE).filter((name) => name.endsWith(".pdf"));
    const chosen = files.filter((name, i) => i % 6 === 0 || name.startsWith("slow"));
    const ends = await Promise.all(
      chosen.map(async (name) => upload(client, readFileSync(join(HOSTILE, name)), name)),
    );
    for (const end of ends) {
      const failure = end["failure"] as { code: string; message: string } | undefined;
      const codes = [
        "no_text",
        "encrypted",
        "empty",
        "corrupt",
        "too_many_pages",
        "unsupported_type",
        "too_large",
      ];
      expect(end["status"] === "READY" || codes.includes(failure?.code ?? "")).toBe(true);
    }
    expect((await client.get("/health")).status).toBe(200);
  });
});

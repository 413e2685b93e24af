import { signedIn } from "./client.ts";
import { analysed, importResume, ownSuggestion, saveJob } from "./fixtures.ts";
import { expectProblem } from "./routes.ts";

type Suggestion = {
  suggestionId: string;
  category: string;
  title: string;
  evidence: unknown[];
  read: boolean;
};

describe("suggestions over HTTP", () => {
  it("are made on a queue, listed, read, kept apart from the person's own, and not made twice", async () => {
    const client = await signedIn();
    const resumeId = await importResume(client);
    const jobId = await saveJob(client, "for suggestions");
    await analysed(client, jobId);
    const generate = async (body: object = {}) => {
      const asked = await client.post("/v1/suggestions/generate", body);
      expect([asked.status, asked.headers.location]).toEqual([202, "/v1/suggestions"]);
      const id = String(asked.body["generationId"]);
      const isDone = ({ generation }: Record<string, unknown>) => {
        const { generationId, status } = generation as Record<string, unknown>;
        return generationId === id && status === "COMPLETED";
      };
      return (await client.until("/v1/suggestions", isDone))["items"] as Suggestion[];
    };
    const first = await generate();
    expect(first.map(({ category }) => category)).toContain("RESUME_IMPROVEMENT");
    for (const { evidence } of first) expect(evidence.length).toBeGreaterThan(0);

    const { suggestionId } = first[0] ?? {};
    const read = await client.call("PUT", `/v1/suggestions/${String(suggestionId)}/read`);
    expect(read.body).toMatchObject({ suggestionId, read: true });
    const own = await ownSuggestion(client);
    const again = await generate({ resumeId, jobId });
    expect(again.map((one) => one.suggestionId).sort()).toEqual(
      [...first.map((one) => one.suggestionId), own].sort(),
    );
    expect(again.find((one) => one.suggestionId === suggestionId)?.read).toBe(true);

    const listed = async (query: string) =>
      (await client.get(`/v1/suggestions?${query}`)).body["items"] as Suggestion[];
    expect((await listed("unread=false")).map((one) => one.suggestionId)).toEqual([suggestionId]);
    expect((await listed("category=CAREER_ADVICE&unread=true")).map((one) => one.title)).toContain(
      "Ask Priya",
    );
    expect(await listed("category=INTERVIEW_PREP")).toEqual([]);
    const dashboard = await client.get("/v1/dashboard");
    const { count, items } = dashboard.body["unreadSuggestions"] as { count: number; items: unknown[] };
    expect([count, items.length]).toEqual([first.length, Math.min(5, first.length)]);

    const path = `/v1/suggestions/${own}`;
    expect((await client.call("DELETE", path)).status).toBe(204);
    expectProblem(await client.call("DELETE", path), 404, "not_found");
    expectProblem(await client.call("PUT", `${path}/read`), 404, "not_found");
    expectProblem(await client.get("/v1/suggestions?category=OTHER"), 400, "validation_failed");
  });
});

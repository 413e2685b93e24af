import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
} from "@aws-sdk/client-bedrock-runtime";
import { type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { startScriptedModel } from "../../test/scripted-model/server.ts";
import { calls, throttles } from "../../test/scripted-model/steps.ts";
import { Identities } from "../iam/roles.ts";
import type { SessionKeys } from "../iam/signature.ts";
import { closeServer, listenAnywhere } from "../listening.ts";
import { stackOf } from "../template/assembly.ts";
import { deploy } from "../template/deployment.ts";
import type { AnswerConverse } from "./converse.ts";
import { answerOf } from "./model-source.ts";
import { forwardToOpenAi } from "./openai.ts";
import { forwardToBedrock } from "./real.ts";
import { startBedrock } from "./server.ts";

const place = {
  region: "us-east-1",
  account: "000000000000",
  queueBase: "http://127.0.0.1:9",
  apiEndpoint: "http://127.0.0.1:3000",
};
const PROFILE = "arn:aws:bedrock:us-east-1:000000000000:inference-profile/eu.house.model-v1:0";
const STATEMENTS = [
  {
    Effect: "Allow",
    Action: "bedrock:InvokeModel",
    Resource: "arn:aws:bedrock:us-east-1::foundation-model/local.one",
  },
  { Effect: "Allow", Action: "bedrock:InvokeModel", Resource: PROFILE },
  {
    Effect: "Allow",
    Action: "bedrock:InvokeModel",
    Resource: "arn:aws:bedrock:*::foundation-model/house.model-v1:0",
    Condition: { StringEquals: { "bedrock:InferenceProfileArn": PROFILE } },
  },
];

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function identitiesOf(statements: object[]): { identities: Identities; keys: SessionKeys } {
  const template = {
    Resources: {
      Role: {
        Type: "AWS::IAM::Role",
        Properties: {
          AssumeRolePolicyDocument: { Statement: [] },
          Policies: [{ PolicyName: "own", PolicyDocument: { Statement: statements } }],
        },
      },
    },
  };
  const deployment = deploy([stackOf("one", template)], { place });
  const identities = new Identities(deployment, place.account, "secret");
  const role = identities.role(deployment.ofType("AWS::IAM::Role")[0]?.attribute("Arn") ?? "");
  if (role === undefined) throw new Error("no role");
  return { identities, keys: identities.session(role, "Worker").keys };
}

/** A client with the keys of a role, and the lines that the endpoint reported. */
async function endpoint(answer: AnswerConverse, change: Partial<SessionKeys> = {}) {
  const { identities, keys } = identitiesOf(STATEMENTS);
  const reported: string[] = [];
  const server = await startBedrock({
    port: 0,
    place,
    identities,
    answer,
    report: (line) => reported.push(line),
  });
  const client = new BedrockRuntimeClient({
    maxAttempts: 1,
    region: "us-east-1",
    endpoint: server.url,
    credentials: { ...keys, ...change },
  });
  closing.push(
    () => server.close(),
    () => client.destroy(),
  );
  return { reported, converse: (input: ConverseCommandInput) => client.send(new ConverseCommand(input)) };
}

type Said = { path: string | undefined; authorization: string | undefined; body: unknown };

/** A server that answers each completion with the same body. */
async function completions(
  status: number,
  answer: unknown,
): Promise<{ url: string; said: Said[]; server: Server }> {
  const said: Said[] = [];
  const { server, port } = await listenAnywhere(undefined);
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    void text(request).then((body) => {
      said.push({ path: request.url, authorization: request.headers.authorization, body: JSON.parse(body) });
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    });
  });
  closing.push(() => closeServer(server));
  return { url: `http://127.0.0.1:${port}/v1/chat/completions`, said, server };
}

const INPUT: ConverseCommandInput = {
  modelId: "local.one",
  system: [{ text: "Judge." }, { cachePoint: { type: "default" } }],
  messages: [
    { role: "user", content: [{ text: "Prefix." }, { cachePoint: { type: "default" } }, { text: "Input." }] },
    { role: "assistant", content: [{ toolUse: { toolUseId: "t1", name: "give", input: { line: 0 } } }] },
    { role: "user", content: [{ toolResult: { toolUseId: "t1", content: [{ text: "line is wrong" }] } }] },
  ],
  inferenceConfig: { maxTokens: 300, temperature: 0 },
  toolConfig: {
    tools: [
      { toolSpec: { name: "give", description: "Takes it.", inputSchema: { json: { type: "object" } } } },
    ],
    toolChoice: { tool: { name: "give" } },
  },
};
const called = (args: string, finish = "tool_calls") => ({
  choices: [
    {
      finish_reason: finish,
      message: {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "c1", type: "function", function: { name: "give", arguments: args } }],
      },
    },
  ],
  usage: { prompt_tokens: 50, completion_tokens: 9, prompt_tokens_details: { cached_tokens: 20 } },
});

describe("a server with OpenAI's chat completions behind Converse", () => {
  it("is asked with the same turns, tools and bounds, and its call of the tool comes back", async () => {
    const { url, said } = await completions(200, called('{"line":2}'));
    const { converse } = await endpoint(forwardToOpenAi({ url, name: "llama", key: "k" }));
    const { output, stopReason, usage } = await converse(INPUT);
    expect(said).toEqual([
      {
        path: "/v1/chat/completions",
        authorization: "Bearer k",
        body: {
          model: "llama",
          stream: false,
          messages: [
            { role: "system", content: "Judge." },
            { role: "user", content: "Prefix.\n\nInput." },
            {
              role: "assistant",
              content: null,
              tool_calls: [
                { id: "t1", type: "function", function: { name: "give", arguments: '{"line":0}' } },
              ],
            },
            { role: "tool", tool_call_id: "t1", content: "line is wrong" },
          ],
          max_tokens: 300,
          temperature: 0,
          tools: [
            {
              type: "function",
              function: { name: "give", description: "Takes it.", parameters: { type: "object" } },
            },
          ],
          tool_choice: { type: "function", function: { name: "give" } },
        },
      },
    ]);
    expect(output?.message?.content).toEqual([
      { toolUse: { toolUseId: "c1", name: "give", input: { line: 2 } } },
    ]);
    expect(stopReason).toBe("tool_use");
    expect(usage).toEqual({ inputTokens: 30, outputTokens: 9, totalTokens: 59, cacheReadInputTokens: 20 });
  });

  it.each([
    ["arguments that are no JSON stay text", called("{line:"), "tool_use", { toolUse: { input: "{line:" } }],
    ["an answer cut off", called('{"line":2}', "length"), "max_tokens", { toolUse: { input: { line: 2 } } }],
    [
      "a text",
      { choices: [{ finish_reason: "stop", message: { content: "Two." } }] },
      "end_turn",
      { text: "Two." },
    ],
    [
      "a refusal",
      { choices: [{ finish_reason: "stop", message: { content: null, refusal: "No." } }] },
      "content_filtered",
      undefined,
    ],
  ])("says in Bedrock's words: %s", async (_, answer, stop, content) => {
    const { url } = await completions(200, answer);
    const { converse } = await endpoint(forwardToOpenAi({ url, name: "llama", key: undefined }));
    const { output, stopReason } = await converse(INPUT);
    expect(stopReason).toBe(stop);
    expect(output?.message?.content?.[0]).toEqual(
      content === undefined
        ? undefined
        : expect.objectContaining(
            "toolUse" in content ? { toolUse: expect.objectContaining(content.toolUse) as unknown } : content,
          ),
    );
  });

  it.each([
    [429, "ThrottlingException"],
    [401, "AccessDeniedException"],
    [404, "ResourceNotFoundException"],
    [400, "ValidationException"],
    [500, "ServiceUnavailableException"],
    [200, "ModelErrorException"],
  ])("a %i without a completion is a %s", async (status, name) => {
    const { url } = await completions(status, { error: "the prompt is too long" });
    const { converse } = await endpoint(forwardToOpenAi({ url, name: "llama", key: undefined }));
    await expect(converse(INPUT)).rejects.toMatchObject({ name });
  });

  it("is out of reach when it is not running", async () => {
    const { url, server } = await completions(200, {});
    await closeServer(server);
    const { converse } = await endpoint(forwardToOpenAi({ url, name: "llama", key: undefined }));
    await expect(converse(INPUT)).rejects.toMatchObject({ name: "ServiceUnavailableException" });
  });
});

describe("the endpoint", () => {
  const answers: AnswerConverse = async () => ({
    status: 200,
    body: {
      output: { message: { role: "assistant", content: [] } },
      stopReason: "end_turn",
      usage: {},
      metrics: {},
    },
  });

  it("answers a role that may call the model or the profile", async () => {
    const { converse, reported } = await endpoint(answers);
    expect((await converse(INPUT)).stopReason).toBe("end_turn");
    expect((await converse({ ...INPUT, modelId: "eu.house.model-v1:0" })).stopReason).toBe("end_turn");
    expect(reported).toEqual([]);
  });

  it.each(["local.two", "house.model-v1:0", "us.house.model-v1:0"])(
    "refuses %s, which the role may not call, and a model that it may call by its profile only",
    async (modelId) => {
      const { converse, reported } = await endpoint(answers);
      await expect(converse({ ...INPUT, modelId })).rejects.toMatchObject({ name: "AccessDeniedException" });
      expect(reported).toHaveLength(1);
    },
  );

  it("refuses a forged signature and foreign keys", async () => {
    const forged = await endpoint(answers, { secretAccessKey: "guessed" });
    await expect(forged.converse(INPUT)).rejects.toMatchObject({ name: "InvalidSignatureException" });
    const foreign = await endpoint(answers, { accessKeyId: "AKIAFOREIGN" });
    await expect(foreign.converse(INPUT)).rejects.toMatchObject({ name: "UnrecognizedClientException" });
  });

  it("says that there is no model when the rules engines answer", async () => {
    const { converse } = await endpoint(answerOf({ kind: "rules" }));
    await expect(converse(INPUT)).rejects.toMatchObject({ name: "ResourceNotFoundException" });
  });
});

describe("the real service behind the endpoint", () => {
  it("gets the request as it came, and its answers and errors come back", async () => {
    const real = await startScriptedModel([calls({ line: 2 }), throttles()]);
    const client = new BedrockRuntimeClient({
      maxAttempts: 1,
      region: "eu-central-1",
      endpoint: real.url,
      credentials: { accessKeyId: "machine", secretAccessKey: "secret" },
    });
    closing.push(
      () => real.close(),
      () => client.destroy(),
    );
    const { converse } = await endpoint(forwardToBedrock(client));
    const { output, usage } = await converse(INPUT);
    expect(output?.message?.content?.[0]?.toolUse?.input).toEqual({ line: 2 });
    expect(usage?.inputTokens).toBe(100);
    expect(real.requests[0]).toMatchObject({ modelId: "local.one", messages: INPUT.messages });
    await expect(converse(INPUT)).rejects.toMatchObject({ name: "ThrottlingException" });
  });
});

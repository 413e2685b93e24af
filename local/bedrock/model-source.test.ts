import { StackError } from "../stack-error.ts";
import { stackOf } from "../template/assembly.ts";
import { deploy } from "../template/deployment.ts";
import { expectModel, modelSource, tellSource } from "./model-source.ts";

const NONE = { secondModelId: "none" };

describe("which model answers on this machine", () => {
  it.each([
    ["the rules engines, whatever a deployment has", {}, { kind: "rules" }, { modelId: "rules", ...NONE }],
    [
      "a server of one's own",
      { LOCAL_MODEL_URL: "http://127.0.0.1:11434", LOCAL_MODEL_NAME: "llama3", LOCAL_MODEL_KEY: "k" },
      { kind: "openai", url: "http://127.0.0.1:11434/v1/chat/completions", name: "llama3", key: "k" },
      { modelId: "local.openai-compatible", ...NONE },
    ],
    [
      "its API by address",
      { LOCAL_MODEL_URL: "http://127.0.0.1:8000/api/v2/" },
      {
        kind: "openai",
        url: "http://127.0.0.1:8000/api/v2/chat/completions",
        name: "default",
        key: undefined,
      },
      { modelId: "local.openai-compatible", ...NONE },
    ],
    [
      "a server without a name or a key, which are set to nothing",
      { LOCAL_MODEL_URL: "http://127.0.0.1:8000", LOCAL_MODEL_NAME: "", LOCAL_MODEL_KEY: "" },
      { kind: "openai", url: "http://127.0.0.1:8000/v1/chat/completions", name: "default", key: undefined },
      { modelId: "local.openai-compatible", ...NONE },
    ],
    [
      "another Converse endpoint",
      { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "http://127.0.0.1:9" },
      { kind: "endpoint", url: "http://127.0.0.1:9" },
      { modelId: "local.converse", ...NONE },
    ],
    [
      "another Converse endpoint for a certain model",
      { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "http://127.0.0.1:9", MODEL_ID: "amazon.nova-lite-v1:0" },
      { kind: "endpoint", url: "http://127.0.0.1:9" },
      { modelId: "amazon.nova-lite-v1:0", ...NONE },
    ],
    [
      "rules by name, beside an endpoint",
      { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "http://127.0.0.1:9", MODEL_ID: "rules" },
      { kind: "rules" },
      { modelId: "rules", ...NONE },
    ],
    ["Bedrock with the deployment's model", { MODEL: "bedrock" }, { kind: "bedrock" }, {}],
    [
      "Bedrock with another model, at an address of its own",
      {
        MODEL: "bedrock",
        MODEL_ID: "amazon.nova-lite-v1:0",
        AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "https://vpce.example",
      },
      { kind: "bedrock" },
      { modelId: "amazon.nova-lite-v1:0", ...NONE },
    ],
  ])("is %s", (_, environment, source, context) => {
    expect(modelSource(environment)).toEqual({ source, context });
  });

  it.each([
    ["an unknown kind", { MODEL: "gpt" }, "MODEL is gpt"],
    ["an address that is none", { LOCAL_MODEL_URL: "localhost:11434" }, "LOCAL_MODEL_URL is localhost:11434"],
    ["a name of a model on no server", { LOCAL_MODEL_NAME: "llama3" }, "LOCAL_MODEL_URL is not"],
    [
      "a Converse endpoint that is no address",
      { AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "bedrock" },
      "AWS_ENDPOINT_URL_BEDROCK_RUNTIME is bedrock",
    ],
    ["two at once", { LOCAL_MODEL_URL: "http://127.0.0.1:1", MODEL: "bedrock" }, "keep one of them"],
    ["a model with nobody to ask it", { MODEL_ID: "amazon.nova-lite-v1:0" }, "nothing is there to ask it"],
  ])("refuses %s and says what to do", (_, environment, sentence) => {
    expect(() => modelSource(environment)).toThrow(StackError);
    expect(() => modelSource(environment)).toThrow(sentence);
  });

  it("is told when the stack starts", () => {
    const told = (environment: NodeJS.ProcessEnv) => tellSource(modelSource(environment).source);
    expect(told({})).toContain("rules");
    expect(told({ LOCAL_MODEL_URL: "http://127.0.0.1:8000", LOCAL_MODEL_NAME: "llama3" })).toBe(
      "model llama3 at http://127.0.0.1:8000/v1/chat/completions is asked",
    );
    expect(told({ AWS_ENDPOINT_URL_BEDROCK_RUNTIME: "http://127.0.0.1:9" })).toContain("http://127.0.0.1:9");
    expect(told({ MODEL: "bedrock" })).toContain("region of this machine");
  });

  it("wants a model when Bedrock is to answer", () => {
    const deployed = (MODEL_ID: string) => {
      const fn = { Type: "AWS::Lambda::Function", Properties: { Environment: { Variables: { MODEL_ID } } } };
      const place = { region: "us-east-1", account: "0", queueBase: "http://a", apiEndpoint: "http://b" };
      return deploy([stackOf("one", { Resources: { Fn: fn } })], { place });
    };
    expect(() => expectModel({ kind: "bedrock" }, deployed("rules"))).toThrow("set MODEL_ID");
    expect(() => expectModel({ kind: "bedrock" }, deployed("amazon.nova-lite-v1:0"))).not.toThrow();
    expect(() => expectModel({ kind: "rules" }, deployed("rules"))).not.toThrow();
  });
});

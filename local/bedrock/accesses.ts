import { foundationOf, isProfile } from "../../lib/platform/bedrock/capabilities.ts";
import type { Access } from "../iam/evaluate.ts";
import type { Place } from "../template/physical-ids.ts";

/** The accesses that a call of a model needs: the model, or an inference profile and by way of it the model that answers. */
export function converseAccesses(modelId: string, { region, account }: Place): Access[] {
  const action = "bedrock:InvokeModel";
  const model = (id: string) => `arn:aws:bedrock:${region}::foundation-model/${id}`;
  if (!isProfile(modelId)) return [{ action, resource: model(modelId) }];
  if (modelId.startsWith("arn:")) return [{ action, resource: modelId }];
  const profile = `arn:aws:bedrock:${region}:${account}:inference-profile/${modelId}`;
  return [
    { action, resource: profile },
    { action, resource: model(foundationOf(modelId)), context: { "bedrock:InferenceProfileArn": [profile] } },
  ];
}

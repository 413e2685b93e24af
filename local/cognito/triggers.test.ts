import {
  AdminGetUserCommand,
  ConfirmSignUpCommand,
  SignUpCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import {
  CLIENT,
  PASSWORD,
  POOL,
  REGION,
  failure,
  register,
  startPool,
  tokensOf,
  type TestPool,
} from "./test-pool.ts";
import type { TriggerEvent } from "./trigger-events.ts";

const ARN = "arn:aws:lambda:eu-central-1:111122223333:function:post-confirmation";
let pool: TestPool | undefined;
afterEach(() => pool?.stop());

it("calls the post-confirmation function with the event of the service", async () => {
  const calls: { name: string; event: TriggerEvent; functionArn: string }[] = [];
  pool = await startPool({
    pool: { LambdaConfig: { PostConfirmation: ARN } },
    onTrigger: async (name, event, functionArn) => {
      calls.push({ name, event, functionArn });
      return event;
    },
  });
  const sub = await register(pool, "ada@example.com");
  expect(calls).toEqual([]);
  const code = pool.lastCode("ada@example.com");
  await pool.sdk.send(
    new ConfirmSignUpCommand({ ClientId: CLIENT, Username: "ada@example.com", ConfirmationCode: code }),
  );
  expect(calls).toEqual([
    {
      name: "PostConfirmation_ConfirmSignUp",
      functionArn: ARN,
      event: {
        version: "1",
        triggerSource: "PostConfirmation_ConfirmSignUp",
        region: REGION,
        userPoolId: POOL,
        userName: sub,
        callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: CLIENT },
        request: {
          userAttributes: {
            sub,
            "cognito:user_status": "CONFIRMED",
            email: "ada@example.com",
            email_verified: "true",
            name: "Ada Lovelace",
          },
        },
        response: {},
      },
    },
  ]);
});

it("passes a failing post-confirmation on and keeps the user confirmed", async () => {
  pool = await startPool({
    pool: { LambdaConfig: { PostConfirmation: ARN } },
    onTrigger: async () => {
      throw new Error("table is away");
    },
  });
  await register(pool, "ada@example.com");
  const code = pool.lastCode("ada@example.com");
  const call = pool.sdk.send(
    new ConfirmSignUpCommand({ ClientId: CLIENT, Username: "ada@example.com", ConfirmationCode: code }),
  );
  expect(await failure(call)).toBe(
    "UserLambdaValidationException: PostConfirmation failed with error table is away.",
  );
  const user = await pool.sdk.send(
    new AdminGetUserCommand({ UserPoolId: POOL, Username: "ada@example.com" }),
  );
  expect(user.UserStatus).toBe("CONFIRMED");
});

it("creates nobody when the pre-sign-up function refuses", async () => {
  pool = await startPool({
    pool: { LambdaConfig: { PreSignUp: ARN } },
    onTrigger: async () => {
      throw new Error("not from this domain");
    },
  });
  const signUp = pool.sdk.send(
    new SignUpCommand({
      ClientId: CLIENT,
      Username: "ada@example.com",
      Password: PASSWORD,
      UserAttributes: [{ Name: "name", Value: "Ada" }],
    }),
  );
  expect(await failure(signUp)).toBe(
    "UserLambdaValidationException: PreSignUp failed with error not from this domain.",
  );
  const get = pool.sdk.send(new AdminGetUserCommand({ UserPoolId: POOL, Username: "ada@example.com" }));
  expect(await failure(get)).toBe("UserNotFoundException: User does not exist.");
  expect(pool.server.outbox()).toEqual([]);
});

it("confirms at once when the pre-sign-up function says so", async () => {
  pool = await startPool({
    pool: { LambdaConfig: { PreSignUp: ARN } },
    onTrigger: async (_name, event) => ({
      ...event,
      response: { autoConfirmUser: true, autoVerifyEmail: true },
    }),
  });
  await register(pool, "ada@example.com");
  expect((await tokensOf(pool, "ada@example.com")).refresh).not.toBe("");
  expect(pool.server.outbox()).toEqual([]);
});

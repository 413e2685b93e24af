import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  randomUUID,
  type KeyObject,
} from "node:crypto";
import { promisify } from "node:util";
import {
  decodeProtectedHeader,
  errors,
  exportJWK,
  jwtVerify,
  SignJWT,
  type JWK,
  type JWTPayload,
} from "jose";
import type { Clock } from "../../lib/kernel/clock.ts";
import { notAuthorized } from "./errors.ts";
import type { Store } from "./store.ts";

export const ACCESS_SCOPE = "aws.cognito.signin.user.admin";

type Use = "access" | "id";
type Key = { kid: string; privateKey: KeyObject; publicKey: KeyObject };

export type TokenIssuer = {
  /** Creates the pool's two RS256 keys unless they are stored. */
  prepare: (poolId: string) => Promise<void>;
  sign: (poolId: string, use: Use, claims: JWTPayload) => Promise<string>;
  /** The claims of an access token of any pool here; throws NotAuthorizedException for anything else. */
  verifyAccess: (token: string) => Promise<{ poolId: string; claims: JWTPayload }>;
  jwks: (poolId: string) => Promise<{ keys: JWK[] }>;
  issuer: (poolId: string) => string;
};

const generate = promisify(generateKeyPair);

async function createKey(): Promise<{ kid: string; privateKey: string }> {
  const { privateKey } = await generate("rsa", { modulusLength: 2048 });
  const der = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  return {
    kid: createHash("sha256").update(der).digest("base64"),
    privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** Signs and checks tokens with keys that are kept in the store. */
export function createTokenIssuer(store: Store, clock: Clock, region: string): TokenIssuer {
  const loaded = new Map<string, Key>();
  const issuer = (poolId: string): string => `https://cognito-idp.${region}.amazonaws.com/${poolId}`;

  const keyOf = (poolId: string, use: Use): Key | undefined => {
    const name = `${poolId}/${use}`;
    const cached = loaded.get(name);
    if (cached) return cached;
    const stored = store.keys.get(name);
    if (!stored) return undefined;
    const privateKey = createPrivateKey(stored.privateKey);
    const key = { kid: stored.kid, privateKey, publicKey: createPublicKey(privateKey) };
    loaded.set(name, key);
    return key;
  };
  const required = (poolId: string, use: Use): Key => {
    const key = keyOf(poolId, use);
    if (!key) throw new Error(`the pool ${poolId} has no signing key; call putPool first`);
    return key;
  };

  return {
    issuer,
    prepare: async (poolId) => {
      for (const use of ["access", "id"] as const) {
        if (!keyOf(poolId, use)) store.keys.put(`${poolId}/${use}`, await createKey());
      }
    },
    sign: (poolId, use, claims) => {
      const { kid, privateKey } = required(poolId, use);
      return new SignJWT({ ...claims, iss: issuer(poolId), token_use: use, jti: randomUUID() })
        .setProtectedHeader({ kid, alg: "RS256" })
        .sign(privateKey);
    },
    verifyAccess: async (token) => {
      const poolId = poolOfToken(store, token);
      const { publicKey } = required(poolId, "access");
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: ["RS256"],
          issuer: issuer(poolId),
          currentDate: new Date(clock.now()),
          requiredClaims: ["exp", "sub", "origin_jti", "client_id"],
        });
        if (payload["token_use"] !== "access") throw notAuthorized("Invalid Access Token");
        return { poolId, claims: payload };
      } catch (error) {
        if (error instanceof errors.JWTExpired) throw notAuthorized("Access Token has expired");
        if (error instanceof errors.JOSEError) throw notAuthorized("Invalid Access Token");
        throw error;
      }
    },
    jwks: async (poolId) => {
      const keys = (["id", "access"] as const).map((use) => required(poolId, use));
      return {
        keys: await Promise.all(
          keys.map(async ({ kid, publicKey }) => ({
            ...(await exportJWK(publicKey)),
            alg: "RS256",
            kid,
            use: "sig",
          })),
        ),
      };
    },
  };
}

function poolOfToken(store: Store, token: string): string {
  const kid = keyIdOf(token);
  const pool = store.pools.list("").find(({ poolId }) => store.keys.get(`${poolId}/access`)?.kid === kid);
  if (!pool) throw notAuthorized("Invalid Access Token");
  return pool.poolId;
}

function keyIdOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).kid;
  } catch (error) {
    throw Object.assign(notAuthorized("Invalid Access Token"), { cause: error });
  }
}

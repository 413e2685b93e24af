import { createHash, createHmac, hkdfSync, randomBytes, getDiffieHellman } from "node:crypto";

// The client's half of SRP-6a as the SDKs of the service do it, on OpenSSL's own copy of the group
// (RFC 3526 group 15) so that a wrong digit in the server's copy cannot go unseen.
const group = getDiffieHellman("modp15");
const N = toInt(group.getPrime());
const g = toInt(group.getGenerator());

function toInt(bytes: Buffer): bigint {
  return BigInt(`0x${bytes.toString("hex")}`);
}
function padHex(value: bigint): string {
  const hex = value.toString(16);
  if (hex.length % 2 === 1) return `0${hex}`;
  return "89abcdef".includes(hex.charAt(0)) ? `00${hex}` : hex;
}
function hexHash(hex: string): string {
  return createHash("sha256").update(Buffer.from(hex, "hex")).digest("hex");
}
function power(base: bigint, exponent: bigint): bigint {
  // Left to right over the bits.
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % N;
    if (bit === "1") result = (result * base) % N;
  }
  return result;
}

export function srpClient() {
  const a = toInt(randomBytes(128));
  const A = power(g, a);
  return {
    publicA: A.toString(16),
    /** The responses to a PASSWORD_VERIFIER challenge. */
    respond(challenge: Record<string, string>, poolId: string, password: string): Record<string, string> {
      const [, poolName = ""] = poolId.split("_");
      const userId = challenge["USER_ID_FOR_SRP"] ?? "";
      const B = BigInt(`0x${challenge["SRP_B"] ?? "0"}`);
      const salt = BigInt(`0x${challenge["SALT"] ?? "0"}`);
      const secretBlock = challenge["SECRET_BLOCK"] ?? "";
      const u = BigInt(`0x${hexHash(padHex(A) + padHex(B))}`);
      const k = BigInt(`0x${hexHash(padHex(N) + padHex(g))}`);
      const identity = createHash("sha256").update(`${poolName}${userId}:${password}`).digest("hex");
      const x = BigInt(`0x${hexHash(padHex(salt) + identity)}`);
      const base = (((B - k * power(g, x)) % N) + N) % N;
      const S = power(base, a + u * x);
      const key = hkdfSync(
        "sha256",
        Buffer.from(padHex(S), "hex"),
        Buffer.from(padHex(u), "hex"),
        "Caldera Derived Key",
        16,
      );
      const [weekday = "", day = "", month = "", year = "", time = ""] = new Date()
        .toUTCString()
        .split(/,? /);
      const timestamp = `${weekday} ${month} ${Number(day)} ${time} UTC ${year}`;
      const signature = createHmac("sha256", Buffer.from(key))
        .update(poolName + userId)
        .update(Buffer.from(secretBlock, "base64"))
        .update(timestamp)
        .digest("base64");
      return {
        USERNAME: userId,
        PASSWORD_CLAIM_SECRET_BLOCK: secretBlock,
        TIMESTAMP: timestamp,
        PASSWORD_CLAIM_SIGNATURE: signature,
      };
    },
  };
}

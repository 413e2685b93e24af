import type { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { objectArn, type Bucket } from "./bucket.ts";
import { permit, type Reply, type Service } from "./call.ts";
import { checkChecksum, checkMd5, declaredChecksum } from "./checksums.ts";
import { invalidArgument, S3Error } from "./errors.ts";
import { checkKey, parseTagSet, readDetails } from "./object-details.ts";
import { authenticateForm, checkPolicy, type Fields } from "./post-policy.ts";
import { storeStream } from "./receive-body.ts";
import type { S3Request } from "./request.ts";
import type { CredentialLookup } from "./signing-key.ts";
import type { Version } from "./version-store.ts";
import { commitObject, writtenHeaders } from "./write-object.ts";
import { parseXml, tag, xmlDocument } from "./xml.ts";

type Form = { readonly fields: Fields; readonly file: Readable; readonly end: () => void };

const FIELD_BYTES = 20 * 1024;

const malformed = (): S3Error =>
  new S3Error(
    "MalformedPOSTRequest",
    "The body of your POST request is not well-formed multipart/form-data.",
  );

/** Reads the form up to its file; what follows the file is ignored, as S3 does. */
async function openForm(request: S3Request): Promise<Form> {
  const type = request.header("content-type") ?? "";
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(type)) throw malformed();
  const parser = new Busboy({
    headers: { ...request.incoming.headers, "content-type": type },
    isPartAFile: (name) => name?.toLowerCase() === "file",
    preservePath: true,
    limits: { fieldSize: FIELD_BYTES, fields: 100, files: 1 },
  });
  const fields = new Map<string, string>();
  let bytes = 0;
  const end = (): void => {
    request.incoming.unpipe(parser);
    request.incoming.resume();
  };
  return new Promise<Form>((resolve, reject) => {
    const fail = (error: S3Error): void => {
      end();
      reject(error);
    };
    parser.on("field", (name, value) => {
      bytes += name.length + Buffer.byteLength(value);
      if (bytes > FIELD_BYTES) {
        fail(
          new S3Error(
            "MaxPostPreDataLengthExceeded",
            "Your POST request fields preceding the upload file were too large.",
          ),
        );
      }
      if (fields.has(name.toLowerCase()))
        fail(invalidArgument(`Multiple values for form field ${name}`, name));
      fields.set(name.toLowerCase(), value);
    });
    parser.on("file", (_name, file, filename) => {
      parser.removeAllListeners("field");
      request.incoming.once("close", () => {
        // The parser would wait for the rest for ever.
        if (!request.incoming.complete) file.destroy(malformed());
      });
      const named = [...fields].map(([name, value]) => [name, fill(value, filename)] as const);
      resolve({ fields: new Map(named), file, end });
    });
    parser.on("finish", () =>
      fail(invalidArgument("POST requires exactly one file upload per request.", "file", "0")),
    );
    parser.on("error", () => fail(malformed()));
    request.incoming.once("close", () => {
      if (!request.incoming.complete) fail(malformed());
    });
    request.incoming.pipe(parser);
  });
}

/** S3 replaces the variable by the last part of the path that the browser gave. */
function fill(value: string, filename: string | undefined): string {
  return value.replaceAll("${filename}", (filename ?? "").replace(/^.*[/\\]/, ""));
}

type Post = {
  readonly service: Service;
  readonly request: S3Request;
  readonly bucket: Bucket;
  readonly lookup: CredentialLookup;
  readonly caller: { readonly requestId: string; readonly sourceIp: string | undefined };
};

/** A browser upload with a signed policy (POST Object). */
export async function postObject(post: Post): Promise<Reply> {
  const form = await openForm(post.request);
  try {
    return await storeForm(post, form);
  } finally {
    form.end();
  }
}

async function storeForm(post: Post, { fields, file }: Form): Promise<Reply> {
  const { service, bucket } = post;
  const now = service.clock.now();
  const { accessKeyId, policy } = authenticateForm(fields, post.lookup, now);
  const caller = { ...post.caller, accessKeyId };
  const limits = checkPolicy(policy, new Map([...fields, ["bucket", bucket.name]]), now);
  const key = checkKey(fields.get("key") ?? "");
  permit({ service, caller }, "s3:PutObject", objectArn(bucket.name, key));
  const field = (name: string): string | undefined => fields.get(name === "x-amz-acl" ? "acl" : name);
  const tagging = fields.get("tagging");
  if (tagging !== undefined) permit({ service, caller }, "s3:PutObjectTagging", objectArn(bucket.name, key));
  const tags = tagging === undefined ? {} : parseTagSet(parseXml(tagging, "Tagging"));
  const details = { ...readDetails(field, [...fields.keys()]), tags };
  const declared = declaredChecksum(field);
  const received = await storeStream(
    service.bodies,
    file.iterator({ destroyOnReturn: false }),
    declared?.algorithm ?? "CRC64NVME",
    {
      limit: limits.max,
      check: ({ size, md5, value }) => {
        if (size < limits.min) {
          throw new S3Error(
            "EntityTooSmall",
            "Your proposed upload is smaller than the minimum allowed size",
            {
              elements: { ProposedSize: String(size), MinSizeAllowed: String(limits.min) },
            },
          );
        }
        checkMd5(field("content-md5"), md5);
        if (declared?.value !== undefined) checkChecksum(declared.algorithm, declared.value, value);
      },
    },
  );
  const write = {
    service,
    caller,
    bucket,
    key,
    details,
    reason: "POST Object" as const,
    conditions: () => undefined,
  };
  const version = await commitObject(write, received);
  return answer(post, fields, version);
}

function answer(post: Post, fields: Fields, version: Version): Reply {
  const { bucket, key } = version;
  const etag = `"${version.etag}"`;
  const path = key.split("/").map(encodeURIComponent).join("/");
  const location = `http://${post.request.incoming.headers.host ?? ""}/${bucket}/${path}`;
  const headers = { ...writtenHeaders(post.bucket, version), location };
  const redirect = fields.get("success_action_redirect") ?? fields.get("redirect");
  if (redirect !== undefined && URL.canParse(redirect)) {
    const url = new URL(redirect);
    for (const [name, value] of Object.entries({ bucket, key, etag })) url.searchParams.set(name, value);
    return { status: 303, headers: { ...headers, location: url.href } };
  }
  const status = fields.get("success_action_status");
  if (status === "200") return { status: 200, headers };
  if (status !== "201") return { status: 204, headers };
  const body = xmlDocument(
    "PostResponse",
    tag("Location", location),
    tag("Bucket", bucket),
    tag("Key", key),
    tag("ETag", etag),
  );
  return { status: 201, headers: { ...headers, "content-type": "application/xml" }, body };
}

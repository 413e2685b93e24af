import { failedMessages } from "./batch-response.ts";
import { carryMessageGroup, restoreMessageGroup } from "./message-groups.ts";

const ids = ["m1", "m2", "m3"];

describe("partial batch responses", () => {
  it.each([
    ["null", "null"],
    ["an empty object", "{}"],
    ["an empty list", '{"batchItemFailures":[]}'],
    ["a null list", '{"batchItemFailures":null}'],
  ])("%s: the whole batch succeeded", (_name, payload) => {
    expect(failedMessages(payload, ids)).toEqual([]);
  });

  it("gives back the messages that are named", () => {
    expect(
      failedMessages('{"batchItemFailures":[{"itemIdentifier":"m3"},{"itemIdentifier":"m1"}]}', ids),
    ).toEqual(["m3", "m1"]);
  });

  it.each([
    ["an empty identifier", '{"batchItemFailures":[{"itemIdentifier":""}]}'],
    ["a null identifier", '{"batchItemFailures":[{"itemIdentifier":null}]}'],
    ["another key", '{"batchItemFailures":[{"identifier":"m1"}]}'],
    ["an unknown message", '{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m9"}]}'],
    ["no list", '{"batchItemFailures":"m1"}'],
    ["no object", '"done"'],
  ])("%s: the whole batch failed", (_name, payload) => {
    expect(failedMessages(payload, ids)).toEqual(ids);
  });
});

describe("message groups on standard queues", () => {
  const QueueUrl = "http://127.0.0.1:9/000000000000/work";

  it("come back as a system attribute, and no attribute is left behind", () => {
    const sent = carryMessageGroup({
      operation: "SendMessage",
      input: { QueueUrl, MessageBody: "x", MessageGroupId: "user-1" },
    });
    expect(sent).not.toHaveProperty("MessageGroupId");
    const input = { QueueUrl, MessageSystemAttributeNames: ["All"], MessageAttributeNames: ["All"] };
    const Messages = [
      {
        MessageId: "1",
        Body: "x",
        Attributes: { SentTimestamp: "5" },
        MessageAttributes: sent["MessageAttributes"],
      },
    ];
    expect(restoreMessageGroup({ operation: "ReceiveMessage", input }, { Messages })).toEqual({
      Messages: [{ MessageId: "1", Body: "x", Attributes: { SentTimestamp: "5", MessageGroupId: "user-1" } }],
    });
  });

  it("give only the attributes that were asked for", () => {
    const MessageAttributes = {
      kind: { DataType: "String", StringValue: "a" },
      other: { DataType: "String", StringValue: "b" },
    };
    const receive = (MessageAttributeNames: string[]) =>
      restoreMessageGroup(
        { operation: "ReceiveMessage", input: { QueueUrl, MessageAttributeNames } },
        { Messages: [{ Body: "x", MessageAttributes }] },
      );
    expect(receive([])).toEqual({ Messages: [{ Body: "x" }] });
    expect(receive(["ki.*", "kind"])).toEqual({
      Messages: [{ Body: "x", MessageAttributes: { kind: MessageAttributes.kind } }],
    });
  });

  it("are left alone on FIFO queues", () => {
    const input = { QueueUrl: `${QueueUrl}.fifo`, MessageBody: "x", MessageGroupId: "g" };
    expect(carryMessageGroup({ operation: "SendMessage", input })).toEqual(input);
  });
});

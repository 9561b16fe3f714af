import { orderState, READY_FOR_PICKUP_AT } from "./order-state";

const at = "2026-11-24T03:00:00Z";
const ready = { [READY_FOR_PICKUP_AT]: at };

describe("state of one maker's order", () => {
  test("without a fulfilment the group's money decides", () => {
    const state = (groupStatus: Parameters<typeof orderState>[0]["groupStatus"]) =>
      orderState({ groupStatus, orderStatus: "pending", fulfillments: [] });
    expect(state("awaiting_payment")).toBe("awaiting_payment");
    expect(state("pay_on_handover")).toBe("new");
    expect(state("paid")).toBe("new");
    expect(state("expired")).toBe("canceled");
    expect(state("canceled")).toBe("canceled");
  });

  test.each([
    [{}, "packed"],
    [{ metadata: ready }, "ready_for_pickup"],
    [{ shipped_at: at }, "shipped"],
    [{ shipped_at: at, delivered_at: at }, "done"],
    [{ metadata: ready, delivered_at: at }, "done"],
  ] as const)("the live fulfilment decides: %j", (fulfillment, expected) => {
    const undone = { canceled_at: at, delivered_at: at };
    expect(
      orderState({ groupStatus: "paid", orderStatus: "pending", fulfillments: [undone, null, fulfillment] }),
    ).toBe(expected);
  });

  test("a cancelled order is cancelled, and an undone fulfilment is none", () => {
    const fulfillments = [{ canceled_at: at }];
    expect(orderState({ groupStatus: "paid", orderStatus: "canceled", fulfillments })).toBe("canceled");
    expect(orderState({ groupStatus: "paid", orderStatus: "pending", fulfillments })).toBe("new");
  });
});

import { nextOption } from "./suggest-state";

describe("moving through suggestions", () => {
  it("goes round, by way of the field", () => {
    expect(nextOption(-1, 2, "ArrowDown")).toBe(0);
    expect(nextOption(0, 2, "ArrowDown")).toBe(1);
    expect(nextOption(1, 2, "ArrowDown")).toBe(-1);
    expect(nextOption(-1, 2, "ArrowUp")).toBe(1);
    expect(nextOption(0, 2, "ArrowUp")).toBe(-1);
  });
  it("stays in the field when there is nothing to choose", () => {
    expect(nextOption(-1, 0, "ArrowDown")).toBe(-1);
    expect(nextOption(-1, 0, "ArrowUp")).toBe(-1);
  });
});

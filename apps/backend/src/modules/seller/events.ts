/** Names of the events that the seller workflows emit; data `{ id }`. */
export const SellerEvents = {
  created: "seller.created",
  updated: "seller.updated",
  approved: "seller.approved",
  suspended: "seller.suspended",
  reinstated: "seller.reinstated",
} as const;

export { addSellerMemberWorkflow } from "./add-seller-member";
export { approveSellerWorkflow } from "./approve-seller";
export { createSellerWorkflow } from "./create-seller";
export { reinstateSellerWorkflow } from "./reinstate-seller";
export { suspendSellerWorkflow } from "./suspend-seller";
export { updateSellerWorkflow } from "./update-seller";

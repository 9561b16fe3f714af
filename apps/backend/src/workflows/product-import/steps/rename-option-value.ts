/** An option value and its new name (`200 g` → `250 g`). */
export interface RenameOptionValueInput {
  id: string;
  value: string;
}

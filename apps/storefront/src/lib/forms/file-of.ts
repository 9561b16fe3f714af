/** Largest picture that the backend takes of a maker, in bytes. */
export const PICTURE_MAX_BYTES = 10 * 1024 * 1024;

/** The file of a field; null when none was chosen. */
export function fileOf(form: FormData, name: string): File | null {
  const value = form.get(name);
  return value instanceof File && value.size > 0 ? value : null;
}

/** True for nothing but white space and invisible characters. */
export function isBlank(value: string): boolean {
  const first = value.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return false;
  return !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(value);
}

/**
 * Goods that may not be sold here whatever their papers. Words, not judgement: an officer still looks at what
 * passes. `bir pletok` is a spiced drink without alcohol; a `celengan babi` is a piggy bank.
 */
const FORBIDDEN = [
  /\b(obat keras|obat kuat|obat aborsi|obat bius|psikotropika|narkotika|ganja|kokain)\b/,
  /\b(amoxi[ck]illin|amoksisilin|cefadroxil|ciprofloxacin|dexamethasone|deksametason|tramadol|alprazolam|xanax|misoprostol|cytotec|sildenafil|viagra|cialis)\b/,
  /\b(rokok|cerutu|vape|liquid vape|pod vape|tembakau)\b/,
  /\b(miras|minuman keras|vodka|whiske?y|soju|arak bali|ciu|bir(?! pletok) (bintang|hitam|pilsener)|beer)\b/,
  /\b(senjata api|amunisi|airsoft ?gun|bahan peledak|petasan|mercon|celurit)\b/,
  /\b(daging babi|minyak babi|pork|bacon)\b/,
] as const;

/** The forbidden word in a text, or null. */
export function forbiddenWord(text: string): string | null {
  const small = text.toLowerCase();
  for (const pattern of FORBIDDEN) {
    const found = pattern.exec(small);
    if (found) return found[0];
  }
  return null;
}

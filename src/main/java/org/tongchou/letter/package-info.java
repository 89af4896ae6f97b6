/**
 * Letters 告知书 that the law gives an applicant, as printable documents: what each says is put together from the file, with its legal basis,
 * the reason sheet of the decision and the remedies; then it is set as PDF with the fonts of the installation.
 *
 * <p>Decided: a letter is not stored. It is made from the step on file, which is never changed, so it reads the same whenever it is asked for
 * (docs/decisions/0015-letters.md). A character that no font has is refused by name and never dropped: a name that is printed wrongly
 * is the wrong person's letter. That a letter arrived is a step on the file ({@link org.tongchou.law.procedure.Delivery}).
 */
package org.tongchou.letter;

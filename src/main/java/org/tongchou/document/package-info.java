/**
 * Documents that prove something on a family's file: scans, photographs from the door, drawn signatures.
 *
 * <p>Decided: what comes in is known by its content and never by its name. Pictures are decoded whole and written anew, so that nothing but the
 * picture comes in; a PDF stays as it is and is refused where it could do anything but be read. Contents are sealed and lie in the
 * database, so that they are kept, copied, and change their keys with their file (docs/decisions/0021-documents.md). Names are made here;
 * what goes out is an attachment.
 */
package org.tongchou.document;

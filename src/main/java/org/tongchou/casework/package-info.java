/**
 * A family's application on its way through township and county: intake, survey and check, opinion and notice, confirmation. The road is
 * law.procedure's table; each boundary here is one stage of it, and what other rooms make of an act (the notice on the board, the award)
 * they learn by an event in the same transaction.
 *
 * <p>Decided: the declaration is kept as one JSON document, because rules change what is asked; what is searched or must be unique
 * (members, standing) has rows of its own.
 */
package org.tongchou.casework;

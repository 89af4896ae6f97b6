/**
 * The register of staff and of members of village committees with their near relatives (L3 art. 11), kept by the administrator.
 *
 * <p>Decided: each side sees only its own. Whoever keeps the register is never told whether a family was found by it, and who works on a
 * family is never told what stands in the register; only that a person is barred, and that the county has to visit. Numbers are sealed and
 * found by a blind index of their own, so that not even the database shows which of them stands in a file.
 */
package org.tongchou.person;

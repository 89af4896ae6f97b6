package org.tongchou.person;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;

/**
 * An official in the list of the register.
 *
 * @param id the number in the register
 * @param office where he serves
 * @param kind as what
 * @param account the user name, if he has one
 * @param name as people read it
 * @param since when he was registered
 * @param until when he left, if he did
 */
public record OfficialRow(long id, OfficeCode office, OfficialKind kind, Optional<String> account, String name, LocalDate since, Optional<LocalDate> until) {
}

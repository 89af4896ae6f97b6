package org.tongchou.award;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.access.Subject;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;

/**
 * A transfer certificate as it is handed out to either side: all that its letter says.
 *
 * @param certificate its number, such as 340302-2026-T0001
 * @param award the award's number, which the family keeps
 * @param incoming whether it is the copy of the office that takes the family over
 * @param holder the name of the person in whose name the support runs
 * @param members how many persons are covered
 * @param category URBAN, RURAL or UNIFIED
 * @param regular fen a month without top-ups on the day of the certificate
 * @param topUps fen a month of all top-ups on that day
 * @param from the township that hands over
 * @param to the township that takes over
 * @param wanted the first month that the new office was asked to pay
 * @param fromMonth the first month that it does pay; the former one pays all before it
 * @param state where the transfer stands
 * @param denial why it was declined
 * @param askedOn the day of the certificate
 * @param answeredOn the day of the answer
 */
public record TransferPaper(String certificate, String award, boolean incoming, String holder, int members, String category, Money regular, Money topUps,
    OfficeCode from, OfficeCode to, Month wanted, Optional<Month> fromMonth, TransferState state, Optional<TransferDenial> denial, LocalDate askedOn,
    Optional<LocalDate> answeredOn) implements Subject {

    /** Whether the county that takes over has still to answer. */
    public boolean waits() {
        return incoming && state == TransferState.WAITING;
    }

    @Override
    public String subject() {
        return award;
    }
}

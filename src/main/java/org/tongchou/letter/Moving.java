package org.tongchou.letter;

import java.time.LocalDate;
import java.util.List;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;

/**
 * A family in support moves: what its transfer certificate 转移证明 says to both offices and to the family.
 *
 * @param certificate the certificate's number
 * @param award the award's number, which the family keeps
 * @param holder the name of the person in whose name the support runs
 * @param members how many persons are covered
 * @param category URBAN, RURAL or UNIFIED
 * @param monthly fen a month on the day of the certificate, top-ups included
 * @param from the office that hands over, as it is called
 * @param to the office that takes over, as it is called
 * @param fromMonth the first month that the new office pays; the former one pays all before it
 * @param on the day of the certificate
 */
public record Moving(String certificate, String award, String holder, int members, String category, Money monthly, String from, String to, Month fromMonth, LocalDate on) {

    Paper paper(Issuers issuers, Words words) {
        return new Paper(words.locale(), "transfer-" + certificate, issuers.of(true, words.locale()), words.text("letter.name.TRANSFER"), words.text("letter.certificateNumber", certificate),
            words.text("letter.addressee", holder), List.of(words.text("letter.opening.TRANSFER", from, to)), List.of(),
            List.of(words.term("award", award), words.term("category", words.text("casework.category." + category)), words.term("members", Integer.toString(members)),
                words.term("monthly", words.yuan(monthly)), words.term("lastHere", words.month(fromMonth.previous())), words.term("fromThere", words.month(fromMonth))),
            List.of(words.text("letter.closing.TRANSFER")), words.text("letter.basis.TRANSFER"), List.of(), words.day(on), Paper.Ending.RECEIPT);
    }
}

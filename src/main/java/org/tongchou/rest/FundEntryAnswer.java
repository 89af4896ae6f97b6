package org.tongchou.rest;

import org.tongchou.fund.Entered;
import org.tongchou.fund.EntryRow;
import org.tongchou.fund.FundEntry;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;

/**
 * An entry of the books (api.md "Funds"), amounts in fen.
 *
 * @param id its number
 * @param kind of entry
 * @param corrects what a correction puts right
 * @param place where a gift may be spent
 * @param purpose in which category a gift may be spent
 * @param source whose money; null where several are concerned
 * @param office whose books
 * @param toOffice where it went
 * @param amount fen
 * @param year of the budget
 * @param text what it is for
 * @param donor who gave
 * @param run the payment run
 * @param by who entered it
 * @param at when
 */
record FundEntryAnswer(long id, String kind, String corrects, OfficeCode place, Category purpose, String source, OfficeCode office, OfficeCode toOffice, Money amount, int year, String text, String donor, Long run, String by, String at) {

    /** What was made, with what the office holds of the source now. */
    record Made(long id, String kind, String corrects, OfficeCode place, Category purpose, String source, OfficeCode office, OfficeCode toOffice, Money amount, int year, String text, String donor, BalancesAnswer.Row balance) {

        static Made of(Entered entered) {
            FundEntry entry = entered.entry();
            return new Made(entered.id(), entry.kind().name(), entry.corrects().map(Enum::name).orElse(null), entry.bound().place().orElse(null), entry.bound().purpose().orElse(null), entry.source().name(), entry.office(), entry.toOffice().orElse(null), entry.amount(), entry.year(), entry.text(),
                entry.donor().orElse(null), BalancesAnswer.Row.of(entered.balance()));
        }
    }

    static FundEntryAnswer of(EntryRow row) {
        return new FundEntryAnswer(row.id(), row.kind(), row.corrects().map(Enum::name).orElse(null), row.bound().place().orElse(null), row.bound().purpose().orElse(null), row.source().map(Enum::name).orElse(null), row.office(), row.to().orElse(null), row.amount(), row.year(),
            row.words().text().orElse(null), row.words().donor().orElse(null), row.run().orElse(null), row.entered().name(), Answers.moment(row.entered().at()));
    }
}

package org.tongchou.rest;

import java.util.List;
import org.tongchou.award.AwardAmount;
import org.tongchou.award.AwardFile;
import org.tongchou.kernel.Month;

/**
 * An award (api.md "An award").
 *
 * @param number its number
 * @param application the file that it was confirmed in
 * @param state where it stands
 * @param office the township
 * @param category URBAN, RURAL or UNIFIED
 * @param holder the name of the person in whose name it runs
 * @param members how many persons are covered
 * @param certificate the certificate's number
 * @param recheckClass ANNUAL or HALF_YEAR
 * @param recheckDue the day by which the family is looked at again
 * @param versions its amounts over time, in fen
 * @param account where it is paid to, covered
 * @param actions acts on an award; none are open to anybody yet
 */
record AwardAnswer(String number, String application, String state, String office, String category, String holder, int members, String certificate,
    String recheckClass, String recheckDue, List<Amount> versions, AwardFile.PaidTo account, List<String> actions) {

    record Amount(String from, String until, long regular, long topUps) {

        static Amount of(AwardAmount amount) {
            return new Amount(amount.from().toString(), amount.until().map(Month::toString).orElse(null), amount.regular().fen(), amount.topUps().fen());
        }
    }

    static AwardAnswer of(AwardFile award) {
        return new AwardAnswer(award.number(), award.application(), award.state().name(), award.office().value(), award.category(), award.holder(),
            award.members(), award.certificate(), award.recheckClass().name(), award.recheckDue().toString(),
            award.versions().stream().map(Amount::of).toList(), award.account(), List.of());
    }
}

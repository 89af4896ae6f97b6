package org.tongchou.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.tongchou.award.AwardAmount;
import org.tongchou.award.AwardDue;
import org.tongchou.award.AwardEntry;
import org.tongchou.award.AwardFile;
import org.tongchou.award.MadeLetter;
import org.tongchou.award.Reassessment;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.MonthDifference;
import org.tongchou.law.procedure.VisitGround;

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
 * @param version which every act raises; an act carries the one that was read
 * @param actions the acts that this officer may take now
 * @param reassessment what the newest means test proposes, until it is decided
 * @param heard whether the recipient was heard since
 * @param visitFor why the county has to see the family before its next recheck or decision
 * @param deadlines the clocks that run
 * @param differences what corrections made of months that lie behind, in fen
 * @param timeline what was done, the oldest first
 * @param letters the letters that acts made, each with the proof of its delivery
 */
record AwardAnswer(String number, String application, String state, String office, String category, String holder, int members, String certificate,
    String recheckClass, String recheckDue, List<Amount> versions, AwardFile.PaidTo account, int version,
    List<AwardStep> actions, Optional<Test> reassessment, boolean heard, List<VisitGround> visitFor, List<AwardDue> deadlines, List<Difference> differences, List<Entry> timeline,
    List<Paper> letters) {

    record Sum(long regular, long topUps) {
    }

    record Test(String on, String outcome, int members, Sum old, @JsonProperty("new") Sum fresh, long difference) {

        static Test of(Reassessment test) {
            return new Test(test.on().toString(), test.outcome(), test.covered(), new Sum(test.oldRegular().fen(), test.oldTopUps().fen()),
                new Sum(test.regular().fen(), test.topUps().fen()), test.difference().fen());
        }
    }

    record Difference(String month, long regular, long topUps, long total) {

        static Difference of(MonthDifference difference) {
            return new Difference(difference.month().toString(), difference.regularAfter().difference(difference.regularBefore()).fen(),
                difference.topUpsAfter().difference(difference.topUpsBefore()).fen(), difference.total().fen());
        }
    }

    record Entry(String at, AwardStep act, String officer, AwardState state, String text, JsonNode detail) {

        static Entry of(AwardEntry entry) {
            return new Entry(Answers.moment(entry.at()), entry.act(), entry.officer(), entry.state(), entry.text(),
                entry.detail().isEmpty() ? null : Json.parse(entry.detail()));
        }
    }

    record Paper(String letter, int which, String on, Proof delivery) {

        static Paper of(MadeLetter made) {
            return new Paper(made.letter().name(), made.which(), made.on().toString(), made.delivery().map(Proof::of).orElse(null));
        }
    }

    record Proof(String on, String manner, String receiver) {

        static Proof of(MadeLetter.Proof proof) {
            return new Proof(proof.on().toString(), proof.manner().name(), proof.receiver());
        }
    }

    record Amount(String from, String until, long regular, long topUps) {

        static Amount of(AwardAmount amount) {
            return new Amount(amount.from().toString(), amount.until().map(Month::toString).orElse(null), amount.regular().fen(), amount.topUps().fen());
        }
    }

    static AwardAnswer of(AwardFile award) {
        return new AwardAnswer(award.number(), award.application(), award.state().name(), award.office().value(), award.category(), award.holder(),
            award.members(), award.certificate(), award.recheckClass().name(), award.recheckDue().toString(),
            award.versions().stream().map(Amount::of).toList(), award.account(), award.version(), award.life().actions(),
            award.life().proposal().map(Test::of), award.life().heard(), award.life().visitDue() ? List.of(VisitGround.RELATIVE) : List.of(), award.life().due(), award.life().differences().stream().map(Difference::of).toList(),
            award.life().timeline().stream().map(Entry::of).toList(),
            MadeLetter.of(award).stream().map(Paper::of).toList());
    }
}

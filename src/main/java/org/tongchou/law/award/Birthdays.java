package org.tongchou.law.award;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.law.Article;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.rulepack.Rules;
import org.tongchou.law.rulepack.TopUpRule;

/** When somebody of a family reaches an age that gives or ends a top-up: it counts from the first month whose first day sees that age. */
@Article("L1 art. 20; L3 art. 27; domain.md 2.7")
public final class Birthdays {

    private static final int LEAP_DAY = 29;

    private Birthdays() {
    }

    /**
     * The first month from one on in which a birthday makes the top-ups other than what is paid; none if no birthday does.
     *
     * @param rules the rules of today: ages and amounts
     * @param from the first month with that amount
     * @param paid fen a month of all top-ups
     */
    @Article("L1 art. 20; L3 art. 27; domain.md 2.7")
    public static Optional<Month> firstOther(Facts facts, Rules rules, Month from, Money paid) {
        return facts.members().stream().flatMap(member -> months(member, rules)).filter(month -> !month.isBefore(from)).sorted().distinct()
            .filter(month -> !topUps(facts, rules, month).equals(paid)).findFirst();
    }

    /** Fen a month of the top-ups that a family's ages and circumstances give in a month. */
    @Article("L1 art. 20; L3 art. 27; domain.md 2.7")
    public static Money topUps(Facts facts, Rules rules, Month month) {
        Facts then = facts.on(month.firstDay());
        return facts.singlePerson().isPresent() ? MeansTest.assess(then, rules).topUpsMonthly() : MeansTest.topUps(then, rules);
    }

    private static Stream<Month> months(Member member, Rules rules) {
        return rules.topUps().kinds().stream().map(TopUpRule::who)
            .flatMap(who -> Stream.concat(who.minAge().stream(), who.maxAge().map(age -> age + 1).stream()))
            .map(age -> reached(member.birthDate(), age));
    }

    private static Month reached(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        LocalDate reached = born.getDayOfMonth() == LEAP_DAY && day.getDayOfMonth() < LEAP_DAY && born.getMonthValue() == day.getMonthValue() && born.getMonthValue() == 2
            ? day.plusDays(1) : day;
        return reached.getDayOfMonth() == 1 ? Month.of(reached) : Month.of(reached).next();
    }
}

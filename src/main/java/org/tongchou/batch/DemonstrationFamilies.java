package org.tongchou.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.meanstest.Disability;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Trait;

/** Invents families: the same household of the same seed is always the same family. */
final class DemonstrationFamilies {

    private static final int LARGEST = 5;
    private static final List<String> SYLLABLES = List.of("安", "禾", "和", "宁", "平", "晴", "朗", "青", "松", "柏", "竹", "兰", "莲", "荷", "枫", "桐",
        "溪", "泉", "川", "湖", "石", "田", "谷", "麦", "米", "豆", "春", "夏", "秋", "冬", "晨", "星", "月", "云", "雨", "雪", "风", "光", "明", "远");
    private static final List<String> ROADS = List.of("测试路", "样例街", "演示巷", "示范村");

    private final long seed;
    private final List<OfficeCode> townships;
    private final DemonstrationNumbers numbers;

    DemonstrationFamilies(long seed, long households, List<OfficeCode> townships) {
        this.seed = seed;
        this.townships = townships;
        this.numbers = new DemonstrationNumbers(households * LARGEST);
    }

    /** The family of a household as it stood on a day, getting by so well; its members are the same however it gets by, and whichever attempt it is. */
    DemonstrationFamily family(long household, LocalDate on, DemonstrationMeans means, int attempt) {
        DemonstrationDice dice = new DemonstrationDice(seed, household);
        OfficeCode office = dice.pick(townships);
        Category category = dice.chance(urbanPercent(office)) ? Category.URBAN : Category.RURAL;
        String family = dice.pick(SYLLABLES);
        List<DemonstrationPerson> persons = new ArrayList<>();
        for (DemonstrationShape.Place place : DemonstrationShape.thrown(dice)) {
            persons.add(person(household * LARGEST + persons.size(), "p" + (persons.size() + 1), "测试" + family + dice.pick(SYLLABLES), place, on, dice));
        }
        List<Member> members = persons.stream().map(DemonstrationPerson::member).toList();
        String street = "%s %d 号".formatted(dice.pick(ROADS), dice.between(1, 300));
        DemonstrationDice luck = new DemonstrationDice(seed + attempt + 1, household);
        Facts facts = new Facts(on, category, Optional.empty(), members, means.income(members, category, on, luck), means.expenses(members, luck),
            means.obligors(members, on, luck), means.assets(luck));
        return new DemonstrationFamily(household, office, persons, facts, street,
            DemonstrationNumbers.account(household));
    }

    private DemonstrationPerson person(long number, String ref, String name, DemonstrationShape.Place place, LocalDate on, DemonstrationDice dice) {
        LocalDate aboutBorn = on.minusYears(place.age()).minusDays(dice.between(0, 364));
        CitizenNumber citizen = numbers.citizen(number, aboutBorn, place.sex());
        boolean grown = place.age() >= 18;
        boolean ill = dice.chance(grown ? 16 : 3);
        Optional<Disability> disability = dice.chance(grown ? 14 : 3)
            ? Optional.of(new Disability(dice.pick(List.of(Disability.Category.values())), dice.between(1, 4))) : Optional.empty();
        boolean student = place.age() >= 7 && place.age() <= 20;
        Set<Trait> traits = Set.of();
        return new DemonstrationPerson(name, citizen,
            new Member(ref, place.relationship(), citizen.birthDate(), place.sex(), ill, disability, student, traits));
    }

    /** Sub-districts are mostly town, townships country, towns in between: the third-last digit of a code tells them apart. */
    private static int urbanPercent(OfficeCode office) {
        return switch (office.value().charAt(6)) {
            case '0' -> 92;
            case '1' -> 25;
            case '4' -> 60;
            default -> 8;
        };
    }
}

package org.tongchou.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchou.household.PackedFacts;
import org.tongchou.law.meanstest.Member;

/** Who of a family is counted: whom its award covers, whatever its facts say by now. */
@Tag("unit")
class CoveredMembersTest {

    private static final List<Member> FAMILY = Stream.of("p1", "p2", "p3").map(CoveredMembersTest::member).toList();

    private static Member member(String ref) {
        return new Member(ref, "01", LocalDate.of(1970, 1, 1), 1, false, Optional.empty(), false, Set.of());
    }

    @ParameterizedTest
    @CsvSource({"3, '', p1 p2 p3", "2, '', p1 p2", "4, '', p1 p2 p3", "1, '', p1", "1, p2, p2", "3, p2, p1 p2 p3"})
    void as_many_as_it_covers_and_who_came_last_is_not_covered_yet(int covered, String alone, String expected) {
        Optional<Member> single = FAMILY.stream().filter(member -> member.ref().equals(alone)).findFirst();
        assertEquals(List.of(expected.split(" ")), CoveredMembers.of(new PackedFacts.Household(FAMILY, single), covered).stream().map(Member::ref).toList());
    }
}

package org.tongchou.web.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongchou.law.meanstest.StepCode;
import org.tongchou.web.Wording;

class SheetGroupTest {

    private static Sheet sheet(StepCode... codes) {
        return new Sheet("DIBAO", 0, 1, Stream.of(codes).map(code -> new Sheet.Line(code.name(), code.name(), "", null, "")).toList(), List.of(), new Sheet.Pack("34", "2"), List.of());
    }

    @Test
    void lines_stand_in_groups_in_the_order_of_the_test() {
        List<SheetGroup> groups = SheetGroup.of(sheet(StepCode.STANDARD, StepCode.INCOME_COUNTED, StepCode.INCOME_EXEMPT, StepCode.COUNTABLE_INCOME, StepCode.TOP_UP, StepCode.OUTCOME));
        assertEquals(List.of(SheetGroup.Heading.FAMILY, SheetGroup.Heading.INCOME, SheetGroup.Heading.COUNTABLE, SheetGroup.Heading.TOP_UPS, SheetGroup.Heading.OUTCOME),
            groups.stream().map(SheetGroup::heading).toList());
        assertEquals(2, groups.get(1).lines().size());
    }

    @Test
    void every_step_has_a_group_with_a_heading_in_both_languages() {
        for (SheetGroup group : SheetGroup.of(sheet(StepCode.values()))) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertFalse(Wording.in(locale).of("web.sheetPage.group." + group.heading()).startsWith("web."), group.heading().name());
            }
        }
    }
}

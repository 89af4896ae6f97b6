package org.tongchou.web.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Part;
import org.tongchou.standard.Difference;
import org.tongchou.standard.PackDocument;
import org.tongchou.web.Wording;

class PackWordsTest {

    private static final Wording CHINESE = Wording.in(Locale.SIMPLIFIED_CHINESE);

    @TestFactory
    Stream<DynamicTest> every_pack_on_file_reads_in_both_languages_without_a_code() {
        return PacksOnFile.all().flatMap(pack -> Stream.of(CHINESE, Wording.in(Locale.ENGLISH)).map(wording ->
            DynamicTest.dynamicTest(pack.region() + " from " + pack.term().from() + " " + wording.locale(), () -> {
                for (PartCard card : new PackCards(wording, Map.of(), above -> "", OfficeCode::value).of(pack)) {
                    for (Said said : card.said()) {
                        String words = said.name() + said.value();
                        assertFalse(words.contains("web.") || words.contains("law.") || words.contains("{") || words.contains("_"), card.part() + ": " + words);
                    }
                }
            })));
    }

    @Test
    void an_age_a_share_and_a_fixed_amount_read_as_people_say_them() {
        var own = Json.parse("{\"mode\": \"ADD_ALL\", \"rounding\": \"HALF_UP_YUAN\", \"kinds\": [{\"kind\": \"AGE\", \"minAge\": 80, \"percent\": \"12.5\"},"
            + " {\"kind\": \"AGE\", \"minAge\": 70, \"maxAge\": 79, \"flatMonthly\": 5000}, {\"kind\": \"TRAIT\", \"trait\": \"LIVING_ALONE\", \"percent\": \"10\"}]}");
        assertEquals(List.of(new Said("80 周岁及以上", "低保标准的 12.5%"), new Said("70 至 79 周岁", "每月 50.00 元"), new Said("独居", "低保标准的 10%"),
            new Said("一人符合多项", "累计"), new Said("取整", "四舍五入到元")), PackWords.in(CHINESE, OfficeCode::value).of(Part.TOP_UPS, own));
    }

    @Test
    void a_part_that_is_switched_off_says_nothing() {
        assertEquals(List.of(), PackWords.in(CHINESE, OfficeCode::value).of(Part.DEDUCTIONS, Json.parse("[]")));
        assertEquals(List.of(), PackWords.in(CHINESE, OfficeCode::value).of(Part.RIGID, Json.parse("null")));
    }

    @Test
    void a_difference_names_its_row_and_both_values() {
        PackDocument both = new PackDocument("{\"topUps\": {}}", null, "[]");
        assertEquals(List.of(new DifferenceLine(Part.TOP_UPS, "重病", "比例", "30%", "35%")), words().of(both, both,
            List.of(new Difference(Part.TOP_UPS, "SERIOUS_ILLNESS", "percent", Optional.of("30"), Optional.of("35")))));
        assertEquals(List.of(new DifferenceLine(Part.TOP_UPS, "年龄 80 周岁", "每月定额", "—", "50.00 元")), words().of(both, both,
            List.of(new Difference(Part.TOP_UPS, "AGE 80", "flatMonthly", Optional.empty(), Optional.of("5000")))));
    }

    @Test
    void a_part_that_only_one_of_two_packs_settles_is_one_line() {
        PackDocument with = new PackDocument("{\"workCost\": {\"kind\": \"PERCENT_OF_WAGE\", \"percent\": \"20\"}}", null, "[]");
        PackDocument without = new PackDocument("{}", null, "[]");
        List<Difference> found = List.of(new Difference(Part.WORK_COST, "", "kind", Optional.of("PERCENT_OF_WAGE"), Optional.empty()),
            new Difference(Part.WORK_COST, "", "percent", Optional.of("20"), Optional.empty()));
        assertEquals(List.of(new DifferenceLine(Part.WORK_COST, "", "整个部分", "有工资性收入的成员：扣减本人工资的 20%", "—（沿用上级）")), words().of(with, without, found));
    }

    private static DifferenceWords words() {
        return new DifferenceWords(new PackValues(CHINESE, OfficeCode::value));
    }
}

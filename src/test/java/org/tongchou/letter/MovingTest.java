package org.tongchou.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.text.Bundle;

/** What a transfer certificate says to the family and to both offices. */
class MovingTest {

    private static final Moving MOVING = new Moving("340302-2026-T0001", "340302001-2026-A0007", "测试甲", 2, "URBAN", new Money(96_000), "龙子湖区东风街道", "蚌山区天桥街道",
        new Month(2026, 12), LocalDate.of(2026, 11, 12));
    private static final Issuers ISSUERS = new Issuers("东风街道", "龙子湖区", "蚌埠市");

    private static List<String> terms(Paper paper) {
        return paper.terms().stream().map(term -> term.name() + " " + term.value()).toList();
    }

    @Test
    void it_names_the_last_month_of_one_office_and_the_first_of_the_other() {
        Paper paper = MOVING.paper(ISSUERS, new Words(Bundle.CHINESE));
        assertEquals("蚌埠市龙子湖区民政局", paper.issuer());
        assertEquals(List.of("保障编号 340302001-2026-A0007", "保障类别 城市", "保障人数 2", "每月保障金额 960.00 元", "迁出地发放至 2026年11月", "迁入地自此月发放 2026年12月"), terms(paper));
        assertTrue(paper.opening().get(0).contains("龙子湖区东风街道") && paper.opening().get(0).contains("蚌山区天桥街道"));
        assertEquals("transfer-340302-2026-T0001", paper.name());
    }

    @Test
    void it_can_be_read_in_english() {
        Paper paper = MOVING.paper(ISSUERS, new Words(Bundle.ENGLISH));
        assertEquals("Transfer certificate", paper.title());
        assertTrue(terms(paper).contains("Former office pays up to November 2026") && terms(paper).contains("New office pays from December 2026"), terms(paper).toString());
    }
}

package org.tongchou.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongchou.award.AwardAmount;
import org.tongchou.award.AwardEntry;
import org.tongchou.award.AwardFile;
import org.tongchou.award.MadeLetter;
import org.tongchou.casework.ReasonSheet;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.AwardLetter;
import org.tongchou.law.award.AwardState;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.text.Bundle;

/** What letters about support say, put together from the acts on an award. */
class AwardCompositionTest {

    private static final Issuers ISSUERS = new Issuers("小蚌埠镇", "淮上区", "蚌埠市");
    private static final ReasonSheet SHEET = new ReasonSheet("{\"steps\": [{\"text\": \"测试户甲的养老金计入家庭收入，每年 10,800.00 元。\", \"basis\": \"L3 art. 13\"}]}",
        "{\"steps\": [{\"text\": \"The pension counts as income, 10,800.00 yuan a year.\", \"basis\": \"L3 art. 13\"}]}");

    private static AwardEntry act(AwardStep act, String text, String papers) {
        return new AwardEntry(LocalDateTime.of(2026, 10, 19, 9, 0), act, "测试经办员", AwardState.ACTIVE, text, papers);
    }

    private static AwardEntry reassessed(long before, long after) {
        return act(AwardStep.REASSESS, "", "{\"on\": \"2026-10-19\", \"outcome\": \"DIBAO\", \"covered\": 2, \"old\": {\"regular\": " + before + ", \"topUps\": 0}, \"new\": {\"regular\": " + after
            + ", \"topUps\": 0}, \"difference\": 0, \"standard\": 78000, \"graceTopUps\": 0}");
    }

    static AwardFile award(AwardEntry... acts) {
        return new AwardFile("340311100-2026-A0007", "340311100-2026-0009", AwardState.ACTIVE, new OfficeCode("340311100"), "URBAN", "测试户甲", 2, "340311-2026-000007", RecheckClass.ANNUAL,
            LocalDate.of(2027, 10, 19), List.of(new AwardAmount(new Month(2026, 11), Optional.of(new Month(2027, 4)), new Money(78000), new Money(7800))),
            new AwardFile.PaidTo("测试户甲", "****0012", "测试银行"), 3, new AwardFile.Life(List.of(), Optional.empty(), false, false, List.of(), List.of(acts), List.of()));
    }

    static Paper paper(AwardLetter letter, Locale locale, AwardEntry... acts) {
        AwardFile award = award(acts);
        MadeLetter made = MadeLetter.find(MadeLetter.of(award), letter, Optional.empty()).orElseThrow();
        return new AwardComposition(award, made, ISSUERS, made.finding().filter(finding -> letter.decides()).map(finding -> SHEET), new Words(locale)).paper();
    }

    static AwardEntry[] lowered() {
        return new AwardEntry[] {reassessed(96000, 66000), act(AwardStep.HEAR, "对核算没有意见，希望慢一点减。", "{\"on\": \"2026-10-19\", \"person\": \"测试户甲\"}"),
            act(AwardStep.DECREASE, "养老金由 600 元增加到 900 元", "{\"fromMonth\": \"2026-11\", \"reasonCode\": \"INCOME\"}")};
    }

    static AwardEntry[] ended() {
        return new AwardEntry[] {act(AwardStep.HEAR, "没有意见", "{\"on\": \"2026-10-19\", \"person\": \"测试户甲\"}"),
            act(AwardStep.STOP, "领取人书面要求停发", "{\"fromMonth\": \"2026-12\", \"reasonCode\": \"WISH\"}")};
    }

    static AwardEntry[] eased() {
        return new AwardEntry[] {reassessed(156000, 0), act(AwardStep.GRANT_GRACE, "渐退", "{\"fromMonth\": \"2026-11\", \"months\": 6}")};
    }

    static AwardEntry[] rested() {
        return new AwardEntry[] {act(AwardStep.HEAR, "没有意见", "{\"on\": \"2026-10-19\", \"person\": \"测试户甲\"}"),
            act(AwardStep.SUSPEND, "连续三次拒绝介绍的合适工作", "{\"member\": \"p3\", \"share\": 30000, \"fromMonth\": \"2026-11\"}")};
    }

    static AwardEntry[] raised() {
        return new AwardEntry[] {reassessed(66000, 96000), act(AwardStep.INCREASE, "养老金减少", "{\"fromMonth\": \"2026-11\", \"reasonCode\": \"\"}")};
    }

    private static List<String> terms(Paper paper) {
        return paper.terms().stream().map(term -> term.name() + " " + term.value()).toList();
    }

    @Test
    void a_decrease_says_before_and_after_why_and_where_to_go() {
        Paper paper = paper(AwardLetter.DECREASE, Bundle.CHINESE, lowered());
        assertEquals("蚌埠市淮上区民政局", paper.issuer());
        assertEquals(List.of("保障人数 2", "原每月保障金额 960.00 元", "每月保障金额 660.00 元", "其中分类施保增发 0.00 元", "起始发放月份 2026年11月"), terms(paper));
        assertEquals(List.of("养老金由 600 元增加到 900 元"), paper.points());
        assertTrue(paper.closing().get(1).contains("蚌埠市淮上区人民政府申请行政复议") && paper.closing().get(1).contains("六十日内"));
        assertEquals("最低生活保障审核确认办法第 13 条", paper.sheet().get(0).basis());
        assertEquals(Paper.Ending.RECEIPT, paper.ending());
    }

    @Test
    void a_hearing_is_the_townships_and_is_signed() {
        Paper paper = paper(AwardLetter.HEARING, Bundle.CHINESE, lowered());
        assertEquals("淮上区小蚌埠镇人民政府", paper.issuer());
        assertEquals(List.of("对核算没有意见，希望慢一点减。"), paper.points());
        assertEquals(List.of("陈述人 测试户甲", "听取意见日期 2026年10月19日", "记录人 测试经办员"), terms(paper));
        assertTrue(paper.sheet().isEmpty() && paper.closing().size() == 1);
        assertEquals(Paper.Ending.SIGNATURES, paper.ending());
    }

    @Test
    void a_stop_a_grace_and_a_rest_name_their_months() {
        assertEquals(List.of("Last month paid November 2026"), terms(paper(AwardLetter.STOP, Bundle.ENGLISH, ended())));
        assertEquals(List.of("Amount a month 858.00 yuan", "Paid from November 2026", "Last month paid April 2027"), terms(paper(AwardLetter.GRACE, Bundle.ENGLISH, eased())));
        assertEquals(List.of("Share at rest, a month 300.00 yuan", "Paid from November 2026"), terms(paper(AwardLetter.SUSPENSION, Bundle.ENGLISH, rested())));
    }

    @Test
    void a_finding_belongs_to_the_decision_after_it_and_a_delivery_to_its_letter() {
        AwardEntry[] acts = {reassessed(66000, 96000), act(AwardStep.INCREASE, "", "{\"fromMonth\": \"2026-11\"}"), act(AwardStep.STOP, "", "{\"fromMonth\": \"2026-12\"}"),
            act(AwardStep.RECORD_DELIVERY, "", "{\"letter\": \"INCREASE\", \"which\": 1, \"on\": \"2026-10-20\", \"manner\": \"MAIL\", \"receiver\": \"测试户甲\"}")};
        List<MadeLetter> made = MadeLetter.of(award(acts));
        assertTrue(made.get(0).finding().isPresent() && made.get(1).finding().isEmpty());
        assertTrue(!made.get(0).open() && made.get(1).open());
    }
}

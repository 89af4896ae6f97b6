package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.price.PriceIndex;
import org.tongchou.law.price.PriceLinkage;
import org.tongchou.law.price.SubsidyAmount;
import org.tongchou.law.price.Trigger;
import org.tongchou.law.rulepack.Rounding;

@Tag("law")
class PriceLinkageReadingTest {

    private static final String STEPS = """
        {"triggers": [{"index": "CPI", "atLeast": "3"}], "amount": {"kind": "STEPS", "steps": [{"from": "3", "divisor": 12}, {"from": "5", "divisor": 8}]},
         "rounding": "HALF_UP_FEN", "minimumMonthly": 1000, "basis": "Jiangsu"}""";

    private static Fraction percent(String text) {
        return Fraction.of(new BigDecimal(text));
    }

    @Test
    void triggers_amount_rounding_and_floor_are_read() {
        PriceLinkage expected = new PriceLinkage(List.of(new Trigger(PriceIndex.CPI, percent("3"))), new SubsidyAmount.Steps(List.of(
            new SubsidyAmount.Step(percent("3"), 12), new SubsidyAmount.Step(percent("5"), 8))), Rounding.HALF_UP_FEN, new Money(1000));
        assertEquals(expected, PriceLinkageReading.of(STEPS));
    }

    @Test
    void the_floor_may_be_left_out_and_a_fixed_amount_is_in_fen() {
        PriceLinkage expected = new PriceLinkage(List.of(new Trigger(PriceIndex.CPI, percent("3.5")), new Trigger(PriceIndex.FOOD, percent("6"))),
            new SubsidyAmount.Fixed(new Money(3000)), Rounding.HALF_UP_YUAN, Money.ZERO);
        assertEquals(expected, PriceLinkageReading.of("""
            {"triggers": [{"index": "CPI", "atLeast": "3.5"}, {"index": "FOOD", "atLeast": "6"}], "amount": {"kind": "FIXED", "monthly": 3000}, "rounding": "HALF_UP_YUAN"}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'amount': {'kind': 'FIXED', 'monthly': 1}, 'rounding': 'HALF_UP_YUAN'} /triggers missing",
        "{'triggers': [], 'amount': {'kind': 'FIXED', 'monthly': 1}, 'rounding': 'HALF_UP_YUAN'} /triggers missing",
        "{'triggers': [{'index': 'CPI', 'atLeast': 3}], 'amount': {'kind': 'FIXED', 'monthly': 1}, 'rounding': 'HALF_UP_YUAN'} /triggers/0/atLeast notDecimal",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}, {'index': 'CPI', 'atLeast': '4'}], 'amount': {'kind': 'FIXED', 'monthly': 1}, 'rounding': 'HALF_UP_YUAN'} /triggers/1/index duplicateIndex",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'rounding': 'HALF_UP_YUAN'} /amount missing",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'amount': {'kind': 'HALF'}, 'rounding': 'HALF_UP_YUAN'} /amount/kind unknownValue",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'amount': {'kind': 'FIXED'}, 'rounding': 'HALF_UP_YUAN'} /amount/monthly missing",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'amount': {'kind': 'STEPS'}, 'rounding': 'HALF_UP_YUAN'} /amount/steps missing",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'amount': {'kind': 'STEPS', 'steps': [{'from': '3.5', 'divisor': 12}]}, 'rounding': 'HALF_UP_YUAN'} /amount/steps/0/from stepAboveTrigger",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'amount': {'kind': 'STEPS', 'steps': [{'from': '3', 'divisor': 12}, {'from': '3', 'divisor': 8}]}, 'rounding': 'HALF_UP_YUAN'} /amount/steps/1/from stepsDoNotRise",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'amount': {'kind': 'STEPS', 'steps': [{'from': '3', 'divisor': 0}]}, 'rounding': 'HALF_UP_YUAN'} /amount/steps/0/divisor outOfRange",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'amount': {'kind': 'FIXED', 'monthly': 1, 'yearly': 2}, 'rounding': 'HALF_UP_YUAN'} /amount/yearly unknownField",
        "{'triggers': [{'index': 'CPI', 'atLeast': '3'}], 'amount': {'kind': 'FIXED', 'monthly': 1}, 'rounding': 'NEAREST', 'stop': 1} /rounding unknownValue /stop unknownField"})
    void every_fault_is_named_with_its_pointer(String line) {
        int end = line.lastIndexOf('}') + 1;
        Faults faults = new Faults();
        assertEquals(Optional.empty(), PriceLinkageReading.read(Cursor.of(Json.parse(line.substring(0, end).replace('\'', '"')), faults)));
        String found = faults.list().stream().map(fault -> fault.pointer() + " " + fault.key().substring("json.fault.".length())).reduce("", (all, one) -> all + " " + one);
        assertEquals(line.substring(end), found);
    }
}

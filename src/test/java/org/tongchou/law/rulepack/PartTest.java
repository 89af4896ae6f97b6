package org.tongchou.law.rulepack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;

/** Who may set which part of a rule pack. */
@Tag("law")
class PartTest {

    private static String settable(Layer layer, Era era) {
        return Arrays.stream(Part.values()).filter(part -> part.maySet(layer, era)).map(Enum::name).collect(Collectors.joining(" "));
    }

    @Test
    void under_the_law_of_2026_the_province_fixes_how_income_and_property_are_judged() {
        assertEquals("EXEMPTIONS RIGID BENEFIT TOP_UPS PRICE_LINKAGE RANDOM_CHECKS COMPONENTS", settable(Layer.MUNICIPALITY, Era.R2026));
        assertEquals("TOP_UPS PRICE_LINKAGE COMPONENTS", settable(Layer.COUNTY, Era.R2026));
        assertEquals("", settable(Layer.TOWNSHIP, Era.R2026));
    }

    @Test
    void before_it_a_municipality_fixed_them_too() {
        for (Era era : List.of(Era.R1999_URBAN, Era.R2012, Era.R2021)) {
            assertEquals(settable(Layer.PROVINCE, Era.R2026).replace(" DELEGATION", ""), settable(Layer.MUNICIPALITY, era), "who decides was never the city's to say");
            assertEquals("TOP_UPS PRICE_LINKAGE COMPONENTS", settable(Layer.COUNTY, era));
        }
    }

    @Test
    void nation_and_province_may_set_every_part() {
        String every = Arrays.stream(Part.values()).map(Enum::name).collect(Collectors.joining(" "));
        for (Era era : Era.values()) {
            assertEquals(every, settable(Layer.NATION, era));
            assertEquals(every, settable(Layer.PROVINCE, era));
        }
    }

    @Test
    void the_article_is_that_of_the_era() {
        assertEquals("L1 art. 23", Part.WINDOWS.basis(Era.R2026));
        assertEquals("L2 art. 10", Part.WINDOWS.basis(Era.R2021));
        assertEquals("L1 art. 20", Part.TOP_UPS.basis(Era.R2021));
        assertEquals("L1 art. 22", Part.RIGID.basis(Era.R2021));
    }

    @Test
    void parts_are_known_by_their_field() {
        assertEquals(Optional.of(Part.TOP_UPS), Part.ofField("topUps"));
        assertEquals(Optional.empty(), Part.ofField("era"));
        for (Part part : Part.values()) {
            assertEquals(Optional.of(part), Part.ofField(part.field()));
        }
    }

    @Test
    void a_region_tells_its_layer() {
        assertEquals(Layer.NATION, Layer.of(new OfficeCode("00")));
        assertEquals(Layer.PROVINCE, Layer.of(new OfficeCode("34")));
        assertEquals(Layer.MUNICIPALITY, Layer.of(new OfficeCode("3403")));
        assertEquals(Layer.COUNTY, Layer.of(new OfficeCode("340302")));
        assertEquals(Layer.TOWNSHIP, Layer.of(new OfficeCode("340302001")));
    }

    @Test
    void each_part_set_without_competence_is_a_fault_at_its_place() {
        List<Finding> found = PackChecks.competence(Layer.COUNTY, Era.R2026, List.of(Part.TOP_UPS, Part.WINDOWS, Part.BENEFIT, Part.PRICE_LINKAGE));
        assertEquals(List.of("/rules/windowMonths", "/rules/benefit"), found.stream().map(Finding::pointer).toList());
        assertEquals(List.of(Layer.COUNTY, "L1 art. 23"), found.get(0).arguments());
        assertEquals(List.of("/priceLinkage"), PackChecks.competence(Layer.TOWNSHIP, Era.R2026, List.of(Part.PRICE_LINKAGE)).stream().map(Finding::pointer).toList());
        found.forEach(finding -> assertEquals(Finding.Severity.FAULT, finding.severity()));
    }
}

package org.tongchou.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Part;
import org.tongchou.law.rulepack.Term;

/** Which layer gives which part of the rules. */
class LayersTest {

    private static PublishedPack pack(String region, Era era, String rules) {
        return new PublishedPack(Long.parseLong(region), new PackReference(new OfficeCode(region), 1, era), new Term(LocalDate.of(2026, 7, 1), Optional.empty()), "",
            new PackDocument(rules, null, "[]"), Optional.empty());
    }

    private static Map<Part, String> givers(Era era) {
        List<PublishedPack> packs = List.of(pack("3401", era, "{\"topUps\": null, \"workCost\": {\"kind\": \"NONE\"}}"),
            pack("00", era, "{\"edgeMultiplier\": \"1.5\", \"workCost\": null, \"topUps\": null}"), pack("34", era, "{\"workCost\": null}"));
        return Layers.givers(packs).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().reference().region().value()));
    }

    @Test
    void each_part_comes_from_the_nearest_layer_that_sets_it_and_may() {
        assertEquals(Map.of(Part.EDGE, "00", Part.WORK_COST, "34", Part.TOP_UPS, "3401"), givers(Era.R2026));
    }

    @Test
    void before_the_law_of_2026_a_municipality_may_set_the_cost_of_working() {
        assertEquals(Map.of(Part.EDGE, "00", Part.WORK_COST, "3401", Part.TOP_UPS, "3401"), givers(Era.R2021));
    }
}

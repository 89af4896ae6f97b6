package org.tongchou.law.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.kernel.OfficeCode.Level;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Category;

/** Province and municipality: what the one fixed bounds what the other may fix. */
@Article("L1 art. 19")
final class StandardGuidance {

    private StandardGuidance() {
    }

    static List<Finding> of(DatedStandard proposed, List<DatedStandard> published) {
        return proposed.region().level() == Level.PROVINCE ? overtaken(proposed, published) : bounded(proposed, published);
    }

    /** A standard for both sides has to reach the guidance of each. */
    private static List<Finding> bounded(DatedStandard proposed, List<DatedStandard> published) {
        List<Finding> findings = new ArrayList<>();
        OfficeCode province = proposed.region().at(Level.PROVINCE);
        for (Category category : Category.values()) {
            if (category == proposed.category() || category == Category.UNIFIED || proposed.category() == Category.UNIFIED) {
                current(published, province, category, proposed).flatMap(above -> bound(proposed, above)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> bound(DatedStandard proposed, DatedStandard above) {
        if (above.level() == StandardLevel.PROVINCE) {
            return Optional.of(Finding.fault("FIXED_BY_PROVINCE", "/region", above.from().toString()));
        }
        return StandardInForce.stands(proposed, above) ? Optional.empty()
            : Optional.of(Finding.fault("BELOW_GUIDE", "/amount", StandardChecks.yuan(proposed.annual()), StandardChecks.yuan(above.annual())));
    }

    /** Municipalities whose own standard no longer holds once this one does. */
    private static List<Finding> overtaken(DatedStandard proposed, List<DatedStandard> published) {
        List<String> regions = published.stream().filter(dated -> dated.region().level() == Level.MUNICIPALITY && dated.category() == proposed.category())
            .map(DatedStandard::region).distinct().sorted()
            .flatMap(region -> current(published, region, proposed.category(), proposed).stream()).filter(own -> !StandardInForce.stands(own, proposed))
            .map(own -> own.region().value()).toList();
        return regions.isEmpty() ? List.of() : List.of(Finding.warning("OVERTAKES", "/amount", String.join(", ", regions)));
    }

    private static Optional<DatedStandard> current(List<DatedStandard> published, OfficeCode region, Category category, DatedStandard proposed) {
        return StandardInForce.ofRegion(published.stream().filter(dated -> dated.isOf(region, category)).toList(), proposed.from());
    }
}

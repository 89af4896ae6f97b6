package org.tongchou.price;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.standard.PriceLinkageReading;
import org.tongchou.standard.RulesInForce;

/** The price linkages of the published rule packs. */
@Dependent
class PriceLinkages {

    @Inject
    RulesInForce rules;

    /** The one that holds in a region on a day, with the rule pack that gives it. */
    Optional<LinkageInForce> at(OfficeCode region, LocalDate on) {
        return rules.layers(region, on).priceLinkage()
            .map(linkage -> new LinkageInForce(PriceLinkageReading.of(linkage.document()), linkage.document(), linkage.pack()));
    }
}

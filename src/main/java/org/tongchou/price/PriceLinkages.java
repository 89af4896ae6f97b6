package org.tongchou.price;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.persistence.Unscoped;
import org.tongchou.standard.Layers;
import org.tongchou.standard.PriceLinkageReading;
import org.tongchou.standard.RulesInForce;

/** The price linkages of the published rule packs. */
@Dependent
class PriceLinkages {

    @PersistenceContext
    EntityManager database;

    @Inject
    RulesInForce rules;

    /** The one that holds in a region on a day, with the rule pack that gives it. */
    @Unscoped("standards and rules are published law")
    Optional<LinkageInForce> at(OfficeCode region, LocalDate on) {
        Layers layers = rules.layers(region, on);
        return layers.priceLinkage().map(document -> new LinkageInForce(PriceLinkageReading.of(document), document, giver(layers.packs(), document)));
    }

    /** Of the packs that are laid over each other, the nearest that says it. */
    private PackReference giver(List<PackReference> packs, String document) {
        return Stream.iterate(packs.size() - 1, at -> at >= 0, at -> at - 1).map(packs::get).filter(pack -> document.equals(linkage(pack))).findFirst().orElseThrow();
    }

    private Object linkage(PackReference pack) {
        return database.createNativeQuery("select price_linkage from rule_pack where region = ?1 and version = ?2", String.class)
            .setParameter(1, pack.region().value()).setParameter(2, pack.version()).getSingleResult();
    }
}

package org.tongchou.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.standard.MethodDocument;
import org.tongchou.standard.PublishedStandard;
import org.tongchou.standard.StandardOrigin;
import org.tongchou.standard.StandardProposal;

/**
 * A standard with how it came about; the amount in fen per person and unit.
 *
 * @param id the number of its draft; null if it has none
 * @param region for which area
 * @param category URBAN, RURAL or UNIFIED
 * @param level PROVINCE_GUIDE, PROVINCE or CITY
 * @param unit MONTH or YEAR
 * @param amount fen
 * @param from its first day
 * @param to its last day, if it names one
 * @param document by which paper
 * @param docNumber the number of that paper
 * @param approvedBy by which government
 * @param publishedOn when the paper was published
 * @param method CONSUMPTION_RATIO, ENGEL or BASIC_LIVING, if that is known
 * @param inputs what went into it
 * @param minimumWage fen a month in that area at that time, if that is known
 */
record StandardAnswer(Long id, OfficeCode region, String category, String level, String unit, Money amount, LocalDate from, Optional<LocalDate> to, String document,
    Optional<String> docNumber, Optional<String> approvedBy, Optional<LocalDate> publishedOn, Optional<String> method, Optional<JsonNode> inputs,
    Optional<Money> minimumWage) {

    static StandardAnswer of(PublishedStandard standard) {
        StandardOrigin origin = standard.origin();
        return new StandardAnswer(standard.number().orElse(null), standard.region(), standard.category(), standard.level().name(), standard.unit(), standard.amount(),
            standard.from(), standard.to(), origin.document(), origin.docNumber(), origin.approvedBy(), origin.publishedOn(),
            origin.method().map(method -> MethodDocument.kind(method).name()), origin.method().map(MethodDocument::inputs), origin.minimumWage());
    }

    static StandardAnswer of(long id, StandardProposal proposal) {
        DatedStandard dated = proposal.dated();
        return of(new PublishedStandard(Optional.of(id), dated.region(), dated.category().name(), dated.level(), dated.standard().period().name(), dated.standard().amount(),
            dated.from(), dated.to(), proposal.origin()));
    }
}

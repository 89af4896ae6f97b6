package org.tongchou.award;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.Officer;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.Numbers;

/** Begins awards of families that were in support before this system, many at a time, each with the act that took it over as the first line of its history. */
@Dependent
public class SupportTakenOver {

    @Inject
    RollAwards rows;

    @Inject
    Numbers numbers;

    @Inject
    BusinessClock clock;

    /**
     * Begins them.
     *
     * @param from the first month that this system pays
     * @param source the mark of the roll, which the history keeps
     */
    public void begin(Officer officer, List<AwardTakenOver> awards, Month from, String source) {
        int year = clock.today().getYear();
        LocalDateTime at = clock.now().toLocalDateTime();
        List<String> given = numbers(awards, year);
        rows.awards(awards, given, certificates(awards, year), clock.today());
        Map<String, Long> ids = rows.ids(officer.scope(), given);
        rows.versions(awards, given, ids, from);
        rows.accounts(awards, given, ids, clock.today());
        rows.clocks(awards, given, ids, clock.today());
        List<String> papers = awards.stream().map(award -> Json.write(papers(award, from, source))).toList();
        rows.events(officer, awards, given, ids, papers, at);
    }

    private static ObjectNode papers(AwardTakenOver award, Month from, String source) {
        ObjectNode papers = Json.object().put("fromMonth", from.toString()).put("roll", source);
        award.certificate().ifPresent(former -> papers.put("formerCertificate", former));
        return papers;
    }

    private List<String> numbers(List<AwardTakenOver> awards, int year) {
        Map<OfficeCode, Long> counts = awards.stream().collect(Collectors.groupingBy(AwardTakenOver::office, Collectors.counting()));
        Map<OfficeCode, Long> next = new HashMap<>();
        counts.keySet().stream().sorted().forEach(office -> next.put(office, numbers.block("award/" + office + "/" + year, counts.get(office).intValue())));
        List<String> given = new ArrayList<>();
        awards.forEach(award -> given.add("%s-%d-A%04d".formatted(award.office(), year, next.merge(award.office(), 1L, Long::sum) - 1)));
        return given;
    }

    private List<String> certificates(List<AwardTakenOver> awards, int year) {
        OfficeCode county = awards.get(0).office().at(OfficeCode.Level.COUNTY);
        long next = numbers.block("certificate/" + county + "/" + year, awards.size());
        List<String> given = new ArrayList<>();
        for (int at = 0; at < awards.size(); at++) {
            given.add("%s-%d-%06d".formatted(county, year, next + at));
        }
        return given;
    }
}

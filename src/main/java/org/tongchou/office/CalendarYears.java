package org.tongchou.office;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongchou.json.Json;
import org.tongchou.law.calendar.PublishedYear;
import org.tongchou.persistence.Unscoped;

/** The years that have been published since this version was made. They are the same for everybody. */
@Dependent
class CalendarYears {

    @PersistenceContext
    EntityManager database;

    void add(PublishedYear year, String document, LocalDateTime at) {
        database.createNativeQuery("insert into published_year (year, days_off, make_up_days, document, loaded_at) values (?1, ?2, ?3, ?4, ?5)").setParameter(1, year.year())
            .setParameter(2, Json.write(year.daysOff())).setParameter(3, Json.write(year.makeUpDays())).setParameter(4, document).setParameter(5, at).executeUpdate();
    }

    /** The number of the newest publication; 0 if there is none. */
    @Unscoped("the State Council publishes it")
    long newest() {
        return ((Number) database.createNativeQuery("select coalesce(max(id), 0) from published_year", Long.class).getSingleResult()).longValue();
    }

    /** The newest publication of each year, the earliest year first. */
    @Unscoped("the State Council publishes it")
    List<PublishedYear> published() {
        List<?> rows = database.createNativeQuery("select year, cast(days_off as char), cast(make_up_days as char) from published_year order by year, id", Object[].class).getResultList();
        Map<Integer, PublishedYear> newest = new LinkedHashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> newest.put(((Number) row[0]).intValue(),
            new PublishedYear(((Number) row[0]).intValue(), days((String) row[1]), days((String) row[2]))));
        return List.copyOf(newest.values());
    }

    /** What published a year last; empty if nothing did since this version was made. */
    @Unscoped("the State Council publishes it")
    String document(int year) {
        List<?> found = database.createNativeQuery("select document from published_year where year = ?1 order by id desc limit 1", String.class).setParameter(1, year).getResultList();
        return found.isEmpty() ? "" : found.get(0).toString();
    }

    private static Set<LocalDate> days(String json) {
        Set<LocalDate> days = new TreeSet<>();
        for (JsonNode day : Json.parse(json)) {
            days.add(LocalDate.parse(day.asText()));
        }
        return days;
    }
}

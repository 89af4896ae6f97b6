package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.TimelineEntry;
import org.tongchou.household.FactsWriting;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.web.Wording;

/** What a family declared, beside what counts now, line by line: only what differs. */
final class Changes {

    private static final List<String> AMOUNTS = List.of("monthly", "annual", "amount", "subscribedCapital", "householdMonthlyIncome", "agreedAnnual", "receivedAnnual");
    private static final List<String> FLAGS = List.of("seriousIllness", "fullTimeStudent", "unable", "consent");

    private final CaseFile file;
    private final Wording wording;

    Changes(CaseFile file, Wording wording) {
        this.file = file;
        this.wording = wording;
    }

    List<ChangedLine> lines() {
        return file.timeline().stream().filter(TimelineEntry::corrects).findFirst().map(first -> Json.parse(first.detail()).path("declared")).map(this::compared).orElse(List.of());
    }

    private List<ChangedLine> compared(JsonNode declared) {
        JsonNode counts = FactsWriting.write(file.declaration().facts());
        List<ChangedLine> changed = new ArrayList<>();
        for (String list : List.of("members", "income", "expenses", "obligors", "assets")) {
            Map<String, String> before = words(list, declared.path(list));
            Map<String, String> after = words(list, counts.path(list));
            Set<String> all = new LinkedHashSet<>(before.keySet());
            all.addAll(after.keySet());
            all.stream().filter(what -> !before.getOrDefault(what, "").equals(after.getOrDefault(what, "")))
                .forEach(what -> changed.add(new ChangedLine(what, before.getOrDefault(what, ""), after.getOrDefault(what, ""))));
        }
        return changed;
    }

    /** Each line by what it is, with its values; a second one of the same kind is numbered. */
    private Map<String, String> words(String list, JsonNode rows) {
        Map<String, String> words = new LinkedHashMap<>();
        for (JsonNode row : rows) {
            String what = what(list, row);
            String key = what;
            for (int again = 2; words.containsKey(key); again++) {
                key = what + " " + again;
            }
            words.put(key, values(row));
        }
        return words;
    }

    private String what(String list, JsonNode row) {
        return switch (list) {
            case "members" -> name(row.path("ref"));
            case "income" -> name(row.path("member")) + " · " + wording.of("law.incomeItem." + row.path("item").asText());
            case "expenses" -> name(row.path("member")) + " · " + wording.of("law.expenseItem." + row.path("item").asText());
            case "obligors" -> wording.of("web.obligor." + row.path("kind").asText());
            default -> wording.of("web.asset." + row.path("kind").asText());
        };
    }

    private String name(JsonNode ref) {
        return file.declaration().members().stream().filter(member -> member.ref().equals(ref.asText())).map(member -> member.name()).findFirst().orElse(ref.asText());
    }

    private String values(JsonNode row) {
        StringJoiner values = new StringJoiner(wording.of("web.decide.mark"));
        row.fields().forEachRemaining(field -> {
            JsonNode value = field.getValue();
            if (AMOUNTS.contains(field.getKey()) && value.isNumber()) {
                values.add(wording.of("web.decide.value." + field.getKey(), new Money(value.asLong()).toYuan()));
            } else if (FLAGS.contains(field.getKey()) && value.asBoolean()) {
                values.add(wording.of("web.decide.value." + field.getKey()));
            } else if ("months".equals(field.getKey())) {
                long sum = 0;
                for (JsonNode month : value) {
                    sum += month.asLong();
                }
                values.add(wording.of("web.decide.value.months", value.size(), new Money(sum).toYuan()));
            } else if ("areaSquareMetres".equals(field.getKey())) {
                values.add(wording.of("web.decide.value.areaSquareMetres", value.asText()));
            } else if ("disability".equals(field.getKey()) && value.isObject()) {
                values.add(wording.of("web.disability." + value.path("category").asText()) + " " + wording.of("web.disabilityLevel." + value.path("level").asText()));
            }
        });
        return values.toString();
    }
}

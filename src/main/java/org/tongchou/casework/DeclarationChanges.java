package org.tongchou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tongchou.access.Refused;
import org.tongchou.household.FactsWriting;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Facts;

/** Writes a change of the family into what it declared; what comes out is read again like any declaration. */
final class DeclarationChanges {

    private static final int ADULT = 18;

    private final Declaration declared;
    private final ObjectNode document;

    DeclarationChanges(Declaration declared) {
        this.declared = declared;
        this.document = (ObjectNode) Json.parse(declared.json());
    }

    /** The declaration as it reads after the change; nothing is checked here but that somebody is left who can apply. */
    ObjectNode with(FamilyChange change, LocalDate today) {
        change.joining().ifPresent(member -> document.withArray("members").add(member));
        change.address().ifPresent(address -> document.set("address", address));
        change.account().ifPresent(account -> document.set("account", account));
        if (!change.leaving().isEmpty()) {
            leave(change.leaving(), heir(change.leaving(), today));
        }
        change.facts().ifPresent(this::count);
        return document;
    }

    /** Who applies for the others when the applicant leaves: the first adult, or the first who is left. */
    private String heir(Set<String> leaving, LocalDate today) {
        if (!leaving.contains(declared.applicant())) {
            return declared.applicant();
        }
        List<DeclaredMember> left = declared.members().stream().filter(member -> !leaving.contains(member.ref())).toList();
        Stream<DeclaredMember> adults = left.stream().filter(member -> Period.between(member.idNumber().birthDate(), today).getYears() >= ADULT);
        return adults.findFirst().or(() -> left.stream().findFirst()).map(DeclaredMember::ref).orElseThrow(() -> Refused.conflict("casework.nobodyLeft"));
    }

    private void leave(Set<String> leaving, String heir) {
        strike("members", "ref", leaving);
        for (String lines : List.of("income", "expenses", "authorisations")) {
            strike(lines, "member", leaving);
        }
        document.put("applicant", heir);
        document.path("authorisations").forEach(row -> replace((ObjectNode) row, "signedBy", leaving, heir));
        replace((ObjectNode) document.path("account"), "holder", leaving, heir);
        if (leaving.contains(document.path("singlePerson").asText())) {
            document.putNull("singlePerson");
        }
        for (Iterator<JsonNode> obligors = document.path("obligors").elements(); obligors.hasNext();) {
            ArrayNode supported = (ArrayNode) obligors.next().path("for");
            remove(supported, leaving);
            if (supported.isEmpty()) {
                obligors.remove();
            }
        }
    }

    private void strike(String list, String field, Set<String> leaving) {
        for (Iterator<JsonNode> rows = document.path(list).elements(); rows.hasNext();) {
            if (leaving.contains(rows.next().path(field).asText())) {
                rows.remove();
            }
        }
    }

    private static void remove(ArrayNode refs, Set<String> leaving) {
        for (Iterator<JsonNode> ref = refs.elements(); ref.hasNext();) {
            if (leaving.contains(ref.next().asText())) {
                ref.remove();
            }
        }
    }

    private static void replace(ObjectNode row, String field, Set<String> leaving, String heir) {
        if (leaving.contains(row.path(field).asText())) {
            row.put(field, heir);
        }
    }

    /** What was found counts in the place of what was declared; names and numbers of the members stay. */
    private void count(Facts found) {
        ObjectNode facts = FactsWriting.write(found);
        for (JsonNode member : document.path("members")) {
            facts.path("members").forEach(tested -> {
                if (tested.path("ref").equals(member.path("ref"))) {
                    ((ObjectNode) member).setAll((ObjectNode) tested);
                }
            });
        }
        ObjectNode lists = facts.without(List.of("on", "members"));
        document.setAll(lists);
    }
}

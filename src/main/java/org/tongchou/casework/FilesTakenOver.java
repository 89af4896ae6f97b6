package org.tongchou.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongchou.json.Json;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Numbers;

/** Makes files of families that were in support before this system, many at a time: confirmed, without a road behind them, their persons standing. */
@Dependent
public class FilesTakenOver {

    private static final int LOOKED_UP_AT_ONCE = 400;

    @Inject
    RollFiles rows;

    @Inject
    Numbers numbers;

    @Inject
    Kin kin;

    /** Which of these persons stand already, wherever in the province, each with the county to call. */
    public Map<CitizenNumber, OfficeCode> standing(Collection<CitizenNumber> persons) {
        return rows.standing(persons);
    }

    /**
     * Enters families whose persons stand nowhere; whoever is entered elsewhere at this moment makes the database refuse all of it.
     *
     * @return the numbers of their files, in the order of the families
     */
    public List<String> enter(Jurisdiction area, List<FamilyTakenOver> families, LocalDate today) {
        List<String> given = numbers(families, today.getYear());
        List<String> declared = families.stream().map(family -> Json.write(declaration(family))).toList();
        rows.applications(families, given, declared, today);
        Map<String, Long> ids = rows.ids(area, given);
        rows.members(families, given, ids);
        rows.packed(families, given, declared, ids);
        return given;
    }

    /** Looks the families up in the register of near relatives, once their support has begun. */
    public void look(Jurisdiction area, List<FamilyTakenOver> families, List<String> given) {
        for (int from = 0; from < given.size(); from += LOOKED_UP_AT_ONCE) {
            Map<String, List<CitizenNumber>> persons = new TreeMap<>();
            for (int at = from; at < Math.min(given.size(), from + LOOKED_UP_AT_ONCE); at++) {
                persons.put(given.get(at), families.get(at).members().stream().map(DeclaredMember::idNumber).toList());
            }
            kin.look(area, persons);
        }
    }

    private List<String> numbers(List<FamilyTakenOver> families, int year) {
        Map<OfficeCode, Long> counts = families.stream().collect(Collectors.groupingBy(FamilyTakenOver::office, Collectors.counting()));
        Map<OfficeCode, Long> next = new HashMap<>();
        counts.keySet().stream().sorted().forEach(office -> next.put(office, numbers.block("application/" + office + "-" + year, counts.get(office).intValue())));
        List<String> given = new ArrayList<>();
        for (FamilyTakenOver family : families) {
            given.add("%s-%d-%04d".formatted(family.office(), year, next.merge(family.office(), 1L, Long::sum) - 1));
        }
        return given;
    }

    /** As if the family had declared who it is and nothing of its means, which the first recheck asks for. */
    private static ObjectNode declaration(FamilyTakenOver family) {
        ObjectNode body = Json.object().put("office", family.office().value()).put("category", family.category().name()).put("applicant", "p1").putNull("singlePerson");
        family.phone().ifPresent(phone -> body.put("phone", phone));
        family.address().ifPresent(address -> body.putObject("address").put("division", family.office().value()).put("detail", address));
        for (int at = 0; at < family.members().size(); at++) {
            DeclaredMember member = family.members().get(at);
            body.withArray("members").addObject().put("ref", member.ref()).put("name", member.name()).put("idNumber", member.idNumber().value())
                .put("relationship", family.relationships().get(at));
        }
        List.of("income", "expenses", "obligors", "assets", "authorisations").forEach(body::putArray);
        body.putObject("account").put("holder", "p1").put("kind", family.account().kind()).put("number", family.account().number()).put("bank", family.account().bank());
        return body;
    }
}

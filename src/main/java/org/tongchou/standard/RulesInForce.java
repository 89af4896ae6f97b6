package org.tongchou.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Rules;

/** The rules that hold at an office on a day: its nearest published rule pack with the standards in force there. */
@Dependent
public class RulesInForce {

    @Inject
    Register register;

    /** The rules for a family of that category; refused where no pack or no standard for it is in force. */
    public InForce at(OfficeCode office, Category category, LocalDate on) {
        return find(office, on).filter(found -> found.rules().standards().containsKey(category))
            .orElseThrow(() -> Refused.conflict("standard.noneInForce", office, on));
    }

    private Optional<InForce> find(OfficeCode office, LocalDate on) {
        return register.pack(office, on).flatMap(pack -> {
            ObjectNode document = (ObjectNode) Json.parse(pack.rules());
            ObjectNode standards = document.putObject("standards");
            for (Category category : Category.values()) {
                register.standard(office, category.name(), on).ifPresent(standard -> standards.putObject(category.name())
                    .put(standard.unit().equals("MONTH") ? "monthly" : "annual", standard.amount().fen()));
            }
            return standards.isEmpty() ? Optional.empty() : Optional.of(new InForce(published(document), pack.reference(), Json.write(document)));
        });
    }

    private static Rules published(ObjectNode document) {
        Faults faults = new Faults();
        Optional<Rules> rules = RulesReading.read(Cursor.of(document, faults));
        faults.refuseAny();
        return rules.orElseThrow();
    }
}

package org.tongchou.household;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tongchou.json.Json;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Asset;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.IncomeLine;
import org.tongchou.law.meanstest.Member;
import org.tongchou.law.meanstest.Obligor;

/** Writes facts in the shape in which {@link FactsReading} reads them, so that what a decision rested on can be frozen and decided again. */
public final class FactsWriting {

    private FactsWriting() {
    }

    /** The facts as a document; the same facts always give the same text. */
    public static ObjectNode write(Facts facts) {
        ObjectNode document = Json.object();
        document.put("on", facts.on().toString()).put("category", facts.category().name()).put("singlePerson", facts.singlePerson().orElse(null));
        list(document, "members", facts.members(), FactsWriting::member);
        list(document, "income", facts.income(), FactsWriting::income);
        list(document, "expenses", facts.expenses(), (line, out) ->
            out.put("member", line.member()).put("item", line.item().name()).put("annual", line.annual().fen()));
        list(document, "obligors", facts.obligors(), FactsWriting::obligor);
        list(document, "assets", facts.assets(), FactsWriting::asset);
        return document;
    }

    private static void member(Member member, ObjectNode out) {
        out.put("ref", member.ref()).put("relationship", member.relationship()).put("birthDate", member.birthDate().toString()).put("sex", member.sex());
        out.put("seriousIllness", member.seriousIllness());
        out.putNull("disability");
        member.disability().ifPresent(disability ->
            out.putObject("disability").put("category", disability.category().name()).put("level", disability.level()));
        out.put("fullTimeStudent", member.fullTimeStudent());
        ArrayNode traits = out.putArray("traits");
        member.traits().stream().sorted().forEach(trait -> traits.add(trait.name()));
    }

    private static void income(IncomeLine line, ObjectNode out) {
        out.put("member", line.member()).put("item", line.item().name());
        if (line.amounts() instanceof IncomeLine.Annual given) {
            out.put("annual", given.annual().fen());
        } else if (line.amounts() instanceof IncomeLine.Monthly given) {
            out.put("monthly", given.monthly().fen());
        } else if (line.amounts() instanceof IncomeLine.Months given) {
            ArrayNode months = out.putArray("months");
            given.amounts().forEach(month -> months.add(month.fen()));
        }
    }

    private static void obligor(Obligor obligor, ObjectNode out) {
        out.put("kind", obligor.kind().name());
        ArrayNode supports = out.putArray("for");
        obligor.supports().forEach(supports::add);
        out.put("householdMonthlyIncome", obligor.means().monthlyIncome().fen()).put("householdMembers", obligor.means().members());
        out.put("supportedPersons", obligor.means().supportedPersons()).put("childrenOfSupported", obligor.means().childrenOfSupported());
        amount(out, "agreedAnnual", obligor.agreedAnnual());
        out.put("receivedAnnual", obligor.receivedAnnual().fen()).put("unable", obligor.unable()).put("consent", obligor.consent());
    }

    private static void asset(Asset asset, ObjectNode out) {
        if (asset instanceof Asset.Financial claim) {
            out.put("kind", claim.kind().name()).put("amount", claim.amount().fen());
        } else if (asset instanceof Asset.Vehicle vehicle) {
            out.put("kind", "VEHICLE").put("type", vehicle.type().name());
            amount(out, "amount", vehicle.value());
        } else if (asset instanceof Asset.Housing unit) {
            out.put("kind", "HOUSING");
            area(out, unit.areaSquareMetres());
        } else if (asset instanceof Asset.Company company) {
            out.put("kind", "COMPANY").put("subscribedCapital", company.subscribedCapital().fen());
        }
    }

    /** A whole number stays one; a broken one is written as a text, since documents carry no binary fractions. */
    private static void area(ObjectNode out, Fraction area) {
        String text = area.toText(6);
        if (text.contains(".")) {
            out.put("areaSquareMetres", text);
        } else {
            out.put("areaSquareMetres", Long.parseLong(text));
        }
    }

    private static void amount(ObjectNode out, String field, Optional<Money> amount) {
        out.put(field, amount.map(Money::fen).orElse(null));
    }

    private static <T> void list(ObjectNode document, String field, List<T> rows, BiConsumer<T, ObjectNode> writer) {
        ArrayNode array = document.putArray(field);
        rows.forEach(row -> writer.accept(row, array.addObject()));
    }
}

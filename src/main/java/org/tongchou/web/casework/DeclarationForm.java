package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.tongchou.json.Json;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;

/** The intake form as the body of an application and back (api.md "Bodies"); lines that nobody filled in are left out. */
final class DeclarationForm {

    private DeclarationForm() {
    }

    /** An empty form with one member, who applies; papers are mostly signed on the day on which they are typed in. */
    static IntakeForm empty(LocalDate today) {
        IntakeForm form = new IntakeForm(Json.object());
        form.add("members", today);
        form.setCommitmentSignedOn(today);
        form.setApplicant(form.getMembers().get(0).ref());
        form.setAccountHolder(form.getApplicant());
        return form;
    }

    /** The form filled from a stored declaration. */
    static IntakeForm read(String declaration) {
        ObjectNode body = (ObjectNode) Json.parse(declaration);
        IntakeForm form = new IntakeForm(body);
        body.path("members").forEach(row -> form.getMembers().add(new MemberForm((ObjectNode) row, row.path("ref").asText())));
        body.path("income").forEach(row -> form.getIncome().add(new IncomeForm((ObjectNode) row)));
        body.path("expenses").forEach(row -> form.getExpenses().add(new ExpenseForm((ObjectNode) row)));
        body.path("obligors").forEach(row -> form.getObligors().add(new ObligorForm((ObjectNode) row)));
        body.path("assets").forEach(row -> form.getAssets().add(new AssetForm((ObjectNode) row)));
        form.number();
        for (JsonNode row : body.path("authorisations")) {
            form.getMembers().stream().filter(member -> member.ref().equals(row.path("member").asText())).forEach(member -> member.authorised(row));
        }
        return form;
    }

    /** The body of the application. */
    static ObjectNode body(IntakeForm form, OfficeCode office, LocalDate today) {
        ObjectNode body = facts(form);
        body.put("office", office.value());
        FormRow.put(body, "phone", form.getPhone());
        FormRow.put(body, "applicant", form.getApplicant());
        ObjectNode address = body.withObject("/address");
        address.put("division", address.path("division").asText(office.value()));
        FormRow.put(address, "detail", form.getAddressDetail());
        account(form, body.putObject("account"));
        ArrayNode authorisations = body.putArray("authorisations");
        form.getMembers().stream().filter(MemberForm::isSigned).forEach(member -> authorisations.add(member.writeAuthorisation(form.getApplicant(), today)));
        body.remove("commitment");
        if (form.getCommitmentSignedOn() != null) {
            body.putObject("commitment").put("signedOn", form.getCommitmentSignedOn().toString());
        }
        return body;
    }

    /** What the means test reads of it on a day: birth date and sex come out of the citizen numbers. */
    static ObjectNode facts(IntakeForm form, LocalDate today) {
        ObjectNode all = facts(form);
        ObjectNode facts = Json.object().put("on", today.toString());
        List.of("category", "singlePerson", "members", "income", "expenses", "obligors", "assets").forEach(field -> facts.set(field, all.get(field)));
        for (JsonNode row : facts.path("members")) {
            ObjectNode member = (ObjectNode) row;
            CitizenNumber.parse(member.path("idNumber").asText()).ifPresent(number ->
                member.put("birthDate", number.birthDate().toString()).put("sex", number.sex()));
            member.remove(List.of("name", "idNumber", "hukou"));
        }
        return facts;
    }

    private static ObjectNode facts(IntakeForm form) {
        ObjectNode body = form.copy();
        FormRow.put(body, "category", form.getCategory());
        list(body, "members", form.getMembers(), MemberForm::write);
        list(body, "income", form.getIncome().stream().filter(line -> !line.isBlank()).toList(), IncomeForm::write);
        list(body, "expenses", form.getExpenses().stream().filter(line -> !line.isBlank()).toList(), ExpenseForm::write);
        list(body, "obligors", form.getObligors().stream().filter(line -> !line.isBlank()).toList(), ObligorForm::write);
        list(body, "assets", form.getAssets().stream().filter(line -> !line.isBlank()).toList(), AssetForm::write);
        return body;
    }

    private static void account(IntakeForm form, ObjectNode account) {
        FormRow.put(account, "holder", form.getAccountHolder());
        FormRow.put(account, "kind", form.getAccountKind());
        FormRow.put(account, "number", form.getAccountNumber());
        FormRow.put(account, "bank", form.getAccountBank());
    }

    private static <T> void list(ObjectNode body, String field, List<T> rows, Function<T, ObjectNode> writing) {
        ArrayNode array = body.putArray(field);
        rows.forEach(row -> array.add(writing.apply(row)));
    }
}

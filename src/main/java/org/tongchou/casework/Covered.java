package org.tongchou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.CitizenNumber;

/** What reading desks see of a number, a phone, an address or an account: enough to tell two apart, too little to use. */
public final class Covered {

    /** What stands in the place of what is covered. No stored value has it, so a covered one is known when it comes back. */
    static final String COVER = "****";

    private static final int SHOWN_BEHIND = 4;
    private static final int SHOWN_BEFORE = 3;

    private Covered() {
    }

    /** The last four places of an account: {@code ****0012}. */
    public static String account(String number) {
        return COVER + last(number);
    }

    /** The beginning and the end of a telephone number: {@code 138****0000}. */
    public static String phone(String number) {
        return number.length() < 2 * SHOWN_BEHIND ? COVER : number.substring(0, SHOWN_BEFORE) + COVER + last(number);
    }

    /** The beginning of an address: the first three signs. */
    public static String address(String detail) {
        return detail.codePointCount(0, detail.length()) <= SHOWN_BEFORE ? COVER : detail.substring(0, detail.offsetByCodePoints(0, SHOWN_BEFORE)) + COVER;
    }

    private static String last(String number) {
        return number.length() <= SHOWN_BEHIND ? "" : number.substring(number.length() - SHOWN_BEHIND);
    }

    /** A stored declaration with its numbers, phone, address and account covered, and without birth dates, which would uncover the numbers. */
    static String declaration(String json) {
        ObjectNode body = (ObjectNode) Json.parse(json);
        for (JsonNode member : body.path("members")) {
            ((ObjectNode) member).put("idNumber", CitizenNumber.parse(member.path("idNumber").asText()).map(CitizenNumber::masked).orElse(COVER));
        }
        withoutBirthDates(body);
        if (body.path("phone").isTextual()) {
            body.put("phone", phone(body.path("phone").asText()));
        }
        if (body.path("address").path("detail").isTextual()) {
            ((ObjectNode) body.path("address")).put("detail", address(body.path("address").path("detail").asText()));
        }
        if (body.path("account").path("number").isTextual()) {
            ((ObjectNode) body.path("account")).put("number", account(body.path("account").path("number").asText()));
        }
        return Json.write(body);
    }

    /** A step's papers without the birth dates of the facts that they keep. */
    static String papers(String detail) {
        if (detail.isEmpty()) {
            return detail;
        }
        JsonNode papers = Json.parse(detail);
        withoutBirthDates(papers.path("declared"));
        withoutBirthDates(papers.path("facts"));
        return Json.write(papers);
    }

    private static void withoutBirthDates(JsonNode facts) {
        facts.path("members").forEach(member -> ((ObjectNode) member).remove("birthDate"));
    }

    /** Notes every covered value of a declaration that comes in: whoever changes a file sends it whole, so that no cover is ever stored. */
    static void refuse(JsonNode body, Faults faults) {
        int at = 0;
        for (JsonNode member : body.path("members")) {
            note(member.path("idNumber"), "/members/" + at++ + "/idNumber", faults);
        }
        note(body.path("phone"), "/phone", faults);
        note(body.path("address").path("detail"), "/address/detail", faults);
        note(body.path("account").path("number"), "/account/number", faults);
    }

    private static void note(JsonNode value, String pointer, Faults faults) {
        if (value.asText("").contains(COVER)) {
            faults.add(pointer, "covered");
        }
    }
}

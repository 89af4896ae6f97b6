package org.tongchou.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** The straight road of a family over REST, one act a method, so that a test can stop at any point of it. */
public final class Journey {

    public static final String TOWNSHIP = "340302001";
    public static final String COUNTY = "340302";

    /** Nobody has it; whoever finds the word outside the sealed fields has found a leak. */
    public static final String ILLNESS = "测试尘肺病";

    private final String township;
    private final String county;
    private final Family family;
    private String number;

    private Journey(String township, Family family) {
        this.family = family;
        this.township = township;
        this.county = township.substring(0, 6);
    }

    /** Drafts a family at a township. */
    public static Journey draft(String township, Family family, LocalDate today) {
        Journey journey = new Journey(township, family);
        JsonNode file = Installation.post("tw-" + township, "/applications", family.application(today).toString()).expect(201).json();
        journey.number = file.path("number").asText();
        return journey;
    }

    public Family family() {
        return family;
    }

    /** Drafts what an application says, at the township that it names. */
    public static Journey draft(JsonNode application) {
        Journey journey = new Journey(application.path("office").asText(), null);
        journey.number = Installation.post("tw-" + journey.township, "/applications", application.toString()).expect(201).json().path("number").asText();
        return journey;
    }

    /** From the draft to the confirmation, which comes seven days later; the answer is the award's number. */
    public String toTheAward(LocalDate day) {
        submitAndAccept().surveyAndCheck(day).opineAndPost();
        Installation.clockTo(day.plusDays(7));
        return forwardAndConfirm().path("award").path("number").asText();
    }

    public String number() {
        return number;
    }

    public JsonNode file(String account) {
        return Installation.get(account, "/applications/" + number).expect(200).json();
    }

    public Installation.Answer act(String account, String action, String body) {
        return Installation.post(account, "/applications/" + number + "/actions/" + action, body);
    }

    public Journey submitAndAccept() {
        act("tw-" + township, "SUBMIT", "{}").expect(200);
        act("tw-" + township, "ACCEPT", "{}").expect(200);
        return this;
    }

    public Journey surveyAndCheck(LocalDate today) {
        act("tw-" + township, "ORDER_CHECK", "{\"sources\": [\"BANK\", \"VEHICLE\"]}").expect(200);
        act("cv-" + county, "REPORT_CHECK", "{\"results\": [{\"source\": \"BANK\", \"agrees\": true, \"found\": []},"
            + " {\"source\": \"VEHICLE\", \"agrees\": true, \"found\": []}]}").expect(200);
        act("tw-" + township, "RECORD_SURVEY", survey(today, "测试调查员一", "测试调查员二")).expect(200);
        return this;
    }

    public static String survey(LocalDate day, String first, String second) {
        return "{\"on\": \"%s\", \"kind\": \"HOME_VISIT\", \"investigators\": [\"%s\", \"%s\"], \"findings\": \"情况属实，户主患%s\", \"facts\": null}".formatted(day, first, second, ILLNESS);
    }

    public Journey opineAndPost() {
        act("tr-" + township, "OPINE", "{\"proposal\": \"CONFIRM\", \"text\": \"符合条件\"}").expect(200);
        act("tr-" + township, "PUBLISH_NOTICE", "{\"place\": \"东风社区公示栏\"}").expect(200);
        return this;
    }

    public JsonNode forwardAndConfirm() {
        act("tr-" + township, "FORWARD", "{}").expect(200);
        return act("ca-" + county, "CONFIRM", "{\"text\": \"同意\"}").expect(200).json();
    }
}

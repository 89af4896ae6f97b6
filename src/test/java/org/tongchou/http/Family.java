package org.tongchou.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** An invented family of four in Bengbu whose members nobody else has: two parents, two children, one small wage. */
public final class Family {

    private static final AtomicInteger SERIAL = new AtomicInteger((int) (ProcessHandle.current().pid() % 400) * 10);
    public static final String STREET = "测试路 1 号 2-301";
    /** Born on other days in every run, so that the many families of one part of the tests are not those of another. */
    private static final long SHIFT = ProcessHandle.current().pid() % 331;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final String office;
    private final String category;
    private final List<String> idNumbers = new ArrayList<>();
    private final String phone;
    private final String account;

    public Family(String office, String category) {
        this.office = office;
        this.category = category;
        for (LocalDate born : List.of(LocalDate.of(1980, 5, 12), LocalDate.of(1982, 9, 23), LocalDate.of(2012, 6, 1), LocalDate.of(2015, 4, 15))) {
            idNumbers.add(idNumber(born.plusDays(SHIFT).format(DateTimeFormatter.BASIC_ISO_DATE)));
        }
        int serial = SERIAL.get();
        phone = "1549%07d".formatted(serial);
        account = card(serial);
    }

    /** A card with a right check digit of a bank that does not exist, given to nobody else. */
    private static String card(int serial) {
        String first = "62999977%010d".formatted(serial);
        int sum = 0;
        for (int at = 0; at < first.length(); at++) {
            int digit = first.charAt(first.length() - 1 - at) - '0';
            int weighed = at % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return first + (10 - sum % 10) % 10;
    }

    public String phone() {
        return phone;
    }

    public String account() {
        return account;
    }

    public List<String> idNumbers() {
        return idNumbers;
    }

    /** A citizen number of an unassigned division, given to nobody else in this run or by the demonstration data. */
    public static synchronized String idNumber(String born) {
        int serial = SERIAL.incrementAndGet();
        String first = "3499" + "%02d".formatted(90 + serial / 1000 % 10) + born + "%03d".formatted(serial % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first.charAt(i) - '0') * WEIGHTS[i];
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    /** The application as the REST contract writes it. */
    public ObjectNode application(LocalDate signed) {
        ObjectNode body = Installation.JSON.createObjectNode();
        body.put("office", office).put("category", category).put("applicant", "p1").putNull("singlePerson").put("phone", phone);
        body.putObject("address").put("division", office).put("detail", STREET);
        ArrayNode members = body.putArray("members");
        String[] relationships = {"02", "10", "20", "30"};
        String[] names = {"测试家甲", "测试家乙", "测试家丙", "测试家丁"};
        for (int i = 0; i < 4; i++) {
            ObjectNode member = members.addObject().put("ref", "p" + (i + 1)).put("name", names[i]).put("idNumber", idNumbers.get(i)).put("relationship", relationships[i]);
            member.putObject("hukou").put("type", "URBAN").put("division", office);
        }
        body.putArray("income").addObject().put("member", "p1").put("item", "WAGE").put("monthly", 120000);
        body.putArray("expenses");
        body.putArray("obligors");
        body.putArray("assets").addObject().put("kind", "DEPOSIT").put("amount", 500000);
        body.putObject("account").put("holder", "p1").put("kind", "CARD").put("number", account).put("bank", "测试银行");
        ArrayNode authorisations = body.putArray("authorisations");
        for (int i = 0; i < 4; i++) {
            ObjectNode signed1 = authorisations.addObject().put("member", "p" + (i + 1)).put("signedBy", i < 2 ? "p" + (i + 1) : "p1").put("signedOn", signed.toString());
            signed1.putArray("sources").add("BANK").add("VEHICLE").add("HOUSING");
        }
        body.putObject("commitment").put("signedOn", signed.format(DateTimeFormatter.ISO_DATE));
        return body;
    }

    /** The application of persons born on these days, the first of whom has a pension of so many fen a month; nobody else has anything. */
    public static ObjectNode pensioners(String office, String category, LocalDate signed, long pension, String... born) {
        ObjectNode body = new Family(office, category).application(signed);
        ArrayNode members = body.putArray("members");
        ArrayNode authorisations = body.putArray("authorisations");
        for (int i = 0; i < born.length; i++) {
            String ref = "p" + (i + 1);
            members.addObject().put("ref", ref).put("name", "测试户" + "甲乙丙丁".charAt(i)).put("idNumber", idNumber(born[i])).put("relationship", i == 0 ? "02" : "10");
            authorisations.addObject().put("member", ref).put("signedBy", "p1").put("signedOn", signed.toString()).putArray("sources").add("BANK").add("VEHICLE");
        }
        body.putArray("assets");
        body.putArray("income").addObject().put("member", "p1").put("item", "PENSION").put("monthly", pension);
        return body;
    }

    /** The facts of pensioners' application as a means test takes them. */
    public static ObjectNode factsOf(JsonNode application, LocalDate on) {
        Family known = new Family(application.path("office").asText(), application.path("category").asText());
        known.idNumbers.clear();
        application.path("members").forEach(member -> known.idNumbers.add(member.path("idNumber").asText()));
        return known.facts(application, on);
    }

    /** The facts of this family's file as a means test takes them; birth dates and sexes come out of the numbers that the family knows, the file shows them covered. */
    public ObjectNode facts(JsonNode file, LocalDate on) {
        ObjectNode facts = Installation.JSON.createObjectNode().put("on", on.toString()).put("category", file.path("category").asText()).putNull("singlePerson");
        ArrayNode members = facts.putArray("members");
        for (JsonNode declared : file.path("members")) {
            String number = idNumbers.get(members.size());
            members.addObject().put("ref", declared.path("ref").asText()).put("relationship", declared.path("relationship").asText())
                .put("birthDate", number.substring(6, 10) + "-" + number.substring(10, 12) + "-" + number.substring(12, 14)).put("sex", (number.charAt(16) - '0') % 2 == 1 ? 1 : 2);
        }
        for (String list : List.of("income", "expenses", "obligors", "assets")) {
            facts.set(list, file.path(list).deepCopy());
        }
        return facts;
    }
}

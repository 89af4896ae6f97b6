package org.tongchou.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** A county whose townships decide for a while: the province's pack of the day with that county in it, published by two persons, and withdrawn after the test. */
public final class DelegatedCounty {

    private final String pack;
    private final LocalDate before;

    private DelegatedCounty(String pack, LocalDate before) {
        this.pack = pack;
        this.before = before;
    }

    /** Delegates from a day on; the clock stands on the day before. */
    public static DelegatedCounty from(LocalDate first, String county) {
        LocalDate before = first.minusDays(1);
        Installation.clockTo(before);
        JsonNode draft = Installation.post("pp-34", "/rule-packs", body("34", first, county).toString()).expect(201).json();
        String pack = "/rule-packs/" + draft.path("id").asText();
        ObjectNode accepted = Installation.JSON.createObjectNode();
        draft.path("findings").forEach(finding -> accepted.withArray("accept").add(finding.path("code").asText()));
        Installation.post("pp2-34", pack + "/actions/PUBLISH", accepted.toString()).expect(200);
        return new DelegatedCounty(pack, before);
    }

    /** Takes it back as if it had never begun. */
    public void end() {
        Installation.clockTo(before);
        Installation.post("pp2-34", pack + "/actions/WITHDRAW", "{\"text\": \"a test\"}").expect(200);
    }

    /** A pack of a region that names these counties. */
    static ObjectNode body(String region, LocalDate first, String... counties) {
        JsonNode held = Installation.get("pp-34", "/rule-packs?region=34&on=" + first.minusDays(1)).expect(200).json();
        ObjectNode rules = region.equals("34") ? held.path("rules").deepCopy() : Installation.JSON.createObjectNode();
        for (String county : counties) {
            rules.withArray("delegation").addObject().put("county", county);
        }
        ObjectNode body = Installation.JSON.createObjectNode().put("region", region).put("era", "R2026").put("from", first.toString()).put("source", "invented for a test");
        return body.set("rules", rules);
    }
}

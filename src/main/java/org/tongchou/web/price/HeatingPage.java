package org.tongchou.web.price;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.office.Badge;
import org.tongchou.price.Heating;
import org.tongchou.price.HeatingRateReading;
import org.tongchou.price.HeatingRecord;
import org.tongchou.price.HeatingUnit;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** What reaches the officer's office for heating, and the form in which its own rate is recorded. */
@RequestScoped
@Named
public class HeatingPage {

    @Inject
    Badge badge;

    @Inject
    Heating heating;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private List<HeatingRecord> rows;
    private String season;
    private String category;
    private String unit;
    private Long amount;
    private String first;
    private String last;
    private String document;

    public OfficeCode region() {
        return badge.officer().office();
    }

    /** What reaches the office, the newest winter first. */
    public List<HeatingRecord> rows() {
        if (rows == null) {
            rows = heating.list(badge.officer(), region());
        }
        return rows;
    }

    /** Whether this officer records for the own office. */
    public boolean records() {
        return badge.officer().holdsOneOf(Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR);
    }

    public List<Option> categories() {
        return Arrays.stream(Category.values()).map(one -> new Option(one.name(), texts.code("casework.category", one))).toList();
    }

    public List<Option> units() {
        return Arrays.stream(HeatingUnit.values()).map(one -> new Option(one.name(), texts.code("price.heatingUnit", one))).toList();
    }

    /** Records it for the officer's own office. */
    public String save() {
        messages.places(new HeatingPlaces());
        ObjectNode body = Json.object().put("region", region().value()).put("category", category).put("unit", unit).put("amount", amount).put("firstMonth", first).put("lastMonth", last).put("document", document);
        body.put("season", Integer.parseInt(season));
        HeatingRecord recorded = heating.record(badge.officer(), Json.read(Json.write(body).getBytes(StandardCharsets.UTF_8), HeatingRateReading::read).orElseThrow());
        messages.done("web.heating.recorded", Integer.toString(recorded.revision()));
        return "/price/heating?faces-redirect=true";
    }

    public String getSeason() {
        return season;
    }

    public void setSeason(String season) {
        this.season = season;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}

package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.time.LocalDate;
import org.tongchou.json.Json;
import org.tongchou.kernel.Typed;
import org.tongchou.standard.MethodDocument;

/** A standard as it is typed into the page that drafts it. */
public class StandardForm implements Serializable {

    private String region;
    private String category;
    private String level;
    private String unit;
    private Long amount;
    private LocalDate from;
    private LocalDate to;
    private String document;
    private String docNumber;
    private String approvedBy;
    private LocalDate publishedOn;
    private Long minimumWage;
    private String rounding = "HALF_UP_YUAN";
    private final MethodForm method = new MethodForm();

    /** What was typed, as a body for the reader of drafts; what was left empty is not in it. */
    ObjectNode body() {
        ObjectNode body = method.body();
        put(body, "region", region);
        put(body, "category", category);
        put(body, "level", level);
        put(body, "unit", unit);
        put(body, "from", from);
        put(body, "to", to);
        put(body, "document", document);
        put(body, "docNumber", docNumber);
        put(body, "approvedBy", approvedBy);
        put(body, "publishedOn", publishedOn);
        body.put("amount", amount);
        body.put("minimumWage", minimumWage);
        return body;
    }

    private static void put(ObjectNode body, String field, Object typed) {
        if (typed != null && !typed.toString().isBlank()) {
            body.put(field, typed.toString().strip());
        }
    }

    /** The method and its inputs. */
    public static class MethodForm implements Serializable {

        private String kind;
        private Long consumption;
        private String ratio;
        private Long foodCost;
        private String engel;
        private Long nonFoodCost;

        /** The method with the inputs that belong to it; nothing without a method. */
        ObjectNode body() {
            ObjectNode body = Json.object();
            if (kind == null || kind.isBlank()) {
                return body;
            }
            ObjectNode inputs = body.put("method", kind).putObject("inputs");
            switch (MethodDocument.Kind.valueOf(kind)) {
                case CONSUMPTION_RATIO -> put(inputs.put("consumption", consumption), "ratio", narrow(ratio));
                case ENGEL -> put(inputs.put("foodCost", foodCost), "engel", narrow(engel));
                case BASIC_LIVING -> inputs.put("foodCost", foodCost).put("nonFoodCost", nonFoodCost);
            }
            return body;
        }

        private static String narrow(String typed) {
            return typed == null ? null : Typed.narrow(typed);
        }

        public String getKind() {
            return kind;
        }

        public void setKind(String kind) {
            this.kind = kind;
        }

        public Long getConsumption() {
            return consumption;
        }

        public void setConsumption(Long consumption) {
            this.consumption = consumption;
        }

        public String getRatio() {
            return ratio;
        }

        public void setRatio(String ratio) {
            this.ratio = ratio;
        }

        public Long getFoodCost() {
            return foodCost;
        }

        public void setFoodCost(Long foodCost) {
            this.foodCost = foodCost;
        }

        public String getEngel() {
            return engel;
        }

        public void setEngel(String engel) {
            this.engel = engel;
        }

        public Long getNonFoodCost() {
            return nonFoodCost;
        }

        public void setNonFoodCost(Long nonFoodCost) {
            this.nonFoodCost = nonFoodCost;
        }
    }

    public MethodForm getMethod() {
        return method;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
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

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getDocNumber() {
        return docNumber;
    }

    public void setDocNumber(String docNumber) {
        this.docNumber = docNumber;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public Long getMinimumWage() {
        return minimumWage;
    }

    public void setMinimumWage(Long minimumWage) {
        this.minimumWage = minimumWage;
    }

    public String getRounding() {
        return rounding;
    }

    public void setRounding(String rounding) {
        this.rounding = rounding;
    }
}

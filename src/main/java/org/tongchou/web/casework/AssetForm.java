package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something that the family owns, on the intake form; its kind says which fields count. */
public class AssetForm extends FormRow {

    private String kind;
    private String type;
    private Long amount;
    private String area;

    AssetForm(ObjectNode kept) {
        super(kept);
        kind = text("kind");
        type = text("type");
        amount = amount("COMPANY".equals(kind) ? "subscribedCapital" : "amount");
        area = text("areaSquareMetres");
    }

    boolean isBlank() {
        return allEmpty(kind, amount, area);
    }

    ObjectNode write() {
        ObjectNode row = copy().removeAll();
        put(row, "kind", kind);
        switch (kind == null ? "" : kind) {
            case "VEHICLE" -> {
                put(row, "type", type);
                put(row, "amount", amount);
            }
            case "HOUSING" -> put(row, "areaSquareMetres", area);
            case "COMPANY" -> put(row, "subscribedCapital", amount);
            default -> put(row, "amount", amount);
        }
        return row;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }
}

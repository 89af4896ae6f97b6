package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A line of necessary expenses on the intake form. */
public class ExpenseForm extends FormRow {

    private String member;
    private String item;
    private Long annual;

    ExpenseForm(ObjectNode kept) {
        super(kept);
        member = text("member");
        item = text("item");
        annual = amount("annual");
    }

    boolean isBlank() {
        return allEmpty(item, annual);
    }

    ObjectNode write() {
        ObjectNode row = copy();
        put(row, "member", member);
        put(row, "item", item);
        put(row, "annual", annual);
        return row;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Long getAnnual() {
        return annual;
    }

    public void setAnnual(Long annual) {
        this.annual = annual;
    }
}

package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A line of income on the intake form, by the month or by the year. */
public class IncomeForm extends FormRow {

    private String member;
    private String item;
    private Long monthly;
    private Long annual;

    IncomeForm(ObjectNode kept) {
        super(kept);
        member = text("member");
        item = text("item");
        monthly = amount("monthly");
        annual = amount("annual");
    }

    boolean isBlank() {
        return allEmpty(item, monthly, annual);
    }

    /** Whether the amounts of single months were entered by another door and stay until an amount is typed here. */
    public boolean isByMonths() {
        return kept("months").isArray() && monthly == null && annual == null;
    }

    ObjectNode write() {
        ObjectNode row = copy();
        if (!isByMonths()) {
            row.remove("months");
        }
        put(row, "member", member);
        put(row, "item", item);
        put(row, "monthly", monthly);
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

    public Long getMonthly() {
        return monthly;
    }

    public void setMonthly(Long monthly) {
        this.monthly = monthly;
    }

    public Long getAnnual() {
        return annual;
    }

    public void setAnnual(Long annual) {
        this.annual = annual;
    }
}

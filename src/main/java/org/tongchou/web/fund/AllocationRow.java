package org.tongchou.web.fund;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.kernel.Typed;
import org.tongchou.law.fund.Factor;

/** An office to which a part of a pool goes, as it is typed: how many persons it supports, and its factors. */
public class AllocationRow implements Serializable {

    private final String office;
    private final String name;
    private final TreeMap<String, String> factors = new TreeMap<>();
    private String recipients;
    private Long part;

    AllocationRow(String office, String name, long recipients) {
        this.office = office;
        this.name = name;
        this.recipients = Long.toString(recipients);
        for (Factor factor : Factor.values()) {
            factors.put(factor.name(), "1");
        }
    }

    void write(ObjectNode region) {
        put(region.put("office", office), "recipients", recipients);
        ObjectNode given = region.putObject("factors");
        factors.forEach((factor, typed) -> given.put(factor, Typed.narrow(typed)));
    }

    /** A whole number as such, anything else as it is typed: reading tells what is wrong with it. */
    static void put(ObjectNode into, String field, String typed) {
        String narrow = Typed.narrow(typed);
        if (narrow.matches("[0-9]{1,9}")) {
            into.put(field, Integer.parseInt(narrow));
        } else if (!narrow.isEmpty()) {
            into.put(field, narrow);
        }
    }

    /** Everything that is typed, to tell whether it is what was looked at. */
    String typed() {
        return recipients + factors;
    }

    void gets(Long fen) {
        part = fen;
    }

    public String office() {
        return office;
    }

    public String name() {
        return name;
    }

    /** Fen that it gets, null before that was looked at. */
    public Long part() {
        return part;
    }

    public Map<String, String> getFactors() {
        return factors;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }
}

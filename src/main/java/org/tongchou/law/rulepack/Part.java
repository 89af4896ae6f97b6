package org.tongchou.law.rulepack;

import java.util.Arrays;
import java.util.Optional;
import org.tongchou.law.Article;

/**
 * A part of a rule pack: what one layer may leave to the layer above or set itself. Which layer may set it follows from the law of the day: until the Social Assistance
 * Law of 2026 a municipality made the rules of income and property beside the province (L2 art. 10), since then the province alone does (L1 art. 23).
 */
@Article("L1 arts. 18-23, 32, 44, 46; L2 art. 10; L3 arts. 2, 13, 20, 27")
public enum Part {
    EDGE("edgeMultiplier", "L1 art. 21", Layer.PROVINCE),
    WINDOWS("windowMonths", "L1 art. 23", Layer.PROVINCE),
    EXEMPTIONS("exemptIncome", "L1 art. 23; L3 art. 13", Layer.MUNICIPALITY),
    WORK_COST("workCost", "L1 art. 23", Layer.PROVINCE),
    SUPPORT("support", "L1 art. 23", Layer.PROVINCE),
    MAINTENANCE("maintenance", "L1 art. 23", Layer.PROVINCE),
    DEDUCTIONS("deductions", "L1 art. 23", Layer.PROVINCE),
    PROPERTY("property", "L1 art. 23", Layer.PROVINCE),
    RIGID("rigid", "L1 art. 22", Layer.MUNICIPALITY),
    BENEFIT("benefit", "L1 art. 18", Layer.MUNICIPALITY),
    TOP_UPS("topUps", "L1 art. 20", Layer.COUNTY),
    SINGLE_PERSON("singlePerson", "L1 art. 21", Layer.PROVINCE),
    PRICE_LINKAGE("priceLinkage", "L1 art. 32", Layer.COUNTY),
    /** How many of a hundred files the county sees before it decides; no part of the means test. */
    RANDOM_CHECKS("randomChecks", "L1 art. 46; L3 art. 20", Layer.MUNICIPALITY),
    /** In which counties the townships decide on applications; no part of the means test, and never the matter of a city. */
    DELEGATION("delegation", "L1 art. 44; L3 art. 2", Layer.PROVINCE),
    /** The X of a line composed as "1 + X"; the means test is given the lines that follow. Each region's own go with its own line, so none are inherited. */
    COMPONENTS("components", "L1 arts. 19, 20, 32", Layer.COUNTY);

    private static final String BEFORE = "L2 art. 10";

    private final String field;
    private final String basis;
    private final Layer lowest;

    Part(String field, String basis, Layer lowest) {
        this.field = field;
        this.basis = basis;
        this.lowest = lowest;
    }

    /** The part of this name in a document; empty if there is none. */
    public static Optional<Part> ofField(String field) {
        return Arrays.stream(values()).filter(part -> part.field.equals(field)).findFirst();
    }

    /** How documents name it. */
    public String field() {
        return field;
    }

    /** Whether it stands in the rules that the means test is given. */
    public boolean isOfTheTest() {
        return this != PRICE_LINKAGE && this != COMPONENTS;
    }

    /** The article that says who may set it under the law of an era. */
    public String basis(Era era) {
        return wasTheCitys(era) ? BEFORE : basis;
    }

    /** Whether a layer may set it under the law of an era. */
    public boolean maySet(Layer layer, Era era) {
        return layer.compareTo(lowest(era)) <= 0;
    }

    private Layer lowest(Era era) {
        return wasTheCitys(era) ? Layer.MUNICIPALITY : lowest;
    }

    private boolean wasTheCitys(Era era) {
        return lowest == Layer.PROVINCE && this != DELEGATION && era != Era.R2026;
    }
}

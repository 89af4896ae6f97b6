package org.tongchou.web.fund;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tongchou.access.Refused;
import org.tongchou.fund.Allocated;
import org.tongchou.fund.Allocating;
import org.tongchou.fund.AllocationAsked;
import org.tongchou.fund.AllocationReading;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.fund.FundSource;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Figures;
import org.tongchou.statistics.Monthly;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** A pool passed down by factors to the offices right below, a row for each: looked at to the fen, then confirmed as it was seen. */
@Named
@ViewScoped
public class AllocationPage implements Serializable {

    @Inject
    Badge badge;

    @Inject
    Allocating allocating;

    @Inject
    Figures figures;

    @Inject
    Texts texts;

    @Inject
    Messages messages;

    private final ArrayList<AllocationRow> regions = new ArrayList<>();
    private final ArrayList<Weight> weights = new ArrayList<>();
    private Month counted;
    private String source = FundSource.CENTRAL.name();
    private String year;
    private Long pool;
    private String text;
    private String seen = "";

    /** How much a factor weighs, as it is typed. */
    public static class Weight implements Serializable {

        private final String factor;
        private String typed;

        Weight(String factor, String typed) {
            this.factor = factor;
            this.typed = typed;
        }

        public String factor() {
            return factor;
        }

        public String getTyped() {
            return typed;
        }

        public void setTyped(String typed) {
            this.typed = typed;
        }
    }

    /** A row for each office below with the persons whom it supported last month; refused for everybody who passes no money down. */
    public void open() {
        LocalDate today = allocating.today(badge.officer());
        if (year == null) {
            year = Integer.toString(today.getYear());
            counted = Month.of(today.withDayOfMonth(1).minusDays(1));
            for (Factor factor : Factor.values()) {
                weights.add(new Weight(factor.name(), factor == Factor.TASK_VOLUME ? "100" : "0"));
            }
            for (Monthly below : figures.monthly(badge.officer(), badge.officer().office(), counted).children()) {
                regions.add(new AllocationRow(below.office().value(), below.name(), below.rows().stream().mapToLong(Monthly.Figure::persons).sum()));
            }
        }
    }

    public List<Option> sources() {
        return Arrays.stream(FundSource.values()).filter(one -> one != FundSource.DONATION).map(one -> new Option(one.name(), texts.code("fund.source", one))).toList();
    }

    /** Shows what each gets. */
    public void look() {
        List<Allocated.Part> parts = allocating.reckon(badge.officer(), asked()).parts();
        for (int at = 0; at < parts.size(); at++) {
            regions.get(at).gets(parts.get(at).amount().fen());
        }
        seen = typed();
    }

    /** Whether what is typed was looked at as it is. */
    public boolean seen() {
        return !seen.isEmpty() && seen.equals(typed());
    }

    /** Passes it down as it was seen. */
    public String confirm() {
        if (!seen()) {
            throw Refused.invalid("fund.lookFirst");
        }
        Allocated done = allocating.confirm(badge.officer(), asked());
        messages.done("web.allocation.done", Long.toString(done.parts().stream().filter(part -> part.entry() != 0).count()), texts.yuan(done.pool().fen()));
        return "/fund/funds?faces-redirect=true&year=" + year;
    }

    private String typed() {
        return String.join("|", source, year, String.valueOf(pool), text, weights.stream().map(Weight::getTyped).collect(Collectors.joining(",")),
            regions.stream().map(AllocationRow::typed).collect(Collectors.joining(",")));
    }

    private AllocationAsked asked() {
        messages.places(new AllocationPlaces(regions.stream().map(AllocationRow::name).toList()));
        ObjectNode body = Json.object().put("source", source).put("pool", pool).put("text", text);
        AllocationRow.put(body, "year", year);
        ObjectNode weighted = body.putObject("weights");
        weights.forEach(weight -> AllocationRow.put(weighted, weight.factor(), weight.getTyped()));
        body.putArray("regions");
        regions.forEach(region -> region.write(body.withArray("regions").addObject()));
        return Json.read(Json.write(body).getBytes(StandardCharsets.UTF_8), AllocationReading::read).orElseThrow();
    }

    /** The month whose persons stand in the rows. */
    public Month counted() {
        return counted;
    }

    public List<AllocationRow> getRegions() {
        return regions;
    }

    public List<Weight> getWeights() {
        return weights;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public Long getPool() {
        return pool;
    }

    public void setPool(Long pool) {
        this.pool = pool;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

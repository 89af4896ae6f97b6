package org.tongchou.web.fund;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tongchou.access.Refused;
import org.tongchou.fund.Allocated;
import org.tongchou.fund.AllocationAsked;
import org.tongchou.fund.AllocationReading;
import org.tongchou.fund.Allocating;
import org.tongchou.json.Json;
import org.tongchou.kernel.Typed;
import org.tongchou.law.fund.Factor;
import org.tongchou.law.fund.FundSource;
import org.tongchou.office.Badge;
import org.tongchou.web.Messages;
import org.tongchou.web.OfficeNames;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** A pool passed down by factors to the offices right below, a line for each: looked at to the fen, then confirmed as it was seen. */
@Named
@ViewScoped
public class AllocationPage implements Serializable {

    private static final int COLUMNS = 2 + Factor.values().length;

    @Inject
    Badge badge;

    @Inject
    Allocating allocating;

    @Inject
    OfficeNames names;

    @Inject
    Texts texts;

    @Inject
    Messages messages;

    private String source = FundSource.CENTRAL.name();
    private String year;
    private Long pool;
    private String weights = "100, 0, 0, 0";
    private String table;
    private String text;
    private String seen = "";

    /** A line for each office below, with nothing counted yet; refused for everybody who passes no money down. */
    public void open() {
        year = Integer.toString(allocating.year(badge.officer()));
        if (table == null) {
            table = names.below(badge.officer().office()).stream().map(office -> office.value() + ", 0, 1, 1, 1, 1").collect(Collectors.joining("\n"));
        }
    }

    public List<Option> sources() {
        return Arrays.stream(FundSource.values()).filter(one -> one != FundSource.DONATION).map(one -> new Option(one.name(), texts.code("fund.source", one))).toList();
    }

    /** Shows what each gets. */
    public void look() {
        allocating.reckon(badge.officer(), asked());
        seen = typed();
    }

    /** What each gets of what was looked at. */
    public List<Allocated.Part> parts() {
        return seen() ? allocating.reckon(badge.officer(), asked()).parts() : List.of();
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
        return String.join("|", source, year, String.valueOf(pool), weights, table, text);
    }

    private AllocationAsked asked() {
        ObjectNode body = Json.object().put("source", source).put("pool", pool).put("text", text);
        body.put("year", whole(year));
        ObjectNode weighted = body.putObject("weights");
        String[] given = columns(weights, Factor.values().length);
        for (Factor factor : Factor.values()) {
            weighted.put(factor.name(), whole(given[factor.ordinal()]));
        }
        ArrayNode regions = body.putArray("regions");
        table.lines().filter(line -> !line.isBlank()).forEach(line -> region(regions.addObject(), columns(line, COLUMNS)));
        return Json.read(Json.write(body).getBytes(StandardCharsets.UTF_8), AllocationReading::read).orElseThrow();
    }

    private static void region(ObjectNode region, String[] columns) {
        region.put("office", columns[0]).put("recipients", whole(columns[1]));
        ObjectNode factors = region.putObject("factors");
        for (Factor factor : Factor.values()) {
            factors.put(factor.name(), columns[2 + factor.ordinal()]);
        }
    }

    private static String[] columns(String line, int wanted) {
        String[] columns = Typed.narrow(line).split(",", -1);
        if (columns.length != wanted) {
            throw Refused.invalid("fund.badTable", line, wanted);
        }
        return columns;
    }

    private static int whole(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw Refused.invalid("fund.notWhole", text);
        }
        return Integer.parseInt(text);
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

    public String getWeights() {
        return weights;
    }

    public void setWeights(String weights) {
        this.weights = weights;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

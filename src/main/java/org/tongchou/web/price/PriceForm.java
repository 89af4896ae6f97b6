package org.tongchou.web.price;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.Typed;
import org.tongchou.office.Badge;
import org.tongchou.price.PriceMonth;
import org.tongchou.price.PriceReportReading;
import org.tongchou.price.Prices;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** The form in which a month's price indices are recorded or corrected. */
@RequestScoped
@Named
public class PriceForm {

    private static final int MONTHS = 24;

    @Inject
    Badge badge;

    @Inject
    PricesPage page;

    @Inject
    Prices prices;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private String region;
    private String month;
    private String cpi;
    private String food;
    private String scpi;
    private String source;

    /** Whether this officer records prices. */
    public boolean shown() {
        return badge.officer().holdsOneOf(Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR);
    }

    /** Whether this officer records for the whole province. */
    public boolean anywhere() {
        return badge.officer().holdsOneOf(Role.PROVINCIAL_POLICY);
    }

    /** The months that can be recorded, the newest first. */
    public List<Option> months() {
        return Stream.iterate(last(), Month::previous).limit(MONTHS).map(each -> new Option(each.toString(), texts.month(each))).toList();
    }

    private Month last() {
        return page.month().previous();
    }

    /** Records it and shows the region. */
    public String save() {
        messages.places(new PricePlaces());
        PriceMonth recorded = prices.record(badge.officer(), Json.read(Json.write(body()).getBytes(StandardCharsets.UTF_8), PriceReportReading::read).orElseThrow());
        messages.done(recorded.triggered() ? "web.prices.recordedTriggered" : "web.prices.recorded", texts.month(recorded.report().month()),
            Integer.toString(recorded.revision()));
        return "/price/prices?faces-redirect=true&region=" + recorded.report().region();
    }

    private ObjectNode body() {
        ObjectNode body = Json.object();
        put(body, "region", getRegion());
        put(body, "month", month);
        put(body, "source", source);
        ObjectNode indices = body.putObject("indices");
        rise(indices, "CPI", cpi);
        rise(indices, "FOOD", food);
        rise(indices, "SCPI", scpi);
        return body;
    }

    private static void put(ObjectNode node, String field, String typed) {
        if (typed != null && !typed.isBlank()) {
            node.put(field, typed.strip());
        }
    }

    private static void rise(ObjectNode node, String index, String typed) {
        put(node, index, typed == null ? null : Typed.narrow(typed));
    }

    /** The region that the page shows, unless another is chosen. */
    public String getRegion() {
        return region == null ? page.region().value() : region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getCpi() {
        return cpi;
    }

    public void setCpi(String cpi) {
        this.cpi = cpi;
    }

    public String getFood() {
        return food;
    }

    public void setFood(String food) {
        this.food = food;
    }

    public String getScpi() {
        return scpi;
    }

    public void setScpi(String scpi) {
        this.scpi = scpi;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}

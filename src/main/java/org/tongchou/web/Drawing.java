package org.tongchou.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import org.tongchou.json.Json;

/**
 * The drawing of a chart as Chart.js reads it. A colour is the name of a token of the style sheet, such as {@code --urban};
 * charts.js puts in what that token is in the scheme in use.
 */
public final class Drawing {

    private final ArrayNode labels = Json.object().arrayNode();
    private final ArrayNode series = Json.object().arrayNode();

    /** Adds a place on the axis, with one or several lines under it. */
    public Drawing at(String... lines) {
        ArrayNode label = labels.addArray();
        for (String line : lines) {
            label.add(line);
        }
        return this;
    }

    /** Adds bars. */
    public Drawing bars(String name, String token, Collection<? extends Number> values) {
        series("bar", name, token, values).put("maxBarThickness", 44);
        return this;
    }

    /** Adds a line that lies over the bars; null leaves a gap in it. */
    public Drawing line(String name, String token, Collection<? extends Number> values) {
        series("line", name, token, values).put("borderWidth", 3).put("pointRadius", 4).put("order", -1);
        return this;
    }

    /** The whole as JSON. @param unit what the upright axis counts */
    public String text(String unit) {
        ObjectNode chart = Json.object().put("type", "bar");
        ObjectNode data = chart.putObject("data");
        data.set("labels", labels);
        data.set("datasets", series);
        ObjectNode options = chart.putObject("options").put("animation", false).put("responsive", true).put("maintainAspectRatio", false);
        options.putObject("interaction").put("mode", "index").put("intersect", false);
        options.putObject("plugins").putObject("legend").put("position", "bottom").putObject("labels").put("color", "--ink").put("boxWidth", 14);
        ObjectNode scales = options.putObject("scales");
        axis(scales.putObject("x"));
        axis(scales.putObject("y").put("beginAtZero", true)).putObject("title").put("display", true).put("text", unit).put("color", "--ink-soft");
        // It is written into a script of the page, which no name may end.
        return chart.toString().replace("<", "\\u003c");
    }

    private static ObjectNode axis(ObjectNode axis) {
        axis.putObject("ticks").put("color", "--ink-soft");
        axis.putObject("grid").put("color", "--line");
        return axis;
    }

    private ObjectNode series(String type, String name, String token, Collection<? extends Number> values) {
        ObjectNode one = series.addObject().put("type", type).put("label", name).put("backgroundColor", token).put("borderColor", token);
        ArrayNode data = one.putArray("data");
        values.forEach(value -> data.add(value == null ? null : new BigDecimal(value.toString())));
        return one;
    }
}

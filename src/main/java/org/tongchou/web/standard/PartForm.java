package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.Part;

/** One part of a rule pack as it is typed: left to the layers above, settled here, or switched off. */
public class PartForm implements Serializable {

    private final Part part;
    private final ArrayList<TypedLine> lines = new ArrayList<>();
    private final ArrayList<TypedLine> steps = new ArrayList<>();
    private final ArrayList<TypedLine> notes = new ArrayList<>();
    private TypedLine head = new TypedLine();
    private How how;
    private String adding;

    /** How a part is settled. */
    public enum How {
        INHERIT, SET, OFF
    }

    private PartForm(Part part, How how) {
        this.part = part;
        this.how = how;
    }

    /** A part as it stands in a document. */
    static PartForm of(Part part, JsonNode document) {
        JsonNode own = PackCards.under(part, document);
        PartForm form = new PartForm(part, own.isMissingNode() ? How.INHERIT : own.isNull() || own.isArray() && own.isEmpty() ? How.OFF : How.SET);
        form.read(own);
        PackCards.notes(document, part.field()).forEach(note -> form.notes.add(note(note)));
        return form;
    }

    static TypedLine note(PartCard.Note note) {
        TypedLine line = TypedLine.about("kind", note.kind());
        line.getFields().put("text", note.text());
        return line;
    }

    /** The name of the list in a part of this kind; empty where the part is the list; none where it has none. */
    private static Optional<String> list(Part part) {
        return switch (part) {
            case EXEMPTIONS, DEDUCTIONS, PROPERTY, DELEGATION -> Optional.of("");
            case BENEFIT -> Optional.of("tiers");
            case TOP_UPS -> Optional.of("kinds");
            case COMPONENTS -> Optional.of("rows");
            case PRICE_LINKAGE -> Optional.of("triggers");
            default -> Optional.empty();
        };
    }

    private void read(JsonNode own) {
        list(part).ifPresent(name -> (name.isEmpty() ? own : own.path(name)).forEach(row -> lines.add(TypedLine.of(row))));
        own.path("amount").path("steps").forEach(row -> steps.add(TypedLine.of(row)));
        if (own.isObject()) {
            head = TypedLine.of(own);
        } else if (own.isTextual()) {
            head = TypedLine.about(part.field(), own.textValue());
        }
        JsonNode amount = own.path("amount");
        if (amount.isObject()) {
            head.getFields().put("kind", amount.path("kind").asText());
            Optional.of(amount.path("monthly")).filter(JsonNode::isIntegralNumber).ifPresent(fen -> head.getFields().put("monthly", fen.longValue()));
        }
    }

    /** Puts the part into a document; one that is inherited is left out. */
    void write(ObjectNode body) {
        ObjectNode home = part == Part.PRICE_LINKAGE ? body : (ObjectNode) body.get("rules");
        if (how == How.SET) {
            home.set(part.field(), settled());
        } else if (how == How.OFF && list(part).filter(String::isEmpty).isPresent()) {
            home.putArray(part.field());
        } else if (how == How.OFF) {
            home.putNull(part.field());
        }
    }

    private JsonNode settled() {
        ObjectNode own = head.write();
        if (part == Part.EDGE) {
            return own.has(part.field()) ? own.get(part.field()) : own.textNode("");
        }
        ArrayNode rows = Json.object().putArray("rows");
        lines.forEach(line -> rows.add(line.write()));
        Optional<String> list = list(part);
        if (list.filter(String::isEmpty).isPresent()) {
            return rows;
        }
        list.ifPresent(name -> own.set(name, rows));
        if (part == Part.PRICE_LINKAGE) {
            own.set("amount", amount(own));
        }
        return own;
    }

    /** The amount of a price linkage stands in an object of its own. */
    private ObjectNode amount(ObjectNode own) {
        ObjectNode amount = Json.object();
        Optional.ofNullable(own.remove("kind")).ifPresent(kind -> amount.set("kind", kind));
        JsonNode monthly = own.remove("monthly");
        if (amount.path("kind").asText().equals("FIXED") && monthly != null) {
            amount.set("monthly", monthly);
        }
        if (amount.path("kind").asText().equals("STEPS")) {
            ArrayNode rows = amount.putArray("steps");
            steps.forEach(step -> rows.add(step.write()));
        }
        return amount;
    }

    /** Adds a row; of parts whose rows differ, one of the kind that was chosen. */
    void add() {
        String about = part == Part.PROPERTY ? "test" : "kind";
        lines.add(part == Part.PROPERTY || part == Part.TOP_UPS ? TypedLine.about(about, adding) : new TypedLine());
    }

    /** Which part it is. */
    public Part part() {
        return part;
    }

    public List<TypedLine> getLines() {
        return lines;
    }

    public List<TypedLine> getSteps() {
        return steps;
    }

    public List<TypedLine> getNotes() {
        return notes;
    }

    public TypedLine getHead() {
        return head;
    }

    public String getHow() {
        return how.name();
    }

    public void setHow(String how) {
        this.how = How.valueOf(how);
    }

    public String getAdding() {
        return adding;
    }

    public void setAdding(String adding) {
        this.adding = adding;
    }
}

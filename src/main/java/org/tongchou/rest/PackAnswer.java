package org.tongchou.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import org.tongchou.json.Json;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.standard.HoldingPack;
import org.tongchou.standard.Layers;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackRow;
import org.tongchou.standard.PublishedPack;
import org.tongchou.standard.Signature;

/** Rule packs as answers. */
final class PackAnswer {

    private PackAnswer() {
    }

    /** The pack in force with those that it lies upon, and all versions of their regions. */
    record Holding(long id, String region, int version, String era, String from, String until, String source, JsonNode rules, JsonNode priceLinkage,
            List<Layer> layers, Whole whole, List<Row> rows) {

        static Holding of(HoldingPack held, List<PackRow> versions) {
            PublishedPack pack = held.nearest();
            return new Holding(pack.id(), pack.reference().region().value(), pack.reference().version(), pack.reference().era().name(), pack.term().from().toString(),
                Answers.day(pack.term().until()), pack.source(), Json.parse(pack.document().rules()), tree(pack.document().priceLinkage()),
                held.layers().packs().stream().map(Layer::of).toList(), new Whole(held.layers().rules(), tree(held.layers().priceLinkage().map(Layers.Linkage::document).orElse(null))),
                versions.stream().map(Row::of).toList());
        }
    }

    /** What holds when all layers lie upon each other. */
    record Whole(JsonNode rules, JsonNode priceLinkage) {
    }

    /** One of the packs that lie upon each other. */
    record Layer(String region, int version, String era) {

        static Layer of(PackReference pack) {
            return new Layer(pack.region().value(), pack.version(), pack.era().name());
        }
    }

    /** A published pack in a list. */
    record Row(long id, String region, int version, String era, String from, String until, String state, String source) {

        static Row of(PackRow row) {
            PublishedPack pack = row.pack();
            return new Row(pack.id(), pack.reference().region().value(), pack.reference().version(), pack.reference().era().name(), pack.term().from().toString(),
                Answers.day(pack.term().until()), row.state().name(), pack.source());
        }
    }

    /** Who did something and when. */
    record Signed(String name, String at) {

        static Signed of(Signature signature) {
            return new Signed(signature.name(), Answers.moment(signature.at()));
        }
    }

    /** What is to be said before the publication. */
    record Finding(String severity, String code, String pointer, String text) {
    }

    /** One pack, at work or published. */
    record One(long id, String region, Integer version, String era, String from, String until, String source, String state, JsonNode sources, JsonNode rules,
            JsonNode priceLinkage, Signed drafted, Signed published, Signed withdrawn, int row, List<Finding> findings, List<String> actions) {

        static One of(PackFile file, Language language) {
            PackBody body = file.body();
            return new One(file.id(), body.region().value(), file.number().orElse(null), body.era().name(), body.term().from().toString(),
                Answers.day(body.term().until()), body.source(), file.state().name(), Json.parse(body.document().sources()), Json.parse(body.document().rules()),
                tree(body.document().priceLinkage()), file.drafted().map(Signed::of).orElse(null), file.published().map(Signed::of).orElse(null),
                file.withdrawn().map(Signed::of).orElse(null), file.row(), file.findings().stream().map(finding -> told(finding, language)).toList(),
                file.actions().stream().map(Enum::name).toList());
        }
    }

    private static Finding told(org.tongchou.law.Finding finding, Language language) {
        return new Finding(finding.severity().name(), finding.code(), finding.pointer(),
            language.text("standard.finding." + finding.code(), finding.arguments().toArray()));
    }

    private static JsonNode tree(String document) {
        return document == null ? NullNode.getInstance() : Json.parse(document);
    }
}

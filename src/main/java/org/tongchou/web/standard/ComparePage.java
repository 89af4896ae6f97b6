package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackRow;
import org.tongchou.web.Asked;
import org.tongchou.web.Language;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;
import org.tongchou.web.Wording;

/** Two rule packs side by side: only what differs. */
@RequestScoped
@Named
public class ComparePage {

    @Inject
    Asked asked;

    @Inject
    PackShelf shelf;

    @Inject
    RegionNames names;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private PackFile before;
    private PackFile after;
    private List<DifferenceLine> lines;

    /** The pack that is compared from. */
    public PackFile before() {
        if (before == null) {
            before = shelf.find(asked.number("a"));
        }
        return before;
    }

    /** The pack that is compared to. */
    public PackFile after() {
        if (after == null) {
            after = shelf.find(asked.number("b"));
        }
        return after;
    }

    /** What differs, in the order of the law. */
    public List<DifferenceLine> lines() {
        if (lines == null) {
            DifferenceWords words = new DifferenceWords(new PackValues(Wording.in(language.locale()), names::of));
            lines = words.of(before().body().document(), after().body().document(), shelf.differences(before().id(), after().id()));
        }
        return lines;
    }

    /** How a pack is called: region and version, or draft. */
    public String name(PackFile file) {
        String region = names.of(file.body().region());
        return file.number().map(number -> texts.of("web.packs.version", region, Integer.toString(number))).orElseGet(() -> texts.of("web.packs.draftOf", region));
    }

    /** The packs that one may compare with another: all versions of its region, then those of the layers above. */
    public List<Option> others(PackFile file) {
        OfficeCode region = file.body().region();
        Stream<OfficeCode> above = region.equals(Layer.NATIONAL) ? Stream.of(region)
            : Stream.of(region, region.at(OfficeCode.Level.PROVINCE), Layer.NATIONAL).distinct();
        return above.flatMap(each -> shelf.versions(each).stream().sorted((one, other) -> other.pack().reference().version() - one.pack().reference().version()))
            .filter(row -> row.pack().id() != file.id()).map(this::option).toList();
    }

    private Option option(PackRow row) {
        String label = texts.of("web.packs.choice", names.of(row.pack()), texts.date(row.pack().term().from()), texts.code("standard.state", row.state()));
        return new Option(Long.toString(row.pack().id()), label);
    }
}

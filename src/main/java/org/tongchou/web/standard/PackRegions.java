package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.web.OfficeNames;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** The regions that a page on rule packs offers to choose from. */
@RequestScoped
@Named("packRegions")
public class PackRegions {

    @Inject
    PackShelf shelf;

    @Inject
    RegionNames names;

    @Inject
    OfficeNames offices;

    @Inject
    Texts texts;

    /** The regions that have published packs: the nation, the officer's own province, other provinces as examples. */
    public List<RegionChoice> withPacks() {
        OfficeCode own = province();
        List<OfficeCode> regions = shelf.regions();
        List<OfficeCode> here = Stream.concat(Stream.of(own), regions.stream().filter(region -> region.within(own))).distinct().toList();
        List<OfficeCode> elsewhere = regions.stream().filter(region -> !region.equals(Layer.NATIONAL) && !region.within(own)).toList();
        return Stream.of(choice(texts.code("law.layer", Layer.NATION), List.of(Layer.NATIONAL)), choice(names.of(own), here),
            choice(texts.of("web.packs.elsewhere"), elsewhere)).filter(choice -> !choice.options().isEmpty()).toList();
    }

    /** The regions that a pack of the officer's province can be drafted for: the province, and each municipality with its counties. */
    public List<RegionChoice> toDraft() {
        OfficeCode own = province();
        List<RegionChoice> choices = new ArrayList<>(List.of(choice(texts.code("law.layer", Layer.PROVINCE), List.of(own))));
        for (Option municipality : offices.below(own)) {
            List<Option> counties = offices.below(new OfficeCode(municipality.value()));
            choices.add(new RegionChoice(municipality.label(), Stream.concat(Stream.of(municipality), counties.stream()).toList()));
        }
        return choices;
    }

    /** The counties of the officer's province, each with its city. */
    public List<Option> counties() {
        List<Option> counties = new ArrayList<>();
        for (Option city : offices.below(province())) {
            offices.below(new OfficeCode(city.value())).forEach(county -> counties.add(new Option(county.value(), texts.of("web.packs.within", city.label(), county.label()))));
        }
        return counties;
    }

    private RegionChoice choice(String label, List<OfficeCode> regions) {
        return new RegionChoice(label, regions.stream().map(region -> new Option(region.value(), names.of(region))).toList());
    }

    private OfficeCode province() {
        return shelf.officer().office().at(OfficeCode.Level.PROVINCE);
    }
}

package org.tongchou.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Layer;
import org.tongchou.standard.PublishedPack;
import org.tongchou.web.OfficeNames;
import org.tongchou.web.Texts;

/** How the regions of rule packs are called: the nation, or the name of an office with that of its province. */
@RequestScoped
@Named("regionNames")
public class RegionNames {

    @Inject
    OfficeNames offices;

    @Inject
    Texts texts;

    /** The name of a region. */
    public String of(OfficeCode region) {
        if (region.equals(Layer.NATIONAL)) {
            return texts.of("web.packs.nation");
        }
        OfficeCode province = region.at(OfficeCode.Level.PROVINCE);
        return region.equals(province) ? offices.of(region) : texts.of("web.packs.within", offices.of(province), offices.of(region));
    }

    /** The name of the region with that code. */
    public String of(String region) {
        return of(new OfficeCode(region));
    }

    /** The name of a published pack: its region and version. */
    public String of(PublishedPack pack) {
        return texts.of("web.packs.version", of(pack.reference().region()), Integer.toString(pack.reference().version()));
    }
}

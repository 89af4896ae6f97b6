package org.tongchou.web.publicnotice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.Installation;
import org.tongchou.access.Officer;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.office.Division;
import org.tongchou.office.OfficeTree;
import org.tongchou.publicnotice.Board;
import org.tongchou.publicnotice.Posting;
import org.tongchou.web.Asked;

/** The public board of an office, for anybody. */
@RequestScoped
@Named
public class BoardPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Installation installation;

    @Inject
    OfficeTree tree;

    @Inject
    Board board;

    private Optional<Division> wanted;
    private List<Posting> postings;

    /** The code that was asked for, as it was typed. */
    public String typed() {
        return asked.text("office");
    }

    /** Whether a code was typed that no office of the province has. */
    public boolean unknown() {
        return !typed().isEmpty() && wanted().isEmpty();
    }

    /** The office whose board is shown: the one asked for, else the province. */
    public Division office() {
        return wanted().orElseGet(() -> tree.office(visitor(), installation.province()));
    }

    /** The offices above the one shown, from the province down. */
    public List<Division> above() {
        return Stream.iterate(office().parent(), Optional::isPresent, parent -> parent.flatMap(OfficeCode::parent)).map(Optional::get)
            .sorted().map(code -> tree.office(visitor(), code)).toList();
    }

    /** The offices right below it. */
    public List<Division> below() {
        return tree.below(visitor(), office().code());
    }

    /** What hangs there today. */
    public List<Posting> postings() {
        if (postings == null) {
            OfficeCode office = office().code();
            postings = board.posted(badge.visitor(office), office);
        }
        return postings;
    }

    private Optional<Division> wanted() {
        if (wanted == null) {
            wanted = OfficeCode.parse(typed()).filter(code -> code.within(installation.province())).flatMap(this::find);
        }
        return wanted;
    }

    private Optional<Division> find(OfficeCode code) {
        List<Division> beside = code.parent().map(parent -> tree.below(visitor(), parent)).orElseGet(() -> tree.provinces(visitor()));
        return beside.stream().filter(division -> division.code().equals(code)).findFirst();
    }

    private Officer visitor() {
        return badge.visitor(installation.province());
    }
}

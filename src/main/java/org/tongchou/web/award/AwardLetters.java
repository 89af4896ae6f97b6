package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tongchou.award.AwardFile;
import org.tongchou.award.MadeLetter;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** The letters of an award, to print, and to record that they arrived. */
@Named
@RequestScoped
public class AwardLetters {

    @Inject
    Texts texts;

    /** All of them, the newest first. */
    public List<MadeLetter> of(AwardFile award) {
        List<MadeLetter> made = new ArrayList<>(MadeLetter.of(award));
        Collections.reverse(made);
        return made;
    }

    /** Those whose delivery is not recorded, to choose from. */
    public List<Option> open(AwardFile award) {
        return of(award).stream().filter(MadeLetter::open)
            .map(made -> new Option(made.letter() + " " + made.which(), texts.code("letter.name", made.letter()) + " " + texts.date(made.on()))).toList();
    }
}

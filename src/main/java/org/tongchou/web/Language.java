package org.tongchou.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;

/** The language that a person reads the pages in, kept for the session; Chinese until somebody asks for English. */
@SessionScoped
@Named("language")
public class Language implements Serializable {

    /** The language that every page starts in. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** The other complete language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Locale locale = CHINESE;

    /** The language in use. */
    public Locale locale() {
        return locale;
    }

    /** The tag of the language in use, for the page's {@code lang}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The tag of the language that one can switch to. */
    public String otherTag() {
        return other().toLanguageTag();
    }

    /** The name of the other language, in that language. */
    public String otherName() {
        return isEnglish() ? "中文" : "English";
    }

    /** The address of this page with the wish for the other language. */
    public String otherLink() {
        HttpServletRequest request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        return Address.of(request).with(LanguageSwitch.PARAMETER, otherTag());
    }

    /** Takes the language of a tag such as {@code en} or {@code zh-CN}; any other wish changes nothing. */
    public void choose(String tag) {
        String wish = Locale.forLanguageTag(tag).getLanguage();
        if (wish.equals(ENGLISH.getLanguage())) {
            locale = ENGLISH;
        } else if (wish.equals(CHINESE.getLanguage())) {
            locale = CHINESE;
        }
    }

    private Locale other() {
        return isEnglish() ? CHINESE : ENGLISH;
    }

    private boolean isEnglish() {
        return locale.equals(ENGLISH);
    }
}

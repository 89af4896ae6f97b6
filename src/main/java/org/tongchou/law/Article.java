package org.tongchou.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The article that a rule carries out, such as {@code L3 art. 13}; several are parted by {@code ;}. The short names of the texts are explained in docs/law.md. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Article {

    /** The short name of the text and the article. */
    String value();
}

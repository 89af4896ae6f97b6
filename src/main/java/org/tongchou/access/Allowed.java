package org.tongchou.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may do this act, and under which name the audit trail keeps it. What has neither name changes nothing and shows no family. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    /** One of these roles is needed. */
    Role[] value();

    /** The act's name in the audit trail; empty for a look that changes nothing. */
    String act() default "";

    /** The name under which the trail keeps a look at a family's data; empty for what shows none. */
    String look() default "";
}

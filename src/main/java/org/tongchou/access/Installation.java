package org.tongchou.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.tongchou.kernel.OfficeCode;

/** What this installation was set up as; read from the environment once, see config/. */
@ApplicationScoped
public class Installation {

    private final boolean demonstration = Boolean.parseBoolean(read("TONGCHOU_DEMONSTRATION", "false"));
    private final OfficeCode province = new OfficeCode(read("TONGCHOU_PROVINCE", "34"));
    private final String keycloak = read("TONGCHOU_KEYCLOAK_URL", "http://localhost:8180");
    private final String fonts = read("TONGCHOU_FONTS", "");

    /** The font files that letters are set with, one after another as a path; empty if the installation has none. */
    public String fonts() {
        return fonts;
    }

    /** Whether the clock may be moved and invented people are on file. */
    public boolean demonstration() {
        return demonstration;
    }

    /** The province that this installation serves. */
    public OfficeCode province() {
        return province;
    }

    /** Where the identity server answers, without a path. */
    public String keycloak() {
        return keycloak;
    }

    private static String read(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}

package org.tongchou.roll;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a roll, one row a person; what belongs to the family stands in the row of its head. */
public enum RollColumn {

    FAMILY("户编号", "family", true),
    OFFICE("乡镇代码", "office", true),
    CATEGORY("类别", "category", true),
    NAME("姓名", "name", true),
    ID_NUMBER("身份证号", "idNumber", true),
    RELATIONSHIP("与户主关系", "relationship", true),
    MONTHLY("月保障金", "monthly", true),
    TOP_UPS("其中增发", "topUps", false),
    BANK("开户银行", "bank", true),
    ACCOUNT_KIND("账户类型", "accountKind", true),
    ACCOUNT("账号", "account", true),
    CERTIFICATE("原证号", "certificate", false),
    RECHECK("核查类别", "recheck", false),
    ADDRESS("住址", "address", false),
    PHONE("电话", "phone", false);

    private final String chinese;
    private final String english;
    private final boolean required;

    RollColumn(String chinese, String english, boolean required) {
        this.chinese = chinese;
        this.english = english;
        this.required = required;
    }

    /** Its head in the template. */
    public String chinese() {
        return chinese;
    }

    /** Its name in answers and files for programs. */
    public String english() {
        return english;
    }

    /** Whether a roll needs it. */
    boolean required() {
        return required;
    }

    /** The column of that head, in either language. */
    static Optional<RollColumn> of(String head) {
        return Arrays.stream(values()).filter(column -> column.chinese.equals(head) || column.english.equalsIgnoreCase(head)).findFirst();
    }
}

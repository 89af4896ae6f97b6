package org.tongchou.sealing;

/** Every sealed column of the house, with what tells its rows apart: a value that is copied to another row, column or table does not open there. */
public enum SealedColumn {

    /** What a family declares, whole: names, numbers, address, phone, illness, income, account. */
    DECLARATION("application", "declaration_sealed", "number"),

    /** The number of a person who stands in a file, from which another generation's index is made. */
    STANDING("standing", "number_sealed", "person_index"),

    /** What an officer wrote with a step. */
    EVENT_TEXT("case_event", "text_sealed", "concat(application_id, '/', row_key)"),

    /** The papers of a step. */
    EVENT_DETAIL("case_event", "detail_sealed", "concat(application_id, '/', row_key)"),

    /** The frozen facts of an assessment. */
    FACTS("assessment", "facts_sealed", "concat(application_id, '/', row_key)"),

    /** The answer of an assessment with Chinese texts. */
    RESULT("assessment", "result_sealed", "concat(application_id, '/', row_key)"),

    /** The same with English texts. */
    RESULT_EN("assessment", "result_en_sealed", "concat(application_id, '/', row_key)"),

    /** The account that an award is paid to. */
    ACCOUNT("award", "account_sealed", "number"),

    /** What a request under a key was answered with. */
    ANSWER("request_once", "answer_sealed", "concat(officer_subject, '/', request_key)");

    private final String table;
    private final String column;
    private final String row;

    SealedColumn(String table, String column, String row) {
        this.table = table;
        this.column = column;
        this.row = row;
    }

    /** The table. */
    public String table() {
        return table;
    }

    /** The column. */
    public String column() {
        return column;
    }

    /** What tells the rows apart, as SQL. */
    public String row() {
        return row;
    }

    /** What tells the rows apart where it is made of two parts. */
    public static String row(Object first, String second) {
        return first + "/" + second;
    }
}

package org.tongchou.sealing;

/** Every sealed column of the house, with what tells its rows apart: a value that is copied to another row, column or table does not open there. */
public enum SealedColumn {

    /** What a family declares, whole: names, numbers, address, phone, illness, income, account. */
    DECLARATION("application", "declaration_sealed", "number", Walk.FILES),

    /** The number of a person who stands in a file, from which another generation's index is made. */
    STANDING("standing", "number_sealed", "person_index", Walk.ENTRIES),

    /** The number of an official, or of a near relative of one. */
    REGISTERED("official_person", "number_sealed", "row_key", Walk.INDEXED),

    /** What an officer wrote with a step. */
    EVENT_TEXT("case_event", "text_sealed", "concat(application_id, '/', row_key)", Walk.BY_ID),

    /** The papers of a step. */
    EVENT_DETAIL("case_event", "detail_sealed", "concat(application_id, '/', row_key)", Walk.BY_ID),

    /** What an officer wrote with an act on an award. */
    AWARD_TEXT("award_event", "text_sealed", "concat(award_id, '/', row_key)", Walk.BY_ID),

    /** The papers of an act on an award. */
    AWARD_DETAIL("award_event", "detail_sealed", "concat(award_id, '/', row_key)", Walk.BY_ID),

    /** What a source of an information check knows beyond what was declared. */
    CHECK_FOUND("check_entry", "found_sealed", "concat(application_number, '/', row_key)", Walk.BY_ID),

    /** What somebody has begun to type and not handed in. */
    DRAFT("draft", "content_sealed", "concat(officer_subject, '/', office_code, '/', form)", Walk.BY_ID),

    /** The frozen facts of an assessment. */
    FACTS("assessment", "facts_sealed", "concat(application_id, '/', row_key)", Walk.BY_ID),

    /** The answer of an assessment with Chinese texts. */
    RESULT("assessment", "result_sealed", "concat(application_id, '/', row_key)", Walk.BY_ID),

    /** The same with English texts. */
    RESULT_EN("assessment", "result_en_sealed", "concat(application_id, '/', row_key)", Walk.BY_ID),

    /** What the means test knows of a family, packed for reckoning over all of them. */
    PACKED("packed_family", "facts_sealed", "id", Walk.BY_ID),

    /** The same before other facts took its place. */
    PACKED_PAST("packed_family_past", "facts_sealed", "concat(family_id, '/', row_key)", Walk.BY_ID),

    /** The account that an award is paid to. */
    ACCOUNT("award", "account_sealed", "number", Walk.BY_ID),

    /** An account that lines of an award are paid to, as it stood when they were prepared. */
    PAYEE("award_account", "account_sealed", "concat(award_id, '/', row_key)", Walk.BY_ID),

    /** What a bank's file said that belongs to no line. */
    UNKNOWN_LINE("bank_return_unknown", "text_sealed", "concat(return_id, '/', row_key)", Walk.BY_ID),

    /** Why something paid too much is got back in a certain way, or not. */
    RECOVERY("recovery_act", "text_sealed", "concat(award_id, '/', row_key)", Walk.BY_ID),

    /** What an entry of the funds is for. */
    FUND_TEXT("fund_transaction", "text_sealed", "row_key", Walk.BY_ID),

    /** Who gave a donation. */
    FUND_DONOR("fund_transaction", "donor_sealed", "row_key", Walk.BY_ID),

    /** Why an award is paid though it was held. */
    HOLD_GROUND("payment_override", "ground_sealed", "row_key", Walk.BY_ID),

    /** What an officer said about a document. */
    DOCUMENT_TEXT("document", "text_sealed", "concat(application_number, '/', row_key)", Walk.BY_ID),

    /** The bytes of a document. */
    DOCUMENT_CONTENT("document_content", "content_sealed", "concat(document_id, '/', row_key)", Walk.ONE_BY_ONE),

    /** What a request under a key was answered with. */
    ANSWER("request_once", "answer_sealed", "concat(officer_subject, '/', request_key)", Walk.AT_ONCE);

    /** How a change of keys goes over the rows. */
    public enum Walk {
        /** File by file, with the blind indexes of its members. */
        FILES,
        /** With the file that the person stands in. */
        ENTRIES,
        /** Block by block in the order of the column {@code id}, with a bookmark. */
        BY_ID,
        /** Row by row, with the blind index beside it. */
        INDEXED,
        /** Row by row in that order, because a row may be large. */
        ONE_BY_ONE,
        /** All in one go: there are few rows, and they do not stay. */
        AT_ONCE
    }

    private final String table;
    private final String column;
    private final String row;
    private final Walk walk;

    SealedColumn(String table, String column, String row, Walk walk) {
        this.table = table;
        this.column = column;
        this.row = row;
        this.walk = walk;
    }

    /** How a change of keys goes over its rows. */
    public Walk walk() {
        return walk;
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

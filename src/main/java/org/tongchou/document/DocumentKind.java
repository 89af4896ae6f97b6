package org.tongchou.document;

/** What a document is there for. */
public enum DocumentKind {

    /** An identity card. */
    ID_CARD,
    /** The household register. */
    HOUSEHOLD_REGISTER,
    /** Proof of an income. */
    INCOME,
    /** Proof of property. */
    PROPERTY,
    /** Proof of an illness or a disability. */
    ILLNESS,
    /** A signed authorisation of the information check. */
    AUTHORISATION,
    /** A photograph taken at the door. */
    SURVEY_PHOTO,
    /** The signature of somebody who surveyed. */
    INVESTIGATOR_SIGNATURE,
    /** The signature of somebody of the family. */
    FAMILY_SIGNATURE,
    /** A signed proof that a letter arrived. */
    DELIVERY,
    /** Anything else. */
    OTHER
}

package org.tongchou.award;

/** Why a month should not be paid before somebody has looked at the award (payments.md "The month"). */
public enum DoubtReason {
    /** Somebody of the family has died, and what follows from it is not decided. */
    DEATH,
    /** A person of the family is in the file of another family in support. */
    DUPLICATE_PERSON,
    /** The account runs in a name that nobody of the family has. */
    ACCOUNT_OWNER,
    /** A person of the family was sent to the support of destitute persons, which is paid instead of this one. */
    BENEFIT_OVERLAP,
    /** The support was stopped, an appeal is open, and payment was not to go on until it is decided. */
    APPEAL
}

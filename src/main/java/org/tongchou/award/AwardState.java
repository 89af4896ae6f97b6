package org.tongchou.award;

/** Where support in force stands (casework.md "Award"); only ACTIVE awards are paid in full. */
public enum AwardState { ACTIVE, GRACE, SUSPENDED, STOPPED }

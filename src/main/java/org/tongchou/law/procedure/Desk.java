package org.tongchou.law.procedure;

/** Whose act a step is: the desks of township and county. */
public enum Desk { CASEWORKER, REVIEWER, VERIFIER, APPROVER }

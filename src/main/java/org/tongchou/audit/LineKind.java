package org.tongchou.audit;

/** What a line of the trail tells of: something done, something refused, or a family looked at. */
public enum LineKind { ACT, REFUSAL, LOOK }

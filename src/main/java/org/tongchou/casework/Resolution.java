package org.tongchou.casework;

/** What became of a difference between declaration and source: the found fact counts, it is explained, or the source is asked again. */
public enum Resolution { ACCEPTED, EXPLAINED, RE_INVESTIGATED }

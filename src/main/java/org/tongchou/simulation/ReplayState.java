package org.tongchou.simulation;

/** Where a replay of all decisions stands. */
public enum ReplayState { RUNNING, DONE, CANCELLED, FAILED }

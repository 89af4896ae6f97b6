package org.tongchou.simulation;

/** Where a simulation stands. */
public enum SimulationState { RUNNING, DONE, CANCELLED }

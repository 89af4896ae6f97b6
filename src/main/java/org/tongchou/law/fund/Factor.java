package org.tongchou.law.fund;

/** What a pool is allocated by (P24 art. 4): the task, how poor a region is, how much it does itself, how well it works. */
public enum Factor { TASK_VOLUME, FISCAL_DIFFICULTY, FISCAL_EFFORT, PERFORMANCE }

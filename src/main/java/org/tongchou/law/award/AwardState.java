package org.tongchou.law.award;

import org.tongchou.law.Article;

/**
 * Where support in force stands (casework.md "Award"). What is paid is said by its dated versions alone: a stopped award is paid up to the last month
 * of its last version.
 */
@Article("L1 art. 48; L3 art. 31-34")
public enum AwardState { ACTIVE, GRACE, SUSPENDED, STOPPED }

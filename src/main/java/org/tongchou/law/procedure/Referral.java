package org.tongchou.law.procedure;

import org.tongchou.law.Article;

/** Where a family is sent beside this procedure, which goes on unshortened: support for destitute persons 特困人员, or temporary relief at once 急难. */
@Article("L1 art. 16, 35, 37, 50; L3 art. 28")
public enum Referral { DESTITUTE, URGENT }

package org.tongchou.person;

import org.tongchou.law.Article;

/** Whose near relatives are registered: who handles or supervises cases, and who sits on a village or residents' committee. */
@Article("L3 art. 11")
public enum OfficialKind { STAFF, COMMITTEE }

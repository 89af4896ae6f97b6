package org.tongchou.law.procedure;

import org.tongchou.law.Article;

/** What a person is to a registered member of staff or of a village committee; these and no others are near relatives. */
@Article("L3 art. 11; L4 art. 14")
public enum Kinship { SELF, SPOUSE, PARENT, CHILD, SIBLING, GRANDPARENT, GRANDCHILD }

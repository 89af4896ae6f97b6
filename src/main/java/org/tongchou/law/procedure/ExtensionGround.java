package org.tongchou.law.procedure;

import org.tongchou.law.Article;

/** The special cases in which a decision may take forty-five working days instead of thirty; one of them has to be recorded. */
@Article("L6 4(1)")
public enum ExtensionGround { OBJECTION, AWAY_FROM_HUKOU, APPLIED_ELSEWHERE, SURVEY_DIFFICULT }

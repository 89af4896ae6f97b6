/**
 * The law itself, pure: functions over immutable values with the article on them. Below it lie {@code rulepack} (what a province fixes), {@code meanstest} (who is
 * entitled and to how much), {@code calendar} (working days) and further rooms of procedure and award. They get dates and parameters as arguments and know no clock,
 * no database and no injection; {@link org.tongchou.law.Article} names the text that each rule carries out.
 */
package org.tongchou.law;

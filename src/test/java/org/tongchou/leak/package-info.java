/**
 * The leak walk: every door of the house, found in the code itself, is tried by every role for what belongs to its own office and for
 * what belongs to another. {@link org.tongchou.leak.Recipes} is the one table to add to when a door is added.
 */
package org.tongchou.leak;

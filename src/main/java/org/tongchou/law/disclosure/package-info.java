/**
 * What figures may be shown to somebody who may not know a family: no figure of fewer than five households, and none from which such a one could be reckoned.
 * Decided: suppression is proved by solving the very equations that a reader would solve, not by a rule of thumb.
 */
package org.tongchou.law.disclosure;

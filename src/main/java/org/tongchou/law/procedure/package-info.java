/**
 * The statutory procedure as a table: states, acts, who, from where to where, on which article; the deadlines that an act starts; and the
 * separation of persons. Pure: dates and the record of what was done come as arguments. Source: casework.md, L3, L1.
 */
package org.tongchou.law.procedure;

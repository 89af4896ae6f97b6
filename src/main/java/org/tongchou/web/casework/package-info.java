/**
 * The pages of township and county casework: work list, all files, intake, one file. Decided: a page calls one act of a boundary per button and
 * decides nothing; the intake form writes the same JSON body that the REST door takes, so that both doors are read by one reader.
 */
package org.tongchou.web.casework;

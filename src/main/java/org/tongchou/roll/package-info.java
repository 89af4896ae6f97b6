/**
 * A county's roll of recipients 花名册 from before, taken over as it stands: read from a workbook or a text file, looked through row by row, and either
 * entered whole or not at all.
 *
 * <p>Decided: a roll is checked as often as wanted and leaves nothing behind; taking it over checks it once more and enters everything in one
 * transaction (docs/decisions/0022-taking-over-a-roll.md). Who stands elsewhere in the province is told with the county to call and nothing else.
 */
package org.tongchou.roll;

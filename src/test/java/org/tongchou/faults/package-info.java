/**
 * Paying while everything breaks: servers killed, lines cut, disks full, the same run begun twice, each inside the transaction that does the work, seen on the
 * wire to the database; each time every family is paid once, to the fen.
 */
package org.tongchou.faults;

/**
 * The smallest words of the house: amounts, codes, numbers and months that check themselves when they are made.
 * Pure values over {@code java.lang}, {@code java.util}, {@code java.time} and {@code java.math}; every room may use them and they know no room.
 */
package org.tongchou.kernel;

/** The pages of what is reckoned without deciding: the replay of stored decisions. */
package org.tongchou.web.simulation;

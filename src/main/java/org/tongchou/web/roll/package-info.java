/** The page on which a county takes its roll of recipients over. */
package org.tongchou.web.roll;

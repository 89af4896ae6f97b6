/** The public board, read by anybody without login; it shows what a notice may show and nothing else. */
package org.tongchou.web.publicnotice;

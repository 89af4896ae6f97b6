/** The pages on support in force: the list of awards and the file of one. */
package org.tongchou.web.award;

/** The page on prices: the indices of each month, what they bring, and the form to record them. */
package org.tongchou.web.price;

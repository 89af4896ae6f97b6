/** The pages on which a county prepares its month, compares it with the one before, and releases it by a second person. */
package org.tongchou.web.payment;

/** The auditor's pages: who saw this family, who did this, and the check of the trail's chains. */
package org.tongchou.web.audit;

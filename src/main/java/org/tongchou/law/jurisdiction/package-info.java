/** The area for which an office answers: every code that starts with its own. Source: api.md "Offices". */
package org.tongchou.law.jurisdiction;

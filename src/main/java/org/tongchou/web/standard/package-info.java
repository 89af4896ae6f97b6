/** The pages on standards: what is in force at an office and how it came about, drafting with a calculator beside the form, publication by a second person. */
package org.tongchou.web.standard;

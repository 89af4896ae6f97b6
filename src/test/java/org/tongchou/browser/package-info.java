/** The pages in a real Chromium, by clicking and typing, with a real login. */
package org.tongchou.browser;

/** The REST door, called over HTTP with real tokens against a running installation. */
package org.tongchou.http;

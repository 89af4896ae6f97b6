/**
 * The doors without a person in front of them: the installer that prepares the database as the owner of its schema, the demonstration
 * province, and the health checks that say when the house is open.
 */
package org.tongchou.batch;

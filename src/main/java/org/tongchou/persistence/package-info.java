/**
 * What every repository shares: converters between the kernel's values and columns, and the jurisdiction that is open on this thread,
 * which a Hibernate filter adds to every entity query as the second line behind the repositories' own parameter.
 */
package org.tongchou.persistence;

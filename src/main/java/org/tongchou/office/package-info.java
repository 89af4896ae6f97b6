/**
 * The division tree as offices, the working-day calendar they share, and the badge: the only place that turns a token into an
 * {@link org.tongchou.access.Officer} and his office into a {@link org.tongchou.law.jurisdiction.Jurisdiction}.
 *
 * <p>Decided: one office per division, the same for town and country (the paper's proposal). The tree itself is public.
 */
package org.tongchou.office;

/** Tongchou: case management for the minimum living guarantee. Each package below is a room of the house; see docs/floor-plan.md. */
package org.tongchou;

/** Who bears what of the support: the sources of money, a line's split over them by the shares in force, a pool's allocation over regions. Source: L1 art. 6; P24; payments.md. */
package org.tongchou.law.fund;

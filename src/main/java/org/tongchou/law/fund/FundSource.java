package org.tongchou.law.fund;

/** Whose money it is (L1 art. 6; payments.md "Funds"). In this order what a split leaves over goes round. */
public enum FundSource { CENTRAL, PROVINCE, MUNICIPALITY, COUNTY, DONATION }

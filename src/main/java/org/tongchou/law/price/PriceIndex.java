package org.tongchou.law.price;

/** A price index, read as its rise in a month over the same month a year before. */
public enum PriceIndex {
    /** Consumer prices 居民消费价格指数. */
    CPI,
    /** The food part of them. */
    FOOD,
    /** The prices that the families in support face 城镇低收入居民基本生活费用价格指数. */
    SCPI
}

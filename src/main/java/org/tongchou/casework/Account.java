package org.tongchou.casework;

/**
 * The account that support is paid to.
 *
 * @param holder the name of the member who holds it
 * @param kind CARD or PASSBOOK
 * @param number its number
 * @param bank the bank's name
 */
public record Account(String holder, String kind, String number, String bank) {

    @Override
    public String toString() {
        return "Account[masked]";
    }
}

package org.tongchou.batch;

import org.tongchou.kernel.CitizenNumber;
import org.tongchou.law.meanstest.Member;

/**
 * An invented person.
 *
 * @param name clearly invented
 * @param number a citizen number of an unassigned division
 * @param member what the means test knows of the person
 */
record DemonstrationPerson(String name, CitizenNumber number, Member member) {
}

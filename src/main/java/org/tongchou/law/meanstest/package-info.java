/**
 * The means test: the facts of a family and the rules of its place in, the assessment with its reason sheet out. {@link org.tongchou.law.meanstest.MeansTest#assess} is
 * the only way in. Decided: all arithmetic is exact and only what is paid or shown is rounded, once; the family members who count are settled before the test
 * (L3 art. 7), and what a survey may leave aside at its discretion (L6) is settled in the facts.
 */
package org.tongchou.law.meanstest;

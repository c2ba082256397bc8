package guanxi.language.client;

import guanxi.language.visit.VisitId;

/**
 * Which problem of which visit (F-11 row 12) a problem point was taken from.
 *
 * @param number its place among the issues of the visit's report at that time, from 1
 */
public record VisitIssue(VisitId visitId, Integer number) {}

package guanxi.planted.write;

import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;

/** The id is allowed; what the visit's report says is not. */
public record WriteSpeaksOfVisits(VisitId visit, VisitReport report) {}

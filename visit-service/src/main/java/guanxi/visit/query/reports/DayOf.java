package guanxi.visit.query.reports;

import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;

/** Whose day, and which. */
record DayOf(ColleagueId specialist, LocalDate date) {}

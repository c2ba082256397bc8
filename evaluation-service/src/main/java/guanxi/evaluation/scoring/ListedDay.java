package guanxi.evaluation.scoring;

import guanxi.language.visit.CalendarEvent.Kind;
import java.time.LocalDate;

/** A day that the work calendar lists: a holiday, or a make-up day (调休). */
public record ListedDay(LocalDate date, Kind kind, Told told) {}

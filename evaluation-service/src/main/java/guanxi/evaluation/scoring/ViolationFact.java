package guanxi.evaluation.scoring;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Norm;
import guanxi.language.visit.ViolationId;
import java.time.LocalDate;
import java.time.YearMonth;

/** A violation that stands, whoever found it. */
public record ViolationFact(
        ColleagueId specialistId, LocalDate date, YearMonth month, ViolationId violationId, Norm rule, Told told) {}

package guanxi.evaluation.scoring;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Norm;
import java.time.LocalDate;
import java.time.YearMonth;

/** A violation that stands, whoever found it. */
public record ViolationFact(
        ColleagueId specialistId, LocalDate date, YearMonth month, String violationId, Norm rule, Told told) {}

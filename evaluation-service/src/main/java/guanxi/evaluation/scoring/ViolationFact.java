package guanxi.evaluation.scoring;

import guanxi.language.visit.Norm;
import guanxi.language.visit.SpecialistId;
import java.time.LocalDate;
import java.time.YearMonth;

/** A violation that stands, whoever found it. */
public record ViolationFact(
        SpecialistId specialistId, LocalDate date, YearMonth month, String violationId, Norm rule, Told told) {}

package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.Breach;
import guanxi.platform.decision.CommandRejected;
import guanxi.visit.write.References;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.ReviewViolation;
import java.util.Set;

/** Of what, when and by whom something is found (B-06): nobody finds what he would answer for himself. */
final class ReviewRules {

    private ReviewRules() {}

    /** @param standing the violations of the day; specialist, day, rule, visit and inspector are one reference to one of them */
    static void check(ReviewViolation command, Set<Breach> standing, References references) {
        if (command.review().foundOn().isBefore(command.date())) {
            throw new CommandRejected(
                    VisitRule.FINDING_BEFORE_THE_VIOLATION,
                    "The violation is of " + command.date() + "; nothing was found of it before.",
                    "foundOn");
        }
        require(
                standing.contains(command.breach()),
                VisitRule.UNKNOWN_VIOLATION,
                "No such violation of this specialist and day stands; look it up among the violations.");
        String director =
                references.director(command.specialistId(), command.date()).number();
        if (director.equals(command.review().by())) {
            throw new CommandRejected(
                    VisitRule.FINDING_BY_THE_ACCOUNTABLE,
                    "The director who would answer for it does not find it himself; somebody else decides.",
                    "by");
        }
    }
}

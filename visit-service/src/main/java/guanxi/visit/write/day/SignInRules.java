package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.SignInToMarket;

/** Who may say what of a sign-in (B-14, F-15): validity and attendance follow from it, so nobody has his own in his hand. */
final class SignInRules {

    private SignInRules() {}

    static void check(SignInToMarket command, Actor actor) {
        if (actor.isAny("duty-officer", "manager")) return;
        if (command.stated()) {
            throw new CommandRejected(
                    VisitRule.A_SPECIALIST_SIGNS_IN_BY_THE_CLOCK,
                    "Your own sign-in counts from the moment at which you give it; leave the time out.",
                    "at");
        }
        if (command.signIn().channel() != SignIn.Channel.GPS) {
            throw new CommandRejected(
                    VisitRule.A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER,
                    "You sign in by your telephone's position; a call from a fixed line is registered by the duty"
                            + " officer.",
                    "channel");
        }
        if (command.signIn().dutyOfficer() != null) {
            throw new CommandRejected(
                    VisitRule.A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER,
                    "A duty officer takes calls only; leave him out of a sign-in by position.",
                    "dutyOfficer");
        }
    }

    static void check(CorrectSignIn command, DepartmentTime time) {
        SignInCorrection correction = command.correction();
        boolean sameDay =
                correction.newAt() == null || time.dateOf(correction.newAt()).equals(command.date());
        if (!sameDay) {
            throw new CommandRejected(
                    VisitRule.CORRECTION_CHANGES_THE_DAY,
                    "A sign-in stays on its day; withdraw it, and record one on the other day.",
                    "newAt");
        }
        boolean says =
                correction.newAt() != null || correction.newTerritory() != null || correction.newCaller() != null;
        require(
                correction.kind() == SignInCorrection.Kind.WITHDRAW || says,
                VisitRule.CORRECTION_WITHOUT_CHANGE,
                "A correction gives another time, territory or number; else withdraw the sign-in.");
        require(
                !correction.by().equals(command.specialistId().number()),
                VisitRule.OWN_SIGN_IN,
                "Nobody corrects his own sign-in; ask the duty officer.");
    }
}

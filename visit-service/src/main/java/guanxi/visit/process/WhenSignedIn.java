package guanxi.visit.process;

import guanxi.language.organisation.ColleagueEvent.ColleagueTerritoriesChanged;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryEvent;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInChecked;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.MarketDayEvent.SignInFilled;
import guanxi.language.visit.Setting;
import guanxi.language.visit.SettingEvent.SettingChanged;
import guanxi.platform.command.Reactions;
import guanxi.platform.reaction.LeadsTo;
import guanxi.visit.read.signins.SignInQueries;
import guanxi.visit.write.day.MarketDayCommand.CheckSignIns;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * A sign-in is checked (F-15) once the register that it is held against is known as it was when it was told, and checked anew as it is
 * filled or corrected, and as the register, the specialist's territories or what is doubtful change, perhaps for days long past.
 */
@Component
@ProcessingGroup(WhenVisitReported.PROCESS)
@DisallowReplay
@LeadsTo(SignInChecked.class)
class WhenSignedIn {
    private static final Set<Setting> CHECKED_BY = EnumSet.of(Setting.LOW_ACCURACY, Setting.OLD_FIX);
    private final Reactions reactions;
    private final SignInQueries signIns;
    private final Grounds grounds;

    WhenSignedIn(Reactions reactions, SignInQueries signIns, Grounds grounds) {
        this.reactions = reactions;
        this.signIns = signIns;
        this.grounds = grounds;
    }

    @EventHandler
    void on(MarketSignedIn event, EventMessage<?> message) {
        check(event, message);
    }

    @EventHandler
    void on(SignInFilled event, EventMessage<?> message) {
        check(event, message);
    }

    @EventHandler
    void on(SignInCorrected event, EventMessage<?> message) {
        check(event, message);
    }

    @EventHandler
    void on(TerritoryEvent event, EventMessage<?> message) {
        checkAgain(message, event.from(), null);
    }

    @EventHandler
    void on(ColleagueTerritoriesChanged event, EventMessage<?> message) {
        checkAgain(message, event.from(), event.colleagueId());
    }

    @EventHandler
    void on(SettingChanged event, EventMessage<?> message) {
        if (CHECKED_BY.contains(event.setting())) checkAgain(message, event.validFrom(), null);
    }

    private void check(MarketDayEvent event, EventMessage<?> message) {
        grounds.ofCheckingMustHavePassed(message);
        order(new CheckSignIns(event.specialistId(), event.date()));
    }

    /** Of whatever territory: one may be corrected to another than it was recorded for. */
    private void checkAgain(EventMessage<?> message, LocalDate from, ColleagueId specialist) {
        grounds.ofCheckingMustHavePassed(message);
        signIns.from(from, specialist).stream()
                .map(signIn -> new CheckSignIns(signIn.specialistId(), signIn.date()))
                .distinct()
                .forEach(this::order);
    }

    private void order(CheckSignIns day) {
        reactions.order(WhenVisitReported.PROCESS, day);
    }
}

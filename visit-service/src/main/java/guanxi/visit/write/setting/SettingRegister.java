package guanxi.visit.write.setting;

import guanxi.language.visit.Setting;
import guanxi.language.visit.SettingEvent.SettingChanged;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.setting.SettingCommand.ChangeSetting;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What was set of one setting, by the day from which it holds; what is said again otherwise of the same day replaces it. */
@Aggregate
class SettingRegister extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private final Map<LocalDate, Integer> values = new HashMap<>();

    SettingRegister() {}

    static String id(Setting setting) {
        return "setting-" + setting;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ChangeSetting command, DepartmentTime time) {
        if (command.value().equals(values.get(command.validFrom()))) return unchanged();
        return changed(command.changed(time.now()));
    }

    @EventSourcingHandler
    void on(SettingChanged event) {
        id = id(event.setting());
        values.put(event.validFrom(), event.value());
    }
}

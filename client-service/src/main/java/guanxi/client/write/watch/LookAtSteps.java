package guanxi.client.write.watch;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says what the clocks of a case or series come to by now, if that was not said.
 *
 * @param subject of its steps, as {@code S1-K00001}
 */
public record LookAtSteps(String subject) {
    @TargetAggregateIdentifier
    String watch() {
        return "watch-" + subject;
    }
}

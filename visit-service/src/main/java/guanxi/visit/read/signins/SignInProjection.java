package guanxi.visit.read.signins;

import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInChecked;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.platform.view.View;
import guanxi.visit.read.signins.SignInEntry.Correction;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the sign-ins. What fills one says nothing that stands here, but what is found of it. */
@Component
@ProcessingGroup("sign-ins-projection")
class SignInProjection {
    @EventHandler
    void on(MarketSignedIn event, View<SignInEntry> signIns) {
        signIns.put(SignInEntry.of(event));
    }

    @EventHandler
    void on(SignInCorrected event, View<SignInEntry> signIns) {
        signIns.update(known -> known.with(Correction.of(event.correction())));
    }

    @EventHandler
    void on(SignInChecked event, View<SignInEntry> signIns) {
        signIns.update(known -> known.with(event.found()));
    }
}

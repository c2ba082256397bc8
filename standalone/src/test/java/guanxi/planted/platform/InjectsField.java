package guanxi.planted.platform;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

class InjectsField {
    @Autowired
    Clock clock;
}

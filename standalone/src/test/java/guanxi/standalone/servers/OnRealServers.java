package guanxi.standalone.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Runs where the environment names an Axon Server and a MongoDB; elsewhere it says that it was not run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealServers.class)
public @interface OnRealServers {

    /** Also needs the jars of the services. */
    boolean packaged() default false;
}

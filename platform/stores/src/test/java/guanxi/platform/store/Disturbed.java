package guanxi.platform.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A store with which something happens before its n-th call: another instance comes in between, or this one is killed. Each write
 * counts as a call, because MongoDB makes one after another.
 */
public final class Disturbed {

    /** What a process does when it is killed: nothing more. */
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Disturbed() {}

    public static DocumentStore before(int call, DocumentStore store, Runnable disturbance) {
        var calls = new AtomicInteger();
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().equals("commit")) {
                for (Write write : writes(arguments)) {
                    if (calls.getAndIncrement() == call) disturbance.run();
                    store.commit(List.of(write));
                }
                return null;
            }
            if (calls.getAndIncrement() == call) disturbance.run();
            try {
                return method.invoke(store, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (DocumentStore) Proxy.newProxyInstance(
                DocumentStore.class.getClassLoader(), new Class<?>[] {DocumentStore.class}, handler);
    }

    @SuppressWarnings("unchecked")
    private static List<Write> writes(Object[] arguments) {
        return (List<Write>) arguments[0];
    }
}

package guanxi.platform.decision;

import guanxi.language.Person;

/** Whom we may still know: after a person was erased, whoever names him again must not contradict what is recorded. */
public interface Persons {

    /** The person as he would be read back from history: with nothing but whose he was if he was erased. */
    Person asRemembered(Person person);
}

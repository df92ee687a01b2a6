package io.github.undoc.validation.internal.rule;

import io.github.undoc.model.Session;

/** Names sessions in short. */
public final class SessionWords {

    private SessionWords() {}

    /**
     * Returns a session as it stands in symbols.
     *
     * @param session a session
     * @return such as {@code 75}, {@code S-24}, {@code ES-10}
     */
    public static String of(Session session) {
        return switch (session.kind()) {
            case SPECIAL -> "S-" + session.number();
            case EMERGENCY_SPECIAL -> "ES-" + session.number();
            default -> String.valueOf(session.number());
        };
    }
}

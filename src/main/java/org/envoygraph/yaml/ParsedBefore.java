package org.envoygraph.yaml;

import java.util.List;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** The events of a document once more, for who composes it: its text is not parsed again. */
final class ParsedBefore implements Parser {
    private final List<Event> events;
    private int at;

    ParsedBefore(List<Event> events) {
        this.events = events;
    }

    @Override
    public boolean hasNext() {
        return at < events.size();
    }

    @Override
    public boolean checkEvent(Event.ID id) {
        return hasNext() && peekEvent().getEventId() == id;
    }

    @Override
    public Event peekEvent() {
        if (!hasNext()) {
            throw new NoSuchElementException("the stream of events has ended");
        }
        return events.get(at);
    }

    @Override
    public Event next() {
        Event event = peekEvent();
        at++;
        return event;
    }
}

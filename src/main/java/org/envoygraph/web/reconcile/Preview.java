package org.envoygraph.web.reconcile;

import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonObject;
import org.envoygraph.web.api.Html;
import org.envoygraph.web.api.Json;

/** Shows one thing, type or property: on a page, or in the few words of a flyout. */
final class Preview {
    private final Things things;

    Preview(Things things) {
        this.things = things;
    }

    byte[] page(String id) throws Refusal {
        Thing thing = thing(id);
        Html page = Html.page(thing.known().label());
        page.element("p", thing.description(things));
        page.open("dl");
        for (Property property : Property.of(Optional.empty())) {
            List<String> values = things.shown(thing.values(property));
            if (!values.isEmpty()) {
                page.element("dt", property.label());
                values.forEach(value -> page.element("dd", value));
            }
        }
        return page.close("dl").element("p", things.space().ids() + thing.id()).bytes();
    }

    JsonObject entity(String id) throws Refusal {
        Thing thing = thing(id);
        return flyout(thing.id(), thing.known().label(), thing.description(things));
    }

    JsonObject type(String id) throws Refusal {
        Optional<Kind> kind = Kind.find(id);
        if (kind.isEmpty()) {
            throw unknown(id);
        }
        return flyout(id, kind.get().label(), kind.get().description());
    }

    JsonObject property(String id) throws Refusal {
        Optional<Property> property = Property.find(id);
        if (property.isEmpty()) {
            throw unknown(id);
        }
        return flyout(id, property.get().label(), property.get().description());
    }

    private static JsonObject flyout(String id, String name, String description) {
        Html html = Html.piece().element("p", name).element("p", description);
        return Json.object("id", id, "html", html.toString());
    }

    private Thing thing(String id) throws Refusal {
        Optional<Thing> thing = things.find(id);
        if (thing.isEmpty()) {
            throw unknown(id);
        }
        return thing.get();
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound("'" + id + "' is not known here");
    }
}

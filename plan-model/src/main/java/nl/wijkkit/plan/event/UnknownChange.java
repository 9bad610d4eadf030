package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A change of a shape that this version of the library does not know, most likely written by a later one. What stood in it
 * is not kept: never write it back over the stored event.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnknownChange() implements StoredChange {

    @Override
    public <R> R foldStored(Cases<R> cases) {
        return cases.unknown(this);
    }
}

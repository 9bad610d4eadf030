package nl.wijkkit.consent.log;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How an operation ended (Logboek Dataverwerkingen, field status). */
public enum ProcessingStatus {
    /** Nothing can be said of it, such as a question about someone who was not found, or a refusal. */
    @JsonProperty("Unset")
    UNSET,
    /** Done as asked. */
    @JsonProperty("Ok")
    OK,
    /** The system failed. */
    @JsonProperty("Error")
    ERROR
}

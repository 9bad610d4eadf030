module org.example.supplier {
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires nl.wijkkit.consent;
    requires nl.wijkkit.signals;
}

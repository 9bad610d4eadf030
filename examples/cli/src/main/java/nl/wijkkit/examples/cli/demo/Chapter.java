package nl.wijkkit.examples.cli.demo;

import nl.wijkkit.zrm.Text;

/** One chapter of the story: what a library does, told of this family. */
interface Chapter {

    /** Returns the title. */
    Text title();

    /** Tells the chapter. The same scene language gives the same content, always. */
    void tell(Scene scene);
}

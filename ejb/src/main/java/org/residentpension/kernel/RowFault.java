package org.residentpension.kernel;

/** What can be wrong with a row of a file, whatever the rest of the file says; one constant of an enum each. */
public interface RowFault {

    /** The stable code. */
    String name();

    /** The column in which it shows. */
    String header();

    /** One plain sentence for whoever brought the file in. */
    String sentence();
}

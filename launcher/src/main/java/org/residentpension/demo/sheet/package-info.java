/** A list as offices send it, and the two kinds of files that it is sent in. */
package org.residentpension.demo.sheet;

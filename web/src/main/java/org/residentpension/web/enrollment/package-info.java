/** Applications: the desk of each office, the form F1, and one application with its way through the hands. */
package org.residentpension.web.enrollment;

/**
 * Joining: application, township check, county review, and the relation that follows (workflows.md §1). The account is
 * opened with the approval; what is paid into it belongs to {@code contribution}.
 */
package org.residentpension.enrollment;

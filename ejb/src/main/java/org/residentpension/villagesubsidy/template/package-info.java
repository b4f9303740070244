/**
 * 方案模板: standards that the county's administrator keeps under a name, and with which a village's draft may begin (workflows.md §0).
 * Nothing refers to a template afterwards: what was taken from it is the village's own.
 */
package org.residentpension.villagesubsidy.template;

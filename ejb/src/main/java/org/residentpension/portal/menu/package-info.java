/**
 * Our entries in a portal's menu: one manifest, brought into the portal's own rows or written out as its descriptor. What
 * carries our key is ours; nothing else is ever read for a decision, changed or taken out.
 */
package org.residentpension.portal.menu;

/**
 * What the county's portal says of a person, and what that means here: her account, her posts. The portal's words give
 * posts only where they are our own words or an administrator has verified what they mean.
 */
package org.residentpension.portal.host;

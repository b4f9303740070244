/** How RuoYi-Vue-Pro (芋道) is spoken to, for its menus and for its sign-on alike. */
package org.residentpension.portal.yudao;

/* What the preview does in a page; the page's own scripts are off. */
window.redaksi = (function () {
  'use strict';

  function node(root, steps) {
    var at = [document.documentElement, document.head, document.body][root];
    for (var i = 0; i < steps.length && at; i++) {
      at = at.childNodes[steps[i]];
    }
    return at;
  }

  function made(html) {
    var template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstChild;
  }

  function put(root, steps, inserted) {
    var parent = node(root, steps.slice(0, -1));
    parent.insertBefore(inserted, parent.childNodes[steps[steps.length - 1]] || null);
  }

  var acts = {
    text: function (root, steps, text) { node(root, steps).data = text; },
    set: function (root, steps, name, value) { node(root, steps).setAttribute(name, value); },
    unset: function (root, steps, name) { node(root, steps).removeAttribute(name); },
    replace: function (root, steps, html) {
      var old = node(root, steps);
      old.parentNode.replaceChild(made(html), old);
    },
    insert: function (root, steps, html) { put(root, steps, made(html)); },
    insertText: function (root, steps, text) { put(root, steps, document.createTextNode(text)); },
    remove: function (root, steps) {
      var old = node(root, steps);
      old.parentNode.removeChild(old);
    },
    fill: function (root, steps, html) { node(root, steps).innerHTML = html; }
  };

  function size(parent) {
    var count = 0;
    for (var child = parent.firstChild; child; child = child.nextSibling) {
      count += 1 + size(child);
    }
    return count;
  }

  /* What one reads stays where it is, even when something above it grows. */
  function anchor() {
    if (window.pageYOffset === 0) {
      return null;
    }
    var keyed = document.querySelectorAll('[data-key]');
    for (var i = 0; i < keyed.length; i++) {
      var box = keyed[i].getBoundingClientRect();
      if (box.bottom > 0) {
        return { element: keyed[i], top: box.top };
      }
    }
    return null;
  }

  function keep(held) {
    if (held && document.body.contains(held.element)) {
      var moved = held.element.getBoundingClientRect().top - held.top;
      if (moved) {
        window.scrollBy(0, moved);
      }
    }
  }

  function keyed(key) {
    var all = document.querySelectorAll('[data-key]');
    for (var i = 0; i < all.length; i++) {
      if (all[i].getAttribute('data-key') === key) {
        return all[i];
      }
    }
    return null;
  }

  function ground(element) {
    for (var at = element.parentElement; at; at = at.parentElement) {
      var colour = getComputedStyle(at).backgroundColor;
      if (colour && colour !== 'transparent' && colour !== 'rgba(0, 0, 0, 0)') {
        return colour;
      }
    }
    return '#fff';
  }

  /* Printed by a number that the text does not have. */
  function isNumber(element) {
    return element.nodeType === 1 && (element.className === 'reference' || element.getAttribute('role') === 'doc-backlink');
  }

  /* The text of an element as the story has it, and how many characters of it stand before a place. */
  function told(element, place, offset) {
    var text = '';
    var before = -1;
    function walk(at) {
      if (at.nodeType === 3) {
        if (at === place) {
          before = text.length + offset;
        }
        text += at.data;
      } else if (isNumber(at)) {
        if (at.contains(place)) {
          before = text.length;
        }
      } else if (at.nodeName === 'BR') {
        if (at === place) {
          before = text.length;
        }
        text += '\n';
      } else {
        for (var i = 0; i < at.childNodes.length; i++) {
          if (at === place && i === offset) {
            before = text.length;
          }
          walk(at.childNodes[i]);
        }
        if (at === place && before < 0) {
          before = text.length;
        }
      }
    }
    walk(element);
    return { key: element.getAttribute('data-key'), text: text, offset: before };
  }

  /* The node and offset at so many characters of an element's text. */
  function found(element, offset) {
    var left = offset;
    var last = null;
    function walk(at) {
      if (at.nodeType === 3) {
        if (left <= at.length) {
          return { node: at, offset: left };
        }
        left -= at.length;
        last = at;
      } else if (at.nodeName === 'BR') {
        left -= 1;
      } else if (!isNumber(at)) {
        for (var i = 0; i < at.childNodes.length; i++) {
          var result = walk(at.childNodes[i]);
          if (result) {
            return result;
          }
        }
      }
      return null;
    }
    return walk(element) || (last ? { node: last, offset: last.length } : null);
  }

  return {
    /* Does the changes; says whether the body then has as many nodes as it should. */
    patch: function (changes, expected) {
      var held = anchor();
      try {
        changes.forEach(function (change) { acts[change[2]](change[0], change[1], change[3], change[4]); });
      } catch (e) {
        return false;
      }
      keep(held);
      return expected < 0 || size(document.body) === expected;
    },

    size: function () { return size(document.body); },

    /* Marks the part that is written in; none for ''. */
    mark: function (key) {
      var former = document.querySelectorAll('[data-redaksi-here]');
      var now = key ? keyed(key) : null;
      for (var i = 0; i < former.length; i++) {
        if (former[i] !== now) {
          former[i].removeAttribute('data-redaksi-here');
        }
      }
      if (now && !now.hasAttribute('data-redaksi-here')) {
        document.documentElement.style.setProperty('--redaksi-ground', ground(now));
        now.setAttribute('data-redaksi-here', '');
      }
    },

    /* How far to scroll so that a place in a text of a part is in sight: 0 when it is, NaN without such a part. */
    away: function (key, leaf, offset) {
      var part = keyed(key);
      if (!part) {
        return NaN;
      }
      var box = part.getBoundingClientRect();
      var starts = leaf && box.height > window.innerHeight / 2 ? told(part, part, 0).text.indexOf(leaf) : -1;
      var at = starts < 0 ? null : found(part, starts + offset);
      if (at) {
        var range = document.createRange();
        range.setStart(at.node, at.offset);
        range.setEnd(at.node, at.offset);
        var line = range.getClientRects()[0] || range.getBoundingClientRect();
        if (line.height || line.top) {
          box = { top: line.top - 40, bottom: line.bottom + 40, height: line.height + 80 };
        }
      }
      var room = window.innerHeight;
      var by = box.top < 0 ? box.top - room / 4 : box.bottom > room ? Math.min(box.top - 24, box.bottom - room * 3 / 4) : 0;
      var scroller = document.scrollingElement || document.documentElement;
      var most = scroller.scrollHeight - room - window.pageYOffset;
      return Math.round(Math.max(-window.pageYOffset, Math.min(by, most)));
    },

    scrollBy: function (by) { window.scrollBy(0, by); },

    /* What stands at a point: the part's key, its text, and how many characters stand before the point. */
    at: function (x, y) {
      var hit = document.elementFromPoint(x, y);
      var part = hit ? hit.closest('[data-key]') : null;
      if (!part) {
        return '';
      }
      var range = document.caretRangeFromPoint(x, y);
      var inside = range && part.contains(range.startContainer);
      return JSON.stringify(told(part, inside ? range.startContainer : part, inside ? range.startOffset : 0));
    },

    /* What stands at the top of the window, or what is marked where that is in sight. */
    here: function () {
      var marked = document.querySelector('[data-redaksi-here]');
      var all = document.querySelectorAll('[data-key]');
      var box = marked ? marked.getBoundingClientRect() : null;
      if (box && box.bottom > 0 && box.top < window.innerHeight) {
        return JSON.stringify({ key: marked.getAttribute('data-key'), text: '', offset: -1 });
      }
      for (var i = 0; i < all.length; i++) {
        if (all[i].getBoundingClientRect().top >= 0) {
          return JSON.stringify(told(all[i], all[i], 0));
        }
      }
      return '';
    },

    text: function (key) {
      var part = keyed(key);
      return part ? told(part, part, 0).text : '';
    },

    /* Lets nothing stand still while the page is scrolled, for a picture of it all, and tells the page's height. */
    still: function () {
      var all = document.body.getElementsByTagName('*');
      for (var i = 0; i < all.length; i++) {
        var position = getComputedStyle(all[i]).position;
        if (position === 'sticky' || position === '-webkit-sticky') {
          all[i].style.setProperty('position', 'static', 'important');
        } else if (position === 'fixed') {
          all[i].style.setProperty('position', 'absolute', 'important');
        }
      }
      document.documentElement.style.overflow = 'hidden';
      document.documentElement.style.setProperty('scroll-behavior', 'auto', 'important');
      var root = document.documentElement;
      /* half a pixel at the end can be measured, but not scrolled to */
      return Math.min(Math.ceil(root.getBoundingClientRect().height), root.scrollHeight) || document.body.scrollHeight;
    },

    /* Scrolls there, and tells how far it went. */
    scrollTo: function (y) {
      window.scrollTo(0, y);
      return window.pageYOffset;
    }
  };
})();

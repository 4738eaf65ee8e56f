#!/usr/bin/env python3
"""A walk through the window as a screen reader takes it: over AT-SPI, by names, roles, values, actions and keys alone. Opens a file, arranges the
window, fixes a finding, sets a field, hardens, undoes, and saves; each time the meter has to have its new value, and to have told of it by itself.

usage: accessibility_walk.py PROGRAM        (the window); exit status 77 where the machine has not what it needs

Starts a screen, a window manager and a session bus of its own.
"""
import os, shutil, subprocess, sys, tempfile, time

SKIP = 77
PATIENCE = 60  # seconds; a loaded machine starts slowly
SHOP = """services:
  web: # the front
    image: nginx:1.27
    ports:
      - "8080:80"
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock
"""

def outside(program):
    """The part that makes the surroundings, and runs this script again inside of them."""
    for tool in ('Xvfb', 'openbox', 'dbus-run-session', 'xdotool'):
        if not shutil.which(tool):
            print(f'skipped: {tool} is not here')
            return SKIP
    with tempfile.TemporaryDirectory() as home:
        os.chmod(home, 0o700)
        read, write = os.pipe()
        screen = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        display = os.read(read, 32).decode().strip()
        environment = dict(os.environ, DISPLAY=f':{display}', XDG_RUNTIME_DIR=home, LC_ALL='C.UTF-8', QT_LINUX_ACCESSIBILITY_ALWAYS_ON='1', WALK_INSIDE='1', NO_AT_BRIDGE='0',
                           **{f'XDG_{kind}_HOME': os.path.join(home, kind.lower()) for kind in ('CONFIG', 'DATA', 'CACHE', 'STATE')})
        environment.pop('QT_QPA_PLATFORM', None)
        environment.pop('DBUS_SESSION_BUS_ADDRESS', None)
        manager = subprocess.Popen(['openbox'], env=environment, stderr=subprocess.DEVNULL)
        try:
            return subprocess.run(['dbus-run-session', '--', sys.executable, '-W', 'ignore', __file__, program], env=environment, timeout=300, check=False).returncode
        finally:
            for process in (manager, screen):
                process.terminate()
                process.wait(10)

class Walk:
    def __init__(self, atspi, loop, name):
        self.atspi, self.loop, self.name = atspi, loop, name

    def desktop(self):
        return self.atspi.get_desktop(0)

    def everything(self, below=None):
        """Every accessible object of the program, breadth first. Objects come and go while one looks: those that did are passed over."""
        queue = [below] if below else [app for app in self.children(self.desktop()) if self.quiet(app.get_name) == self.name]
        while queue:
            one = queue.pop(0)
            yield one
            queue.extend(self.children(one))

    def children(self, one):
        count = self.quiet(one.get_child_count) or 0
        return [child for child in (self.quiet(lambda i=i: one.get_child_at_index(i)) for i in range(min(count, 400))) if child]

    def quiet(self, ask):
        try:
            return ask()
        except Exception:  # pylint: disable=broad-except  # GLib.Error, of which the binding makes several
            return None

    def find(self, role, name, below=None, begins=False):
        for one in self.everything(below):
            said = (self.quiet(one.get_name) or '').replace('&', '')
            if (said.startswith(name) if begins else said == name) and (role is None or self.quiet(one.get_role_name) == role):
                return one
        return None

    def wait(self, what, ask):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self.listen()
            found = ask()
            if found:
                return found
            time.sleep(0.2)
        self.show()
        sys.exit(f'not found in {PATIENCE} s: {what}')

    def listen(self):
        """Takes the events that have come."""
        while self.loop.iteration(False):
            pass

    def has(self, one, *states):
        held = self.quiet(one.get_state_set) if one else None
        return held is not None and all(held.contains(getattr(self.atspi.StateType, state)) for state in states)

    def ready(self, role, name, below=None):
        """A thing that can be used now."""
        one = self.find(role, name, below)
        return one if self.has(one, 'ENABLED') else None

    def focus(self, name):
        """By the thing's own action where it has one; Qt's lists have none, and are reached as by hand: F6 goes from part to part."""
        one = self.wait(name, lambda: self.find(None, name))
        def focused():
            if self.has(one, 'FOCUSED'):
                return True
            if 'SetFocus' in [self.quiet(lambda i=i: one.get_action_name(i)) for i in range(self.quiet(one.get_n_actions) or 0)]:
                self.quiet(one.grab_focus)
            else:
                self.key('F6')
            return False
        self.wait(f'the focus on {name}', focused)
        return one

    def key(self, symbol):
        """As from a keyboard, to whatever has the focus."""
        subprocess.run(['xdotool', 'key', '--clearmodifiers', symbol], check=True)

    def height(self, name):
        one = self.find(None, name)
        box = self.quiet(lambda: one.get_extents(self.atspi.CoordType.SCREEN)) if one else None
        return box.height if box else 0

    def show(self):
        for one in list(self.everything())[:300]:
            print('  ', self.quiet(one.get_role_name), repr(self.quiet(one.get_name)), file=sys.stderr)

    def press(self, one):
        """Does the first thing that one can do with it. What opens a dialog answers when that is closed, long after the caller has stopped
        waiting: so what came of it is looked for, not the answer."""
        if not self.quiet(one.get_n_actions):
            sys.exit(f'nothing can be done with {one.get_name()!r}')
        self.quiet(lambda: one.do_action(0))

class Meter:
    """The risk meter: what it says when it is asked, and the events by which it tells who listens."""
    EVENTS = ('object:property-change:accessible-value', 'object:property-change:accessible-description')

    def __init__(self, walk, one):
        self.walk, self.one, self.heard = walk, one, []
        self.listener = walk.atspi.EventListener.new(self.hear)
        for kind in self.EVENTS:
            self.listener.register(kind)

    def hear(self, event):
        if event.source == self.one or self.walk.quiet(event.source.get_name) == 'Risk meter':
            self.heard.append(event.type)

    def value(self):
        number = self.walk.quiet(lambda: self.walk.atspi.Value.get_current_value(self.one))
        return None if number is None else round(number, 1)

    def description(self):
        return self.walk.quiet(self.one.get_description) or ''

    def expect(self, what, holds):
        """Waits for a value, and for the event that tells of it. The description has to say the same number."""
        value = self.walk.wait(f'{what} (the meter is at {self.value()})', lambda: (self.value(),) if self.value() is not None and holds(self.value()) else None)[0]
        self.walk.wait(f'an event of the meter: {what}', lambda: self.EVENTS[0] in self.heard)
        self.walk.wait(f'{value} in what the meter says', lambda: f'{value:.1f}' in self.description())
        print(f'{what}: {self.description()} ({", ".join(sorted(set(self.heard)))})')
        self.heard.clear()
        return value

def arrange(walk):
    """The layouts are chosen like any other menu's entries, and say which of them is chosen."""
    def layout(name):
        return walk.find('radio menu item', name) or walk.find('check menu item', name) or walk.find('menu item', name)
    low = walk.height('Findings')
    walk.press(walk.wait('the layout Review', lambda: layout('Review')))
    walk.wait('the tick at Review', lambda: walk.has(layout('Review'), 'CHECKED') and not walk.has(layout('Default'), 'CHECKED'))
    walk.wait('higher findings', lambda: walk.height('Findings') > low + 40)
    walk.focus('Stack tree')
    walk.key('alt+1')
    walk.wait('the tick at Default', lambda: walk.has(layout('Default'), 'CHECKED'))
    walk.wait('findings as high as before', lambda: abs(walk.height('Findings') - low) <= 2)

def fix(walk, meter, before):
    """A row of the findings is reached by keys, and settled by the button below them."""
    findings = walk.focus('Findings')
    walk.key('Down')
    walk.key('Up')
    walk.wait('a selected finding', lambda: any(walk.has(cell, 'SELECTED') for cell in walk.everything(findings) if walk.quiet(cell.get_role_name) == 'table cell'))
    walk.press(walk.wait('Fix this finding', lambda: walk.ready('push button', 'Fix this finding')))
    def settled():
        if meter.value() is not None and meter.value() < before:
            return True
        walk.key('Down') # of several ways the first one
        walk.key('Return')
        return False
    walk.wait('a lower meter behind a fix', settled)
    return meter.expect('fixed', lambda value: value < before)

def limit(walk):
    """A field of a panel is reached, and set by its value."""
    walk.press(walk.wait('the panel of limits', lambda: walk.find('menu item', 'Limits')))
    slider = walk.wait('the slider', lambda: walk.ready('slider', 'CPUs, slider'))
    before = walk.atspi.Value.get_current_value(slider)
    walk.focus('CPUs, slider')
    walk.key('Right')
    walk.wait('a slider that moved', lambda: (walk.quiet(lambda: walk.atspi.Value.get_current_value(slider)) or before) > before)
    walk.key('Tab')
    walk.wait('the field beside it', lambda: (walk.quiet(lambda: walk.atspi.Text.get_text(walk.find('text', 'CPUs'), 0, -1)) or '') != '')

def harden(walk, meter, before):
    walk.press(walk.wait('Harden…', lambda: walk.find('menu item', 'Harden…')))
    dialog = walk.wait('the dialog', lambda: walk.find('dialog', 'Harden the Stack'))
    walk.press(walk.wait('Apply', lambda: walk.ready(None, 'Apply', dialog)))
    walk.wait('the end of the dialog', lambda: walk.find('dialog', 'Harden the Stack') is None)
    return meter.expect('hardened', lambda value: value < before)

def walk_through(walk, path):
    walk.wait('the program on the bus', lambda: next(walk.everything(), None))
    for role, name in ((None, 'Stack tree'), (None, 'Source'), (None, 'Findings'), (None, 'Risk meter')):
        walk.wait(name, lambda r=role, n=name: walk.find(r, n))
    meter = Meter(walk, walk.find(None, 'Risk meter'))
    walk.wait('what the meter says', lambda: 'critical' in meter.description().lower() and meter.value())
    opened = meter.value()
    print('opened:', meter.description())
    # Open: the file's service stands in the tree, and its source can be read as text.
    # A row says the score with the name, since the number beside it is only drawn.
    walk.wait('the service in the tree', lambda: walk.find('table cell', 'web, score ', begins=True))
    arrange(walk)
    fixed = fix(walk, meter, opened)
    limit(walk)
    hardened = harden(walk, meter, fixed)
    # Undo: back, and forth again by the key.
    walk.press(walk.wait('Undo', lambda: walk.ready('menu item', 'Undo')))
    meter.expect('undone', lambda value: value == fixed)
    walk.focus('Stack tree')
    walk.key('ctrl+shift+z')
    meter.expect('done again', lambda value: value == hardened)
    # Save, and look at the file.
    walk.press(walk.wait('Save', lambda: walk.find('menu item', 'Save')))
    def saved():
        with open(path, encoding='utf-8') as file:
            text = file.read()
        return text if text != SHOP else None
    text = walk.wait('the saved file', saved)
    if '# the front' not in text or 'no-new-privileges' not in text or 'cpus' not in text:
        sys.exit('the saved file is not the hardened one:\n' + text)
    print('opened, arranged, fixed, limited, hardened, undone and saved over AT-SPI')

def inside(program):
    try:
        import gi
        gi.require_version('Atspi', '2.0')
        from gi.repository import Atspi, GLib
    except (ImportError, ValueError):
        print('skipped: gir1.2-atspi-2.0 or python3-gi is not here')
        return SKIP
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'compose.yaml')
        with open(path, 'w', encoding='utf-8') as file:
            file.write(SHOP)
        window = subprocess.Popen([program, path])
        try:
            Atspi.set_timeout(800, 1500)
            walk_through(Walk(Atspi, GLib.MainContext.default(), 'Hullwright'), path)
            return 0
        finally:
            window.terminate()
            window.wait(10)

if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(inside(sys.argv[1]) if os.environ.get('WALK_INSIDE') else outside(os.path.abspath(sys.argv[1])))

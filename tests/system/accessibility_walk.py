#!/usr/bin/env python3
"""A walk through the window as a screen reader takes it: over AT-SPI, by names, roles and actions alone. Opens a file, reads the meter,
hardens, and saves.

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
    for tool in ('Xvfb', 'openbox', 'dbus-run-session'):
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
            return subprocess.run(['dbus-run-session', '--', sys.executable, __file__, program], env=environment, timeout=300, check=False).returncode
        finally:
            for process in (manager, screen):
                process.terminate()
                process.wait(10)

class Walk:
    def __init__(self, atspi, name):
        self.atspi, self.name = atspi, name

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
            found = ask()
            if found:
                return found
            time.sleep(0.2)
        self.show()
        sys.exit(f'not found in {PATIENCE} s: {what}')

    def show(self):
        for one in list(self.everything())[:300]:
            print('  ', self.quiet(one.get_role_name), repr(self.quiet(one.get_name)), file=sys.stderr)

    def press(self, one):
        """Does the first thing that one can do with it. What opens a dialog answers when that is closed, long after the caller has stopped
        waiting: so what came of it is looked for, not the answer."""
        if not self.quiet(one.get_n_actions):
            sys.exit(f'nothing can be done with {one.get_name()!r}')
        self.quiet(lambda: one.do_action(0))

def value_of(walk, meter):
    """What the meter says: its description has the number and the band."""
    return walk.quiet(meter.get_description) or ''

def inside(program):
    try:
        import gi
        gi.require_version('Atspi', '2.0')
        from gi.repository import Atspi
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
            walk = Walk(Atspi, 'Hullwright')
            walk.wait('the program on the bus', lambda: next(walk.everything(), None))
            for role, name in ((None, 'Stack tree'), (None, 'Source'), (None, 'Findings'), (None, 'Risk meter')):
                walk.wait(name, lambda r=role, n=name: walk.find(r, n))
            meter = walk.find(None, 'Risk meter')
            before = walk.wait('what the meter says', lambda: value_of(walk, meter))
            print('meter:', before)
            if 'critical' not in before.lower():
                sys.exit('the meter does not say that a mounted engine socket is critical')
            # Open: the file's service stands in the tree, and its source can be read as text.
            # A row says the score with the name, since the number beside it is only drawn.
            walk.wait('the service in the tree', lambda: walk.find('table cell', 'web, score ', begins=True))
            # Harden: by the menu's action, then the dialog's button, once it can be pressed.
            walk.press(walk.wait('Harden…', lambda: walk.find('menu item', 'Harden…')))
            dialog = walk.wait('the dialog', lambda: walk.find('dialog', 'Harden the Stack'))
            def ready():
                button = walk.find(None, 'Apply', dialog)
                states = walk.quiet(button.get_state_set) if button else None
                return button if states and states.contains(Atspi.StateType.ENABLED) else None
            walk.press(walk.wait('Apply', ready))
            walk.wait('the end of the dialog', lambda: walk.find('dialog', 'Harden the Stack') is None)
            # Save, and look at the file.
            walk.press(walk.wait('Save', lambda: walk.find('menu item', 'Save')))
            def saved():
                with open(path, encoding='utf-8') as file:
                    return file.read() != SHOP
            walk.wait('the saved file', saved)
            with open(path, encoding='utf-8') as file:
                text = file.read()
            if '# the front' not in text or 'no-new-privileges' not in text:
                sys.exit('the saved file is not the hardened one:\n' + text)
            print('opened, hardened and saved over AT-SPI')
            return 0
        finally:
            window.terminate()
            window.wait(10)

if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(inside(sys.argv[1]) if os.environ.get('WALK_INSIDE') else outside(os.path.abspath(sys.argv[1])))

"""Publishes to a real SMB server: Samba on this machine's loopback, reached by an SMB client.

REVIEWDAY=path/to/reviewday python3 Tests/Publishing/share.py [--all]
The server (samba) runs from a folder of its own, not as a service; the client is a FUSE file system
over libsmbclient (smbnetfs), which replaces a file in two steps; for it
root, /dev/fuse and a free port 445 are needed. What cannot be had is skipped aloud. Readers are smbclient's, which hold a file open as Windows does: others may
neither rename nor remove it.
"""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import faults
from faults import complete, contents, follow, fresh, look, problems, run, standing, tried

SERVER = """[global]
server role = standalone server
map to guest = Bad User
smb ports = 445
bind interfaces only = yes
interfaces = 127.0.0.1/8
state directory = {0}/state
lock directory = {0}/lock
cache directory = {0}/cache
private dir = {0}/private
pid directory = {0}/pid
ncalrpc dir = {0}/state/ncalrpc
log file = {0}/log
load printers = no
disable spoolss = yes
[drive]
path = {0}/share
read only = no
guest ok = yes
force user = root
"""
CLIENT = "[global]\nname resolve order = host\nclient min protocol = SMB2\n"


class Share:
    """A server with one share and two clients on which it is mounted."""

    def __init__(self, folder):
        self.folder = folder
        self.started = []
        self.mounts = []

    def __enter__(self):
        for name in ["share", "state", "lock", "cache", "private", "pid", "state/ncalrpc"]:
            (self.folder / name).mkdir(parents=True)
        settings = self.folder / "smb.conf"
        settings.write_text(SERVER.format(self.folder))
        self.started.append(subprocess.Popen(
            ["smbd", "-F", "--no-process-group", "-s", str(settings)], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True))
        for number in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", 445)) == 0:
                    break
            time.sleep(0.1)
        return self

    def client(self):
        """Mounts the share once more, as another computer would; None where that is not allowed."""
        home = self.folder / f"client-{len(self.mounts)}"
        (home / ".smb").mkdir(parents=True)
        (home / ".smb/smb.conf").write_text(CLIENT)
        (home / ".smb/smbnetfs.conf").write_text('auth "guest" ""\nhost 127.0.0.1\n')
        os.chmod(home / ".smb/smbnetfs.conf", 0o600)
        mount = home / "mount"
        mount.mkdir()
        subprocess.run(
            ["smbnetfs", str(mount), "-o", f"config={home}/.smb/smbnetfs.conf"],
            env={**os.environ, "HOME": str(home)}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        self.mounts.append(mount)
        drive = mount / "127.0.0.1/drive"
        return drive if drive.is_dir() else None

    def hold(self, name):
        """Opens a file as a reader's program does; it is closed by `let_go`."""
        reader = subprocess.Popen(
            ["smbclient", "-N", "//127.0.0.1/drive"], stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, text=True)
        reader.stdin.write("open " + name.replace("/", "\\") + "\n")
        reader.stdin.flush()
        time.sleep(1)
        return reader

    def let_go(self, reader):
        reader.stdin.close()
        reader.wait()

    def __exit__(self, *_):
        for mount in self.mounts:
            subprocess.run(["umount", "-l", str(mount)], stderr=subprocess.DEVNULL)
        for process in self.started:
            process.terminate()
            process.wait()


def new_folder(there):
    """A folder that no client has looked at yet: clients remember what they saw for a while."""
    new_folder.count += 1
    folder = there / f"review-{new_folder.count}"
    fresh(folder)
    return folder


new_folder.count = 0


def there_and_back(drive, there, folder):
    """The bytes that arrive are those of a publication to a local folder."""
    clean = folder / "local"
    there = new_folder(there)
    here = drive / there.name
    for state in ["one", "two", "three"]:
        end = run(state, here, folder=folder)
        tried[f"published over SMB, ended with {end.returncode}"] += 1
        if state == "one":
            fresh(clean)
        run(state, clean, folder=folder)
        look(there, f"{state} over SMB")
        if standing(there) != standing(clean):
            problems.append(f"{state}: what arrived is not what was sent: {end.stdout[-300:]}")
    return standing(clean)


def held(share, drive, there, folder, name):
    """A reader has a file open, for longer than our patience, then for less."""
    there = new_folder(there)
    here = drive / there.name
    run("one", here, folder=folder)
    reader = share.hold(f"{there.name}/{name}")
    end = run("two", here, "--patience", "2", folder=folder)
    tried[f"{name} held open, ended with {end.returncode}"] += 1
    look(there, f"{name} held open")
    if end.returncode != 3 or "is open on another computer" not in end.stdout:
        problems.append(f"{name} held open: {end.returncode} {end.stdout[-300:]}")
    later = threading.Timer(3, share.let_go, [reader])
    later.start()
    end = run("two", here, "--patience", "30", folder=folder)
    later.join()
    tried[f"{name} let go in time, ended with {end.returncode}"] += 1
    if end.returncode != 0 or f"{name} is free again" not in end.stdout:
        problems.append(f"{name} let go: {end.returncode} {end.stdout[-300:]}")
    look(there, f"{name} let go")


def killed(drive, share, clean, folder, step):
    """Killed over SMB; the server's folder is looked at, and the next run completes it."""
    for before, state in [([], "one"), (["one"], "two")]:
        calls = {"rename": 60, "fsync": 60, "write": 50, "unlink": 10}
        for name, count in calls.items():
            for number in range(1, count, step):
                there = new_folder(share)
                here = drive / there.name
                for earlier in before:
                    run(earlier, here, folder=folder)
                end = run(state, here, folder=folder, under=[
                    "strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={name}", "-e",
                    f"inject={name}:signal=KILL:when={number}"])
                if end.returncode == 0:
                    break  # There are not so many calls.
                point = f"over SMB, {state} killed at {name} {number}"
                tried[f"over SMB, {state} killed, ended with {end.returncode}"] += 1
                look(there, point)
                complete("three", here, clean, point, folder)


def read_meanwhile(drive, other, there, folder):
    """Another computer follows every link of every page while states come and go."""
    there = new_folder(there)
    here = drive / there.name
    other = other / there.name
    run("one", here, folder=folder)
    for number in range(6):
        state = ["two", "three", "one"][number % 3]
        work = subprocess.Popen(
            [*faults.command(state, here), "--patience", "30"], cwd=folder / state,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while work.poll() is None:
            follow(other, "read over SMB meanwhile", instant=1)
        tried[f"read over SMB meanwhile, ended with {work.returncode}"] += 1


def at_once(drives, share, folder, rounds):
    """Two computers begin at the same moment."""
    for number in range(rounds):
        there = new_folder(share)
        work = [
            subprocess.Popen(
                faults.command(state, drive / there.name), cwd=folder / state, stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for state, drive in zip(["one", "two"], drives)
        ]
        ends = sorted(process.wait() for process in work)
        tried[f"two over SMB at once, ended with {ends}"] += 1
        if set(ends) - {0, 3}:
            problems.append(f"two over SMB at once, round {number}: {ends}")
        look(there, f"two over SMB at once, round {number}")


def main():
    missing = [name for name in ["smbd", "smbclient", "smbnetfs", "strace"]
               if not (shutil.which(name) or shutil.which(f"/usr/sbin/{name}"))]
    if missing or sys.platform != "linux" or os.geteuid() != 0:
        print(f"SKIPPED: publishing to a real SMB server; wanted: root, {' '.join(missing)}")
        return
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", 445)) == 0:
            print("SKIPPED: publishing to a real SMB server; port 445 is taken")
            return
    everything = "--all" in sys.argv
    with tempfile.TemporaryDirectory(prefix="reviewday-") as temporary:
        folder = Path(temporary)
        contents(folder)
        with Share(folder / "server") as share:
            here, other = share.client(), share.client()
            if not here or not other:
                print("SKIPPED: publishing to a real SMB server; it could not be mounted")
                return
            there = folder / "server/share"
            clean = there_and_back(here, there, folder)
            for name in ["report.html", "plan.csv"]:
                held(share, here, there, folder, name)
            killed(here, there, clean, folder, 3 if everything else 20)
            read_meanwhile(here, other, there, folder)
            at_once([here, other], there, folder, 40 if everything else 6)
    for name, count in sorted(tried.items()):
        print(f"{count:5} {name}")
    for problem in problems[:40]:
        print(problem)
    print(f"{len(problems)} problems")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()

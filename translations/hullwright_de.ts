<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Risk</name>
    <message>
        <source>Port %1 is published on the loopback address: something on this host must be made to connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is published on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is published on every interface, on a port that the engine picks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is published on every interface.</source>
        <translation>Port %1 ist auf jeder Schnittstelle veröffentlicht.</translation>
    </message>
    <message>
        <source>An attacker replaces what the image of %1 is built from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker gets a new digest of %1 accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker replaces the image behind the tag %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker pushes another image as %1, which has no fixed version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 commands the container engine: it starts a container that has the host&apos;s disk.</source>
        <translation>%1 steuert die Container-Engine: Sie startet einen Container mit der Platte des Hosts.</translation>
    </message>
    <message>
        <source>The socket proxy passes on calls that start containers, to everyone who reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the host is mounted writable: what is written there runs as root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the host can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capability %1 reaches beyond the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device rule %1 opens devices of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device %1 of the host is handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the host&apos;s network: whatever it listens on, the host listens on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an address of its own on the physical network, past the host&apos;s firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached over %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached over the host&apos;s own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bug in the application of %1.</source>
        <translation>Ein Fehler in der Anwendung von %1.</translation>
    </message>
    <message>
        <source>The password in %1 is on every list that guessing programs start with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services share their processes: one reads and steers the other&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs as root.</source>
        <translation>%1 läuft als root.</translation>
    </message>
    <message>
        <source>%1 names no user: unless its image does, it runs as root.</source>
        <translation>%1 nennt keinen Benutzer: Falls das Image keinen setzt, läuft es als root.</translation>
    </message>
    <message>
        <source>A setuid program in the image gives root back: no-new-privileges is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s socket is handed in: it starts a container that has the host&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the engine&apos;s socket come your registry logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A privileged container mounts the host&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With SYS_PTRACE among the host&apos;s processes, code is put into one that runs as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s processes and their command lines are in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s processes can be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listens only inside the host is reached from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared memory of the host&apos;s programs is in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control groups are writable: on older hosts they name a program that the host starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel&apos;s settings are writable: one of them names a program that the host starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A privileged hook runs a program that the attacker has replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flaw in the kernel or the container runtime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential in %1 stands in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may use all of the host&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may start processes without a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One application bug from root on the host.</source>
        <translation>Ein Programmfehler entfernt von root auf dem Host.</translation>
    </message>
    <message>
        <source>One bug and a published technique from the host.</source>
        <translation>Ein Fehler und eine bekannte Technik entfernt vom Host.</translation>
    </message>
    <message>
        <source>A second flaw is needed for the host, or secrets or host data lie open.</source>
        <translation>Bis zum Host fehlt ein zweiter Fehler, oder Geheimnisse oder Daten des Hosts liegen offen.</translation>
    </message>
    <message>
        <source>Contained, unless several layers fail.</source>
        <translation>Eingedämmt, solange nicht mehrere Schichten versagen.</translation>
    </message>
    <message>
        <source>Only a flaw in the kernel, through layers that stand, leads out.</source>
        <translation>Nur ein Fehler im Kernel führt hinaus, durch Schichten, die halten.</translation>
    </message>
    <message>
        <source>%1 names no user, and its image was not looked into: taken to run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is taken to run as root, without user namespaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody outside this file is taken to be on its external networks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 runs without its AppArmor profile: mounts and writes to the kernel&apos;s settings are refused once less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux does not keep %1 apart: what it escapes to, it may touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SELinux does not keep %1 apart: the type spc_t is made for containers that may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees and, as root, changes the kernel&apos;s settings in /proc: one of them names a program that the host starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor, SELinux or the protected kernel paths are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor and SELinux refuse what the container&apos;s own settings might let through: mounts, writes to kernel settings, access to other containers&apos; files. The protected paths hide files of /proc and /sys that reveal or steer the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have been stopped twice is stopped once, or not at all. With open system paths, root writes the kernel&apos;s core_pattern, lets a program crash, and the host starts the program named there as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry, so that the default holds. If the service needs more, load a profile of its own and name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that mount, trace or tune the kernel report &quot;Permission denied&quot;; with SELinux, mounted folders may need the :z or :Z option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps capabilities that it hardly needs: with NET_RAW it forges packets on its networks, and each one opens more of the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps capabilities that it hardly needs: each one opens more of the kernel to an attacker inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop all capabilities from %1, keep those for its own files and users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop all capabilities from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities are not dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker gives every container 14 capabilities, so that nearly any image starts. Most services need none of them, or five. What is not there can&apos;t be used after a break-in, and closes the kernel code behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NET_RAW forges packets and listens on the networks of the service; MKNOD, SETFCAP and their like turn up as ingredients of kernel and runtime escapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write cap_drop: [ALL], and add back what the service proves to need. Images that start as root and change to a user of their own need CHOWN, DAC_OVERRIDE, FOWNER, SETGID and SETUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image that changes its user or its files&apos; owners at the start ends with &quot;Operation not permitted&quot;; ping needs NET_RAW on older engines. Add the one capability that the message is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose would refuse this file, or it has something that can&apos;t be read here. What is not understood is not judged: the score and the findings are about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting that a check skips is where a mistake hides, or somebody hides one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the message is about. docker compose config shows whether Docker agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that worked: the file did not load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is granted to %2 and does nothing there: its user is not root and can&apos;t become root. Take it away before that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets root in %2 take the host over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets %2 change or read what belongs to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2 gets from Docker by default, and opens more of the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All capabilities let root in %1 take the host over: mount its disk, load a kernel module, trace its processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service is given capabilities that reach beyond it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capability is a part of root&apos;s power. Most of what Docker leaves out by default is left out because it does not stop at the container: SYS_ADMIN, SYS_MODULE and SYS_RAWIO lead to root on the host, others read the kernel&apos;s log, set the host&apos;s clock or starve its other work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once inside as root, the attacker uses the capability for what it is made for: mounts, modules, tracing, raw packets. No flaw is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and see what the service misses. Often a narrower capability does, a device, or a setting made on the host once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call that needed it fails with &quot;Operation not permitted&quot;. VPN services need NET_ADMIN, and file systems in user space need SYS_ADMIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is handed to %2, which may open it only while its user is in the socket&apos;s group: then it controls the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who controls %2 controls the host: %1 holds the sockets that command the container engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who controls %2 controls the host: through %1 it starts a container with the host&apos;s disk. A read-only mount does not make the API read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who controls %2 controls the host: through %1 it starts a container with the host&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who controls %1 controls the host: the engine&apos;s socket is handed in, and your registry logins with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the engine&apos;s socket from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the socket from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container engine&apos;s socket is handed to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can connect to the socket may do what you do with docker: start a container that mounts the host&apos;s disk, and be root there. The socket asks for no password. Mounting it read-only changes nothing, because a call to the API is no write to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a bug in the service, the attacker sends two calls to the socket: create a container with the host&apos;s root folder mounted, and start it. From then on they read and write every file of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mount away. If the service needs to see containers (a dashboard, a reverse proxy), give it a socket proxy that allows only the reading calls it uses, on an internal network of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that lists or starts containers stops doing so, usually with &quot;Cannot connect to the Docker daemon&quot; in its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root in %1 controls the host through %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of the host, and sees what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 of the host, with the part of the kernel that drives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device of the host is handed to a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device is the hardware itself, without the host in between. A disk device is every file on it, whoever owns them; memory and bus devices are the kernel. Cameras, keyboards and radios tell or do what they can for whoever holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a disk the attacker reads the password file and writes a login of their own, with a program that understands the file system. Other devices give a driver to attack, in the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in the one device that is needed, never a disk or a folder of devices, and only with the rights that it takes (:r).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not find its hardware and says so at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares memory and semaphores with the host&apos;s programs: what their file modes leave open it reads and changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 shared memory of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service shares the host&apos;s memory segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on the host exchange data through shared memory: databases, display servers, audio. With ipc: host the container is among them, and only file modes keep it from reading along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attacker lists the host&apos;s segments and /dev/shm, and reads or overwrites those that belong to the same user number or are open to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it. If the service only needs more shared memory, set shm_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that exchanges memory with one on the host no longer finds it. Training on graphics cards usually needs only shm_size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the host&apos;s network itself: it reaches what listens only inside the host, and what it opens is open to everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a network of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service uses the host&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With network_mode: host there is no wall between the service and the host&apos;s network. Databases and admin pages that listen on 127.0.0.1 because that seemed safe are within reach, as are the sockets of host daemons that live in the network namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attacker connects to what the host keeps to itself, takes over free ports, and as root listens to the host&apos;s traffic, since raw sockets are granted by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it and publish the ports that are needed. Then names of other services work as host names, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery by broadcast or multicast (DLNA, mDNS, DHCP) stops at the container&apos;s own network. Programs that look for other services on localhost need their names instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who controls %1 controls the host: it sees the host&apos;s processes and may trace them, so it runs code in one that is root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees every process of the host with its command line, and as root it may stop them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 processes of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service shares the host&apos;s processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container normally sees only its own processes. With pid: host it sees all of them: their command lines, where passwords often stand, and whatever the kernel&apos;s rules for tracing leave open of their memory and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attacker reads command lines for credentials, stops the host&apos;s daemons as root, and with SYS_PTRACE attaches to a root process and runs code in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it. Monitoring agents read most numbers from a read-only mount of /proc instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process lists of monitoring agents show only their own container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may change the host&apos;s name: it shares it, and has the capability to set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows the host&apos;s name. It can&apos;t change it without SYS_ADMIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a host name of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service shares the host&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uts: host shows the host&apos;s name inside. On its own that gives little away; together with SYS_ADMIN the service renames the host, which confuses logs, clusters and whatever trusts the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With SYS_ADMIN the attacker gives the host the name of another, so that its messages look like the other&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, and set hostname if the service needs a certain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences and cluster members that are bound to the host&apos;s name no longer see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no version of %2: the next pull may bring another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses %2, a tag that moves: the next pull may bring another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image has no fixed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tag, or with one like latest, what runs is decided by whoever pushed last. Two hosts with the same file run different programs, and nobody can say which one was tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attacker takes over the account of a maintainer, or the build, and pushes once. Every host that pulls runs it, with whatever this file grants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a version (nginx:1.27.3), or better its digest (nginx:1.27.3@sha256:...), and let a program propose updates, so that each is a change that somebody looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates no longer come by themselves, security fixes included: plan for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may use every processor of the host: when it is busy the rest is slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1 to one processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1 to half a processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1 to two processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor time is not limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel shares processor time fairly between containers, but a service without a limit still takes all that is free, and slows down what runs beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever breaks in to mine coins takes every processor; a costly request sent often does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set cpus, or deploy.resources.limits.cpus, to what the service may take at most: 0.5 is half a processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gets slower under load, and starts slower if its start is work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may use all of the host&apos;s memory, and the kernel may not end it: the host hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may use all of the host&apos;s memory: a leak or an attack stops everything else on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit the memory of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory is not limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a limit one service may take all the memory there is. When none is left the kernel ends processes, and not always the one at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that makes the service load too much, sent often enough, is all it takes. The other services go down with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set mem_limit, or deploy.resources.limits.memory, to about twice what the service uses on a busy day (docker stats shows it). Write a unit: a plain 1.5 is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that needs more is ended and started again; docker inspect says OOMKilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that a program in it may gain privileges: setuid programs in the image make root of its user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program in %1 may gain privileges that it was not started with: a setuid program in the image makes root of its user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set no-new-privileges for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs may gain new privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without no-new-privileges a program may become more than it was started as: setuid programs such as su, sudo or mount, and files with capabilities, hand out root. Nearly every base image carries some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker who broke into a service that runs as an ordinary user looks for a setuid program with a flaw, and is root in the container. From there the ways out open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add no-new-privileges:true to security_opt. Services that start as root and change to a user of their own are not affected: giving privileges up stays possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that call sudo or su to become root inside the container, and ping on images that give it a file capability, report that they may not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sets no limit of its own on processes and threads: how many it may start is up to the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit %1 to 512 processes and threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of processes is not limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that starts processes without end fills the host&apos;s table of them, and nobody can log in to stop it. Hosts with systemd set a high limit for every container anyway; others set none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of shell that starts itself twice is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set pids_limit to a few hundred. Threads count, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program with more threads than that reports &quot;Resource temporarily unavailable&quot; or can&apos;t create a thread; raise the limit then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %3 of %2, usually %1, is open to everyone who reaches this host. A firewall such as ufw does not stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %2 of %1 is open to everyone who reaches this host, under a number that the engine picks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %2 of %1 is open to everyone who reaches this host. A firewall such as ufw does not stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish port %1 of %2 to this host only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is published on every interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port without an address is open on all of the host&apos;s: the internet, the office, the guest network. Docker writes its own firewall rules, ahead of those of ufw or firewalld, so a host that looks closed is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that search the whole internet find a new port within hours, and try known flaws and default passwords on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish on 127.0.0.1 what only this host needs, or behind a reverse proxy nothing at all: services of one network reach each other without it. Leave open what is meant for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other machines no longer connect. Reach the port through a reverse proxy, a VPN or an SSH tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hook of %1 runs privileged: whoever changes the program that it runs controls the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who controls %1 controls the host: a privileged container has every capability and every device, and no seccomp or AppArmor profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 without privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service runs privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged switches the walls off, all at once: every capability, every device of the host, no seccomp filter, no AppArmor profile, and the kernel&apos;s settings writable. What else the service says about its isolation hardly counts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root in the container mounts the host&apos;s disk, or names a program that the kernel starts outside. Both are ordinary administration for a privileged process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, start the service, and read what it asks for. Then grant that one thing: a device under devices, a capability under cap_add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needed the devices or capabilities fails with &quot;Operation not permitted&quot; until they are granted one by one. Docker inside Docker needs another design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever breaks into %1 may change its programs and leave tools behind: its root file system is writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the root file system of %1 read-only, with a /tmp in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the root file system of %1 read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root file system is writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most services write only to their volumes, a folder for temporary files and one for process numbers. When the rest is read-only, a break-in can&apos;t change the program or keep its tools, and is gone after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attacker replaces a script that runs again, drops a miner in a folder of programs, or puts a page of their own on the web server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set read_only: true and give the folders that are written to a tmpfs or a volume: /tmp, often /run, and what the log complains about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes elsewhere fail with &quot;Read-only file system&quot;: caches, process-number files, settings that the image makes at its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs as root: whoever breaks in starts with root&apos;s rights in the container, and a way out ends as root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no user: unless its image does, it runs as root.</source>
        <translation type="unfinished">%1 nennt keinen Benutzer: Falls das Image keinen setzt, läuft es als root.</translation>
    </message>
    <message>
        <source>Run %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service runs as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root in a container is the same user as root on the host, held back only by namespaces and filters. Files that it writes to mounted folders belong to the host&apos;s root, and a flaw in the runtime makes it the host&apos;s root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As root the attacker installs tools, changes the program itself, opens sockets that belong to root, and has the capabilities that kernel and runtime escapes begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set user to a number that is not 0, in quotes: &quot;1000:1000&quot;. Many images document a user of their own; some take PUID and PGID and change by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of named volumes that root created are no longer writable: change their owner once. Images that install something at the start need root for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may make every system call: about fifty that the default filter refuses are open, those of most kernel escapes among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the default seccomp filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seccomp filter is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s filter refuses system calls that services hardly need and kernel escapes often do: new user namespaces, keys, process tracing on old kernels. Without it the whole kernel is within reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attacker opens a user namespace, where they hold every capability, and from there reaches kernel code with known flaws (CVE-2022-0185 began so).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the entry. If one call is missing, use a profile of your own that allows it: Docker&apos;s, plus that call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debuggers, profilers, browsers with a sandbox of their own and containers inside containers may report &quot;Operation not permitted&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3 that everyone tries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 holds an address with its password in clear text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 looks like a placeholder for %3: put the real one where it is not read by everyone with this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 holds %3 in clear text: everyone with this file has it, and so has everyone inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 of %2 from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credential stands in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Compose file is copied, mailed and kept in version control, and its history keeps what was removed. The environment is shown by docker inspect, inherited by every program that the service starts, and printed by many error pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attacker finds the file in a repository, or reads /proc/self/environ after a bug in the service, and logs in with what stands there. Passwords from examples are tried without any file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a file of its own and hand that in with secrets, where the image reads NAME_FILE; or write ${NAME} here and keep the value in an .env file outside version control. Then change the credential: it has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service starts with an empty value until the variable is set. Databases keep the password of their first start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 talks to %1 of the host, and does there what its owner may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who controls %2 as root controls the host: what is written to %1 the host runs or trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 reads %1 of the host, and with it whatever secrets lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 reads and changes %1 of the host, and with it whatever secrets lie there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 sees %1 of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 may change %1 of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount %1 read-only in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the mount of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sensitive folder of the host is mounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mounted folder is the host&apos;s own, not a copy. Some folders are run or trusted by the host (/etc, /root, /boot, /usr, the engine&apos;s data): who writes there becomes root. Others hold keys, logins or logs: reading is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a writable /etc the attacker adds a timed job, a login or a service that starts at boot. With a readable home folder they copy SSH keys and cloud logins, and go on elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount the one file or subfolder that is needed, and read-only. For data of the service itself use a named volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service that writes there reports &quot;Read-only file system&quot;; one that looked around misses what is no longer mounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting does not do what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose accepts this and does something else, or nothing. Whoever reads the file believes in a protection that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None by itself. It is found in hindsight, when the limit that was written did not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it so that it holds, as the message says, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit that starts to hold may stop what has been above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>apparmor</name>
    <message>
        <source>The service may write kernel settings under /proc and /sys (privileged or unconfined system paths), so this profile doesn&apos;t forbid it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is privileged: the engine starts it without AppArmor unless this profile is named, and what it is allowed leaves little to protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service holds SYS_ADMIN, so mounting stays allowed: a mount gives another name to a file, and rules go by names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes that the image declares for itself don&apos;t stand in the Compose file. If the service writes to one, add it under `volumes`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service names %1 now; this profile counts once `security_opt` names it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes volumes from the container %1, which this file doesn&apos;t describe: add them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compose</name>
    <message>
        <source>%1: %2 is not in force: a size with a fraction needs a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write whole bytes, or a number with a unit, such as 1.5g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no file mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it in octal digits, such as &quot;0440&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out of its range: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is cut to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target: and the port in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these options of the volume are ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ro, rw, nocopy, z, Z and the propagation modes mean something here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as a path of Windows: it makes an anonymous volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the volume a name of two letters or more, or use the long form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the volume has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add target: and the path in the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bind mount has no source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source: and the path on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device &quot;%1&quot; has too many colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write SOURCE:TARGET:PERMISSIONS, or use the long form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external.name is deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write name: beside external: true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and external.name differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep name: only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host &quot;%1&quot; has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write NAME=ADDRESS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no command line: a quote or a parenthesis is left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the command as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends before &quot;%2&quot;: what follows is dropped, since no shell reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a list: [&quot;sh&quot;, &quot;-c&quot;, &quot;...&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count and device_ids exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count can&apos;t be &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, or all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and deploy.resources.%2 must have the same value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the limit in one of the two places only, or the same value in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale can&apos;t be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale and deploy.replicas must have the same value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service with several containers can&apos;t have a container_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthcheck.test must begin with CMD, CMD-SHELL or NONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [CMD, ...], or the command as one text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dockerfile and dockerfile_inline exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>build.platforms must have the service&apos;s platform %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is mounted already, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service has neither an image nor a build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add image: or build:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network_mode and networks exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only one of these may be set: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one of these must be set: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an external volume can&apos;t have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it, or write required: false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file %1 can&apos;t be read: line %2 has %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format can only be raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service %1 to extend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the services that are extended are too large together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extends of another file is not read yet: what it brings is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 extends itself by way of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dollar sign that is no variable is written $$.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variable %1 is not set: it becomes an empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number, not &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>include is not read yet: what it brings is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version is obsolete and ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose refuses a file with this directive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first document of the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Compose file has services: at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Compose file must be a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands twice in one mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be merged: it is of another kind than what it is merged over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more than %1 values, aliases counted each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose refuses such a file as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alias %1 stands for something that it is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit its tag %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no number that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;&lt; can only merge mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no network %1 under networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no volume %1 under volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no secret %1 under secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no config %1 under configs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service %1 belongs to a profile that is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 wait for each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as a list: [&quot;%1&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be %2, not %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of your own begin with x-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no key that may stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the key &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same item twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the required variable %1 has no value: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;${%1&quot; is no variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variables are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>harden</name>
    <message>
        <source>%1 keeps the seccomp setting that it names itself: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps the AppArmor setting that it names itself: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no AppArmor profile of its own: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is privileged: profiles would not hold it, so it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edit of this file settles it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a choice that only you can make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may break a program, and this preset takes only what does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit can&apos;t be made safely here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit would not settle it in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would raise the score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hullwright::ui::CapabilitiesModel</name>
    <message>
        <source>held: privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>entzogen</translation>
    </message>
    <message>
        <source>held by default</source>
        <translation>als Vorgabe vorhanden</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 of %2 held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the host</source>
        <translation>Den Host übernehmen</translation>
    </message>
    <message>
        <source>Change the host</source>
        <translation>Den Host verändern</translation>
    </message>
    <message>
        <source>Slow or stop the host</source>
        <translation>Den Host bremsen oder anhalten</translation>
    </message>
    <message>
        <source>Read about the host</source>
        <translation>Über den Host lesen</translation>
    </message>
    <message>
        <source>Stay inside the container</source>
        <translation>Im Container bleiben</translation>
    </message>
    <message>
        <source>Without effect here</source>
        <translation>Hier ohne Wirkung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was sie erlaubt</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::CapabilitiesPanel</name>
    <message>
        <source>Drop all</source>
        <translation>Alle entziehen</translation>
    </message>
    <message>
        <source>Docker&apos;s default</source>
        <translation>Dockers Vorgabe</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter capabilities</source>
        <translation>Capabilities filtern</translation>
    </message>
    <message>
        <source>cap_drop: ALL, and nothing added: right for most services that don&apos;t run as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take cap_add and cap_drop out: the 14 that Docker gives every container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop all capabilities from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 Docker&apos;s default capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a capability to read what it allows, how it is misused, and what stops working without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
In attacks: %2
Without it: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the capability %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged gives the service every capability, whatever is added or dropped. Turn it off in the overview first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no capability: root inside it is an ordinary user to the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds the %n that Docker gives every container.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n of Linux&apos;s %2 capabilities.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Dialogs</name>
    <message>
        <source>Compose files (*.yaml *.yml *.json)</source>
        <translation>Compose-Dateien (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a Compose file</source>
        <translation>Eine Compose-Datei öffnen</translation>
    </message>
    <message>
        <source>Save the Compose file as</source>
        <translation>Die Compose-Datei speichern unter</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Saving here loses what the other program wrote. Save under another name to keep both.</source>
        <translation>Speichern verwirft, was das andere Programm geschrieben hat. Unter anderem Namen bleiben beide Fassungen erhalten.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace these files in %1?</source>
        <translation>Diese Dateien in %1 ersetzen?</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::DiffView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Document</name>
    <message>
        <source>This text has no file yet</source>
        <translation>Dieser Text hat noch keine Datei</translation>
    </message>
    <message>
        <source>Choose one with Save As.</source>
        <translation>Mit „Speichern unter“ eine wählen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Save under another name, or overwrite it.</source>
        <translation>Unter anderem Namen speichern oder überschreiben.</translation>
    </message>
    <message>
        <source>The text can&apos;t be edited this way right now</source>
        <translation>Der Text lässt sich so gerade nicht bearbeiten</translation>
    </message>
    <message>
        <source>Correct the text first: %1.</source>
        <translation>Zuerst den Text berichtigen: %1.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Error</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ExportFlow</name>
    <message>
        <source>Only a stack that can be read can be exported</source>
        <translation>Nur ein lesbarer Stack lässt sich exportieren</translation>
    </message>
    <message>
        <source>Correct the text first.</source>
        <translation>Zuerst den Text berichtigen.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FileFlow</name>
    <message>
        <source>This sample is not part of the program: %1</source>
        <translation>Dieses Beispiel gehört nicht zum Programm: %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindBar</name>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindingsModel</name>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(project)</source>
        <translation>(Projekt)</translation>
    </message>
    <message>
        <source>covered by: %1</source>
        <translation>erfasst durch: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished">%1, %2: %3</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What is so</source>
        <translation>Was so ist</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished">Wert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FindingsView</name>
    <message>
        <source>Fi&amp;x This Finding</source>
        <translation>Diesen Befund be&amp;heben</translation>
    </message>
    <message>
        <source>Fix &amp;All Safe</source>
        <translation>&amp;Alles Unbedenkliche beheben</translation>
    </message>
    <message>
        <source>Apply the best fix of the selected finding</source>
        <translation>Die beste Abhilfe des ausgewählten Befunds anwenden</translation>
    </message>
    <message>
        <source>Apply every fix that a well-behaved service does not notice, as one step</source>
        <translation>Alle Abhilfen, die ein ordentlicher Dienst nicht bemerkt, in einem Schritt anwenden</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>Geringste Schwere</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Jede Schwere</translation>
    </message>
    <message>
        <source>Medium and worse</source>
        <translation>Mittel und schwerer</translation>
    </message>
    <message>
        <source>High and worse</source>
        <translation>Hoch und schwerer</translation>
    </message>
    <message>
        <source>Only critical</source>
        <translation>Nur kritische</translation>
    </message>
    <message>
        <source>Fix this finding</source>
        <translation>Diesen Befund beheben</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Befunde</translation>
    </message>
    <message>
        <source>Fix all that is safe to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (may break something)</source>
        <translation>%1 (kann etwas stören)</translation>
    </message>
    <message>
        <source>&amp;Go to the Source</source>
        <translation>&amp;Zum Quelltext</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>None of the rules found anything in this stack.</source>
        <translation>Keine der Regeln hat in diesem Stack etwas gefunden.</translation>
    </message>
    <message>
        <source>Findings appear here</source>
        <translation>Hier erscheinen Befunde</translation>
    </message>
    <message>
        <source>Open a Compose file to see what an attacker could use.</source>
        <translation>Eine Compose-Datei öffnen, um zu sehen, was ein Angreifer nutzen könnte.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Remove words from it, or let it show every severity.</source>
        <translation>Wörter entfernen oder jede Schwere zeigen lassen.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::FormRow</name>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::HardenDialog</name>
    <message>
        <source>safe</source>
        <translation>unbedenklich</translation>
    </message>
    <message>
        <source>may break something</source>
        <translation>kann etwas stören</translation>
    </message>
    <message>
        <source>decided by the file</source>
        <translation>ergibt sich aus der Datei</translation>
    </message>
    <message>
        <source>Harden the Stack</source>
        <translation>Den Stack härten</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Grundschutz</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What this does</source>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Only what a well-behaved service does not notice.</source>
        <translation>Nur, was ein ordentlicher Dienst nicht bemerkt.</translation>
    </message>
    <message>
        <source>Also what may break a service that relies on it: try the stack afterwards.</source>
        <translation>Auch, was einen Dienst stören kann, der darauf baut: den Stack danach ausprobieren.</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Harden the stack to the baseline</source>
        <translation>Den Stack auf Grundschutz härten</translation>
    </message>
    <message>
        <source>Harden the stack to restricted</source>
        <translation>Den Stack streng härten</translation>
    </message>
    <message>
        <source>Steps: %1. Score: %2 → %3</source>
        <translation>Schritte: %1. Wert: %2 → %3</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::HelpfulFixes</name>
    <message>
        <source>Most helpful fixes</source>
        <translation>Hilfreichste Abhilfen</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Wert %2</translation>
    </message>
    <message>
        <source>%1
May break something: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixes appear here when a file is open.</source>
        <translation>Abhilfen erscheinen hier, wenn eine Datei offen ist.</translation>
    </message>
    <message>
        <source>No single fix lowers the score further.</source>
        <translation>Keine einzelne Abhilfe senkt den Wert weiter.</translation>
    </message>
    <message>
        <source>Comparing fixes…</source>
        <translation>Abhilfen werden verglichen …</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::LimitsPanel</name>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>&amp;Memory</source>
        <translation>&amp;Speicher</translation>
    </message>
    <message>
        <source>Without a limit one service can use up the host&apos;s memory.</source>
        <translation>Ohne Grenze kann ein Dienst den Speicher des Hosts aufbrauchen.</translation>
    </message>
    <message>
        <source>The most memory that all processes of the service may use together. Above it the kernel ends one of them. Give what the service needs at its peak and a quarter more. Set under deploy.resources.limits.memory it wins over mem_limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Memory and s&amp;wap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory and swap together; equal to the memory limit means no swap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts memory and swap in one number. -1 allows as much swap as the host has. It needs a memory limit to mean anything. Without it, a service with a memory limit may use as much swap again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reservation</source>
        <translation>&amp;Reservierung</translation>
    </message>
    <message>
        <source>What the service should keep when the host runs short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft limit: when memory is short the kernel pushes the service back towards it. It must be below the memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>&amp;Shared memory</source>
        <translation>&amp;Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>The size of /dev/shm, which databases and browsers use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file system in memory, private to the service unless ipc says otherwise. It counts towards the memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not in force: deploy.resources.limits.%3 wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors and processes</source>
        <translation>Prozessoren und Prozesse</translation>
    </message>
    <message>
        <source>&amp;CPUs</source>
        <translation>&amp;CPUs</translation>
    </message>
    <message>
        <source>A service that spins takes no more than this from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of processors, 0.5 being half of one. Set under deploy.resources.limits.cpus it wins over cpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Processes</source>
        <translation>&amp;Prozesse</translation>
    </message>
    <message>
        <source>Stops a fork bomb from taking the host with it.</source>
        <translation>Hält eine Prozesslawine davon ab, den Host mitzureißen.</translation>
    </message>
    <message>
        <source>The most processes and threads that may exist in the service at a time. 100 to 500 fits most services; one thread counts as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is not in force: deploy.resources.limits wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and connections that one process may have open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for both limits, or soft:hard. A process may raise its soft limit up to the hard one. Without it the engine&apos;s own limit holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes of the &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for the user on the whole host: the process limit above is the better tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This limit counts every process of the same user id on the host, also those of other containers. Prefer the limit on processes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When memory runs out</source>
        <translation>Wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <source>Never end its processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the host no way to get memory back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this the kernel stops the service instead of ending a process, for good if nothing frees memory. Without a memory limit the host itself hangs. It has no effect with cgroups v2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of &amp;ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-1000 ends it last, 1000 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the whole host runs out of memory the kernel picks what to end. A negative number shields this service at the cost of everything else, the host&apos;s own services included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hullwright::ui::MainWindow</name>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>%1[*] — Hullwright</source>
        <translation>%1[*] — Hullwright</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Shown read-only, saved as it is: %1</source>
        <translation>Nur zum Lesen, gespeichert wird es unverändert: %1</translation>
    </message>
    <message>
        <source>%1 — the panels show the last text that could be read</source>
        <translation>%1 – die Ansichten zeigen den letzten lesbaren Text</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Sa&amp;mple</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation>S&amp;tack</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Risiko</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Befunde</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>Diens&amp;t</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Weak shop</source>
        <translation>Schwacher Laden</translation>
    </message>
    <message>
        <source>Hardened shop</source>
        <translation>Gehärteter Laden</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Files written to %1: %2.</source>
        <translation>Nach %1 geschriebene Dateien: %2.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::OverviewPanel</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it runs as</source>
        <translation>Als wer er läuft</translation>
    </message>
    <message>
        <source>&amp;Privileged</source>
        <translation>&amp;Privilegiert</translation>
    </message>
    <message>
        <source>Takes nearly every wall between service and host away.</source>
        <translation>Nimmt fast jede Wand zwischen Dienst und Host weg.</translation>
    </message>
    <message>
        <source>All capabilities, all devices, no seccomp, no AppArmor. Whoever controls such a service controls the host. Few programs need it: give them the one device or capability that they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>What it may touch</source>
        <translation>Was er anfassen darf</translation>
    </message>
    <message>
        <source>&amp;Root file system</source>
        <translation>&amp;Wurzeldateisystem</translation>
    </message>
    <message>
        <source>An intruder can&apos;t replace programs or leave anything behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs that write somewhere need a tmpfs or a volume there, often /tmp, /run or /var/cache. Without one they report a read-only file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished">Schreibgeschützt</translation>
    </message>
    <message>
        <source>writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seccomp</source>
        <translation>&amp;Seccomp</translation>
    </message>
    <message>
        <source>The filter of system calls between the service and the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s default refuses the calls that containers never need. A path names a profile of your own, as an export writes it. unconfined opens every call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker&apos;s default</source>
        <translation>Dockers Vorgabe</translation>
    </message>
    <message>
        <source>&amp;AppArmor</source>
        <translation>&amp;AppArmor</translation>
    </message>
    <message>
        <source>Which files, capabilities and networks the kernel lets it use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the host has AppArmor, the engine&apos;s own profile holds. The name of another one must be loaded on the host before the service starts. unconfined takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-default, where the host has AppArmor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image&apos;s user</source>
        <translation>der Benutzer des Images</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>An intruder gets this user&apos;s rights; root is the best start towards the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or number, with a group after a colon: 1000:1000. Numbers work with every image. Files in volumes must belong to this user. Left empty, the image decides, and most images say root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image&apos;s, often root</source>
        <translation>der des Images, oft root</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>&amp;Gaining rights</source>
        <translation>Rechte &amp;gewinnen</translation>
    </message>
    <message>
        <source>sudo, su and other setuid programs gain nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel ignores setuid bits and file capabilities for everything the service starts. Programs that drop rights at their start keep working; those that call sudo don&apos;t.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbid new privileges in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow new privileges in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>%1 von %2 auf %3 setzen</translation>
    </message>
    <message>
        <source>its default</source>
        <translation>die Vorgabe</translation>
    </message>
    <message>
        <source>none: privileged takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation type="unfinished">&amp;Capabilities</translation>
    </message>
    <message>
        <source>What root inside may do beyond an ordinary user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>none held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation type="unfinished">&amp;Grenzen</translation>
    </message>
    <message>
        <source>What it may use of the host before the others suffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Setzen …</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hullwright::ui::PanelBase</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::PathLadder</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zur Zeile %1</translation>
    </message>
    <message>
        <source>Attack path</source>
        <translation>Angriffsweg</translation>
    </message>
    <message>
        <source>Nothing outside reaches anything in this stack.</source>
        <translation>Von außen ist in diesem Stack nichts zu erreichen.</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::RiskMeter</name>
    <message>
        <source>Risk meter</source>
        <translation>Risikoanzeige</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (part of the stack could not be read)</source>
        <translation>%1 (ein Teil des Stacks war nicht lesbar)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open a Compose file to see its score.</source>
        <translation>Eine Compose-Datei öffnen, um ihren Wert zu sehen.</translation>
    </message>
    <message>
        <source>The score appears here when a Compose file is open.</source>
        <translation>Der Wert erscheint hier, wenn eine Compose-Datei offen ist.</translation>
    </message>
    <message>
        <source>Part of the stack could not be read</source>
        <translation>Ein Teil des Stacks war nicht lesbar</translation>
    </message>
    <message>
        <source>0 low</source>
        <translation>0 niedrig</translation>
    </message>
    <message>
        <source>100 critical</source>
        <translation>100 kritisch</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::RiskPanel</name>
    <message>
        <source>How an attacker gets there</source>
        <translation>Wie ein Angreifer dorthin kommt</translation>
    </message>
    <message>
        <source>Most helpful</source>
        <translation>Am hilfreichsten</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig: %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::Sentence</name>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Remove %1 of %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::ServicePanels</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Service panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>Einen Dienst wählen</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Noch kein Stack</translation>
    </message>
    <message>
        <source>Its settings, what is in effect and why it matters appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Compose file to look at its services and harden them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built here</source>
        <translation>hier gebaut</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SizeEdit</name>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SourceEditor</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::SourceView</name>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The text of the Compose file. Press F6 to leave it.</source>
        <translation>Der Text der Compose-Datei. Mit F6 verlassen.</translation>
    </message>
    <message>
        <source>Type in the source</source>
        <translation>Tippen im Quelltext</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::StackTreeModel</name>
    <message>
        <source>%1, score %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Write out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built here</source>
        <translation>hier gebaut</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::StartPage</name>
    <message>
        <source>Open a Compose file to see how far an attacker would get, and to close the way. What you don&apos;t edit stays as you wrote it.</source>
        <translation>Eine Compose-Datei öffnen, um zu sehen, wie weit ein Angreifer käme, und ihm den Weg zu versperren. Was nicht bearbeitet wird, bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Open a Compose file…</source>
        <translation>Eine Compose-Datei öffnen …</translation>
    </message>
    <message>
        <source>Try the weak shop, a sample of six services</source>
        <translation>Den schwachen Laden ausprobieren, ein Beispiel mit sechs Diensten</translation>
    </message>
    <message>
        <source>You can also drop a file onto this window.</source>
        <translation>Eine Datei lässt sich auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::TreeDelegate</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hullwright::ui::TreeView</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the stack</source>
        <translation>Den Stack filtern</translation>
    </message>
    <message>
        <source>Stack tree</source>
        <translation>Stack-Baum</translation>
    </message>
    <message>
        <source>No stack yet</source>
        <translation>Noch kein Stack</translation>
    </message>
    <message>
        <source>Open a Compose file to see its services, networks and volumes here.</source>
        <translation>Eine Compose-Datei öffnen, um hier ihre Dienste, Netze und Volumes zu sehen.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write Out Alias</source>
        <translation>Alias ausschreiben</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">Taste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel adding</source>
        <translation>Hinzufügen abbrechen</translation>
    </message>
</context>
<context>
    <name>hullwright::ui::WindowActions</name>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>Every key that does something</source>
        <translation>Alle Tasten, die etwas bewirken</translation>
    </message>
    <message>
        <source>&amp;About Hullwright</source>
        <translation>Ü&amp;ber Hullwright</translation>
    </message>
    <message>
        <source>Version, licence and what it stands on</source>
        <translation>Version, Lizenz und Grundlagen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a Compose file</source>
        <translation>Eine Compose-Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Weak Shop</source>
        <translation>&amp;Schwacher Laden</translation>
    </message>
    <message>
        <source>A shop of six services with every weakness, to try things out</source>
        <translation>Ein Laden aus sechs Diensten mit allen Schwächen, zum Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Hardened Shop</source>
        <translation>&amp;Gehärteter Laden</translation>
    </message>
    <message>
        <source>The same shop after hardening</source>
        <translation>Derselbe Laden nach dem Härten</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget the recent files; the files themselves stay</source>
        <translation>Die zuletzt geöffneten vergessen; die Dateien selbst bleiben</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the file; only what you edited changes in it</source>
        <translation>Die Datei speichern; nur das Bearbeitete ändert sich</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>Unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Write the Compose file with a seccomp and an AppArmor profile for each service into a folder</source>
        <translation>Die Compose-Datei mit seccomp- und AppArmor-Profilen je Dienst in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Die Datei schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Leave Hullwright</source>
        <translation>Hullwright verlassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>Cut the selected text</source>
        <translation>Den ausgewählten Text ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Den ausgewählten Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Das Kopierte einfügen</translation>
    </message>
    <message>
        <source>Select A&amp;ll</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>Den ganzen Text auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen …</translation>
    </message>
    <message>
        <source>Find words in the source</source>
        <translation>Wörter im Quelltext suchen</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Nä&amp;chstes suchen</translation>
    </message>
    <message>
        <source>Go to the next place where the words stand</source>
        <translation>Zur nächsten Fundstelle</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>Go to the place before where the words stand</source>
        <translation>Zur vorigen Fundstelle</translation>
    </message>
    <message>
        <source>Review C&amp;hanges…</source>
        <translation>Änderungen &amp;prüfen …</translation>
    </message>
    <message>
        <source>What saving would change in the file</source>
        <translation>Was Speichern an der Datei ändern würde</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Go to the part of the window before</source>
        <translation>Zum vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Larger Source</source>
        <translation>Quelltext &amp;größer</translation>
    </message>
    <message>
        <source>Show the source in larger letters</source>
        <translation>Den Quelltext größer zeigen</translation>
    </message>
    <message>
        <source>&amp;Smaller Source</source>
        <translation>Quelltext &amp;kleiner</translation>
    </message>
    <message>
        <source>Show the source in smaller letters</source>
        <translation>Den Quelltext kleiner zeigen</translation>
    </message>
    <message>
        <source>Source in Normal Si&amp;ze</source>
        <translation>Quelltext in n&amp;ormaler Größe</translation>
    </message>
    <message>
        <source>Show the source in the system&apos;s size</source>
        <translation>Den Quelltext in der Größe des Systems zeigen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="vanished">Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put every panel back where it was at first</source>
        <translation>Alle Bereiche dorthin setzen, wo sie anfangs waren</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <source>What the selected service is and how it stands</source>
        <translation>Was der ausgewählte Dienst ist und wie er dasteht</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Capabilities</translation>
    </message>
    <message>
        <source>What the selected service may do as root</source>
        <translation>Was der ausgewählte Dienst als root darf</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>How much memory, processor time and processes the selected service may use</source>
        <translation>Wie viel Speicher, Rechenzeit und Prozesse der ausgewählte Dienst nutzen darf</translation>
    </message>
    <message>
        <source>&amp;Filter the Stack</source>
        <translation>Den Stack &amp;filtern</translation>
    </message>
    <message>
        <source>Show only what has these words in the tree</source>
        <translation>Im Baum nur zeigen, was diese Wörter enthält</translation>
    </message>
    <message>
        <source>&amp;Harden…</source>
        <translation>&amp;Härten …</translation>
    </message>
    <message>
        <source>See what a preset would change, and apply it as one step</source>
        <translation>Zeigen, was eine Vorgabe ändern würde, und in einem Schritt anwenden</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Reset La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hullwright::ui::WindowDialogs</name>
    <message>
        <source>The file has what you see: there is nothing to save.</source>
        <translation>Die Datei hat den angezeigten Text: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Changes in %1</source>
        <translation>Änderungen an %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Hullwright</source>
        <translation>Über Hullwright</translation>
    </message>
    <message>
        <source>Built with Qt %1, QScintilla, libyaml, yaml-cpp and libseccomp.</source>
        <translation>Gebaut mit Qt %1, QScintilla, libyaml, yaml-cpp und libseccomp.</translation>
    </message>
    <message>
        <source>Hardens Docker Compose stacks without rewriting them: what you don&apos;t edit stays as you wrote it, byte for byte.</source>
        <translation>Härtet Docker-Compose-Stacks, ohne sie umzuschreiben: Was nicht bearbeitet wird, bleibt Byte für Byte, wie es war.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Opens a whole class of devices. The container can make the node itself, so this hands over the devices themselves, disks, memory or input among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a whole class of devices. The container can make the node itself; naming the one device under `devices` is narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device by name: a file on the host decides which nodes, folders and programs come with it, so the Compose file alone can&apos;t tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Opens Docker Compose files, shows how far an attacker would get, and hardens them.</source>
        <translation>Öffnet Docker-Compose-Dateien, zeigt, wie weit ein Angreifer käme, und härtet sie.</translation>
    </message>
    <message>
        <source>Compose files to open, each in a window of its own.</source>
        <translation>Compose-Dateien, jede in einem eigenen Fenster.</translation>
    </message>
</context>
</TS>

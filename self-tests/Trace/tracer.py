#!/usr/bin/env python3
"""A tracer between reader and card, as SIMtrace is one, for the virtual reader: it overhears the TCP connection of card and
vpcd on the loopback interface, and sends each command with its response, and each answer to reset, as GSMTAP over UDP.

Knows nothing of the bench: what it knows is the protocol of vpcd (two bytes of length, then the content; one byte is a
control: 00 off, 01 on, 02 reset, 04 give the answer to reset) and the header of GSMTAP, version 2.

Becomes the device's program, with the arguments that are not its own, and goes on overhearing beside it.
"""
import argparse
import ctypes
import os
import signal
import socket
import struct

IPV4, OUTGOING, SET_PARENT_DEATH_SIGNAL = 0x0800, 4, 1
POWER_ON, RESET, GIVE_ATR = b"\x01", b"\x02", b"\x04"
SIM, APDU, ATR = 4, 0, 1
SYN = 0x02


def gsmtap(sub_type, payload):
    # version, length in words, type, timeslot, arfcn, signal, noise, frame number, sub-type, antenna, sub-slot, reserved
    return struct.pack("!BBBBHBBIBBBB", 2, 4, SIM, 0, 0, 0, 0, 0, sub_type, 0, 0, 0) + payload


class Stream:
    """One direction of a TCP connection, cut into frames of vpcd."""

    def __init__(self, sequence):
        self.next, self.bytes = sequence, b""

    def frames(self, sequence, data):
        seen = (self.next - sequence) & 0xFFFFFFFF
        if seen >= 1 << 31:
            raise SystemExit(f"tracer.py: bytes before {sequence} were not overheard")
        self.bytes += data[seen:]
        self.next = (self.next + max(0, len(data) - seen)) & 0xFFFFFFFF
        while len(self.bytes) >= 2 and len(self.bytes) >= 2 + (end := int.from_bytes(self.bytes[:2], "big")):
            frame, self.bytes = self.bytes[2:2 + end], self.bytes[2 + end:]
            yield frame


class Card:
    def __init__(self, send):
        self.send, self.asked, self.was_reset, self.atr = send, None, False, b""

    def from_reader(self, frame):
        if frame in (POWER_ON, RESET):
            self.was_reset = True
        elif frame == GIVE_ATR or len(frame) > 1:
            self.asked = frame

    def from_card(self, frame):
        if self.asked == GIVE_ATR:
            self.atr = frame
        if self.was_reset:
            self.send(ATR, self.atr)
            self.was_reset = False
        if self.asked is not None and self.asked != GIVE_ATR:
            command = self.asked + b"\x00" if len(self.asked) == 4 else self.asked
            self.send(APDU, command + frame)
        self.asked = None


def overhear(wire, vpcd, send):
    streams, card = {}, Card(send)
    while True:
        packet, address = wire.recvfrom(1 << 17)
        if address[2] == OUTGOING or packet[9] != socket.IPPROTO_TCP:
            continue   # on the loopback interface each packet is there twice
        segment = packet[(packet[0] & 15) * 4:struct.unpack("!H", packet[2:4])[0] or None]
        source, target, sequence = struct.unpack("!HHI", segment[:8])
        if vpcd not in (source, target):
            continue
        data = segment[(segment[12] >> 4) * 4:]
        if segment[13] & SYN:
            streams[source, target] = Stream((sequence + 1) & 0xFFFFFFFF)
        elif data and (source, target) in streams:
            for frame in streams[source, target].frames(sequence, data):
                (card.from_reader if source == vpcd else card.from_card)(frame)


def main():
    options = argparse.ArgumentParser(allow_abbrev=False)
    options.add_argument("--device", required=True, help="the device's program")
    options.add_argument("--vpcd", type=int, default=0x6C7B, help="port where vpcd waits for the card")
    options.add_argument("--gsmtap", type=int, default=4729, help="port where GSMTAP is taken")
    own, others = options.parse_known_args()
    wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(IPV4))
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8 << 20)
    wire.bind(("lo", IPV4))
    if os.fork():
        os.execv(own.device, [own.device, *others])
    ctypes.CDLL(None).prctl(SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)   # the program's first line is for the bench
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    overhear(wire, own.vpcd, lambda sub_type, payload: sender.sendto(gsmtap(sub_type, payload), ("127.0.0.1", own.gsmtap)))


main()

"""Makes the colour profile that every paper names: python3 make.py srgb.icc

An ICC profile of version 2 for the RGB space of IEC 61966-2-1: its primaries adapted to D50 and its
curve, computed here from the standard's figures; nothing is taken from another profile. The papers are black
on white; a file that is to be kept for long has to say what black is.
"""

import struct
import sys

# Primaries of IEC 61966-2-1 adapted to D50 by the Bradford transform, and the white of D65.
WHITE = (0.95045, 1.0, 1.08905)
RED, GREEN, BLUE = (0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)
D50 = (0.9642, 1.0, 0.8249)
STEPS = 1024


def fixed(value):
    return struct.pack(">i", round(value * 65536))


def xyz(values):
    return b"XYZ " + bytes(4) + b"".join(map(fixed, values))


def linear(value):
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def curve():
    points = [round(linear(step / (STEPS - 1)) * 65535) for step in range(STEPS)]
    return b"curv" + bytes(4) + struct.pack(f">I{STEPS}H", STEPS, *points)


def text(words):
    return b"text" + bytes(4) + words.encode("ascii") + b"\0"


def description(words):
    ascii_words = words.encode("ascii") + b"\0"
    count = struct.pack(">I", len(ascii_words))
    return b"desc" + bytes(4) + count + ascii_words + bytes(4 + 4 + 2 + 1 + 67)


def padded(data):
    return data + bytes(-len(data) % 4)


def profile():
    tone = curve()
    tags = [
        (b"desc", description("sRGB")),
        (b"cprt", text("CC0: no rights reserved")),
        (b"wtpt", xyz(WHITE)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", tone),
        (b"gTRC", tone),
        (b"bTRC", tone),
    ]
    at = 128 + 4 + 12 * len(tags)
    table, body, placed = struct.pack(">I", len(tags)), b"", {}
    for name, data in tags:
        if data not in placed:
            placed[data] = at + len(body)
            body += padded(data)
        table += name + struct.pack(">II", placed[data], len(data))
    size = 128 + len(table) + len(body)
    date = struct.pack(">6H", 2026, 11, 22, 0, 0, 0)
    head = struct.pack(">I", size) + bytes(4) + bytes([2, 0x10, 0, 0]) + b"mntrRGB XYZ " + date
    head += b"acsp" + bytes(4 + 4 + 4 + 4 + 8 + 4) + b"".join(map(fixed, D50))
    return head.ljust(128, b"\0") + table + body


with open(sys.argv[1], "wb") as file:
    file.write(profile())

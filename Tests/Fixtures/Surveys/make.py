#!/usr/bin/env python3
"""Writes the workbooks of this folder: exports of an invented survey, and some that nobody should unpack.

The same bytes each time. Run it after a change: python3 Tests/Fixtures/Surveys/make.py"""

import io
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
HEADER = ["ID", "Start time", "Completion time", "Email", "Name", "What is your role?",
          "Find and use a pupil\u2019s plan", "Adapt reading",
          "Which areas would you like training in?\n(choose up to three)"]
REPLIES = [
    ["Teacher", "Fairly confident", "Not very confident", "Adapt reading;"],
    ["Teacher", "Very confident", "Not very confident", ""],
    ["Class teacher", "Fairly confident", "Not part of my role", "Find and use a pupil's plan;Adapt reading;"],
    ["Teacher", "Not at all confident", "", ""],
    ["teacher", "Fairly confident", "Fairly confident", "Adapt reading;"],
    ["Teaching assistant", "Very confident", "Fairly confident", ""],
    ["TA", "Not very confident", "Not very confident", "Adapt reading;"],
    ["Teaching assistant", "Fairly confident", "Very confident", ""],
    ["Teaching assistant", "Very confident", "Not at all confident", "Adapt reading;"],
    ["Teaching assistant", "Fairly confident", "Fairly confident", ""],
]


def letters(column):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def escape(words):
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "_x000D_&#10;")


def workbook(rows, changes=None, method=zipfile.ZIP_DEFLATED):
    """A workbook as Microsoft Forms writes it: shared words, times as numbers, empty cells absent."""
    shared, numbers = {}, ""
    for number, row in enumerate(rows, 1):
        cells = ""
        for column, value in enumerate(row):
            place = f"{letters(column)}{number}"
            if isinstance(value, (int, float)):
                cells += f'<c r="{place}" s="2"><v>{value}</v></c>'
            elif value:
                cells += f'<c r="{place}" t="s"><v>{shared.setdefault(value, len(shared))}</v></c>'
        numbers += f'<row r="{number}" spans="1:{len(row)}">{cells}</row>'
    words = "".join(f'<si><t xml:space="preserve">{escape(w)}</t></si>' for w in shared)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    head = '<?xml version="1.0" encoding="utf-8"?>'
    parts = {
        "[Content_Types].xml": head + "<Types/>",
        "xl/workbook.xml": f'{head}<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                           '<sheet name="Form1" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
            f'{head}<Relationships><Relationship Id="rId1" Type="{office}/worksheet" '
            f'Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId2" '
            f'Type="{office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'{head}<sst xmlns="{main}">{words}</sst>',
        "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{main}"><sheetData>{numbers}'
                                    "</sheetData></worksheet>",
    }
    parts.update(changes or {})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = method
            entry.create_system = 0
            archive.writestr(entry, text)
    return out.getvalue()


def forms():
    rows = [HEADER]
    for number, (role, plan, reading, wanted) in enumerate(REPLIES, 1):
        rows.append([number, 45970.5 + number, 45970.51 + number, "anonymous", "", role, plan, reading, wanted])
    return rows


def patched(data, mark, offset, value, width):
    """The archive with a field of every entry's description (local and central) written over."""
    data = bytearray(data)
    place = data.find(mark)
    while place >= 0:
        data[place + offset:place + offset + width] = value.to_bytes(width, "little")
        place = data.find(mark, place + 4)
    return bytes(data)


def main():
    sheet = "xl/worksheets/sheet1.xml"
    plain = workbook(forms())
    files = {
        "forms.xlsx": plain,
        # Twenty million blanks, which deflate a thousandfold.
        "bomb.xlsx": workbook(forms(), {sheet: "<worksheet>" + " " * 20_000_000 + "</worksheet>"}),
        # The same, and every entry says that it has ten bytes.
        "lying-bomb.xlsx": patched(patched(
            workbook(forms(), {sheet: "<worksheet>" + " " * 20_000_000 + "</worksheet>"}),
            b"PK\1\2", 24, 10, 4), b"PK\3\4", 22, 10, 4),
        # It says that it has four gigabytes, and does not.
        "lying-small.xlsx": patched(patched(plain, b"PK\1\2", 24, 0xFFFFFFF0, 4), b"PK\3\4", 22, 0xFFFFFFF0, 4),
        "password.xlsx": patched(patched(plain, b"PK\1\2", 8, 1, 2), b"PK\3\4", 6, 1, 2),
        "damaged.xlsx": patched(patched(plain, b"PK\1\2", 16, 0x12345678, 4), b"PK\3\4", 14, 0x12345678, 4),
        "bzip2.xlsx": workbook(forms(), method=zipfile.ZIP_BZIP2),
        "cut.xlsx": plain[:len(plain) // 2],
        "document-type.xlsx": workbook(forms(), {sheet: '<!DOCTYPE a [<!ENTITY b "c">]><worksheet>&b;</worksheet>'}),
    }
    for name, data in files.items():
        (HERE / name).write_bytes(data)


if __name__ == "__main__":
    main()

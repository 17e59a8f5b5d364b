"""Reads PDF and Word files back and looks for the people of a private list, who stand in none.

The list is laid into the copy of the example before it is built. That this would find somebody is
tried too: a name is planted into copies, in each place that a reader or a search could find.
"""

import re
import shutil
import subprocess
import tempfile
import unicodedata
import zipfile
from pathlib import Path
from urllib.parse import unquote

import pikepdf

import pdf as pdfs

LIST = ["Anna Quillory", "Tomasz Żarkowicz", "Hartelby-Osk, Mina", "Zebulonia Prentergast"]
FORMS = ["anna quillory", "quillory", "tomasz zarkowicz", "zarkowicz", "mina hartelby osk",
         "hartelby", "zebulonia prentergast", "prentergast"]


def plant(content):
    """Puts the list into every school of a content folder."""
    for school in content.iterdir():
        if (school / "school.yaml").exists() or (school / "school.md").exists():
            (school / "private").mkdir(exist_ok=True)
            (school / "private" / "names.txt").write_text("\n".join(LIST) + "\n", encoding="utf-8")


def problems(editions):
    found = []
    paths = [path for edition in editions for kind in ("*.pdf", "*.docx")
             for path in sorted(edition.folder.rglob(kind))]
    for path in paths:
        found += [f"{path.name} names {name}, {where}" for where, name in named(path)]
    for kind in (".pdf", ".docx"):
        example = next((path for path in paths if path.suffix == kind), None)
        if example is not None:
            found += missed(example)
    return len(paths), found


def named(path):
    """Each place of a file that names somebody, with the form that stands there."""
    read = of_pdf if path.suffix == ".pdf" else of_word
    for where, words in list(read(path)) + [("its name", path.name)]:
        plain = f" {folded(words)} "
        for form in FORMS:
            if f" {form} " in plain:
                yield where, form
                break


def folded(words):
    words = unicodedata.normalize("NFKD", unquote(words).replace("Ż", "Z").replace("ż", "z"))
    words = "".join(letter for letter in words if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", words.lower()))


def of_pdf(path):
    yield "text", subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, timeout=60).stdout
    with pikepdf.open(path) as file:
        information = file.docinfo if "/Info" in file.trailer else {}
        yield "information", "\n".join(str(value) for value in information.values())
        stream = file.Root.get("/Metadata")
        yield "metadata", stream.read_bytes().decode("utf-8", "replace") if stream else ""
        yield "outline", "\n".join(pdfs.outline_titles(file))
        # Links, alternative texts, names of attachments: all strings of all objects.
        yield "objects", "\n".join(strings(file))


def strings(file):
    def walk(value, depth):
        if depth > 8:
            return
        if isinstance(value, pikepdf.String):
            yield str(value)
        elif isinstance(value, pikepdf.Array):
            for item in value:
                if not getattr(item, "is_indirect", False):
                    yield from walk(item, depth + 1)
        elif isinstance(value, (pikepdf.Dictionary, pikepdf.Stream)):
            for key, item in value.items():
                yield key
                if not getattr(item, "is_indirect", False):
                    yield from walk(item, depth + 1)

    for number in file.objects:
        yield from walk(number, 0)


def of_word(path):
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            yield "the name of a part", name
            text = archive.read(name).decode("utf-8", "replace")
            # A word may be cut into runs; a link or a property stands in an attribute.
            yield name, re.sub(r"</w:p>|</w:tc>", " ", text).replace("</w:t>", "").replace(
                "<w:t>", "")
            yield f"{name}, words", re.sub(r"<[^>]*>", "", re.sub(r"</w:p>", " ", text))


def missed(path):
    """Where a name that is planted would not be found."""
    plants = PDF_PLANTS if path.suffix == ".pdf" else WORD_PLANTS
    with tempfile.TemporaryDirectory(prefix="reviewday-") as folder:
        for where, put in plants.items():
            copy = Path(folder) / f"copy{path.suffix}"
            shutil.copy(path, copy)
            put(copy)
            if not list(named(copy)):
                yield f"a name planted into {path.name} is not found: {where}"


def into_pdf(change):
    def put(path):
        with pikepdf.open(path, allow_overwriting_input=True) as file:
            change(file)
            file.save(path)
    return put


def write_text(file):
    font = file.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica))
    file.add_blank_page()
    page = file.pages[-1]
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    page.Contents = file.make_stream(b"BT /F1 12 Tf 72 72 Td (Quillory, Anna) Tj ET")


def write_outline(file):
    with file.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("For Prentergast", 0))


def write_metadata(file):
    with file.open_metadata() as metadata:
        metadata["dc:description"] = "anna-quillory"


def write_link(file):
    file.add_blank_page()
    file.pages[-1].Annots = pikepdf.Array([pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link,
        A=pikepdf.Dictionary(S=pikepdf.Name.URI, URI="https://example.org/Anna%20Quillory"))])


def into_word(part, old, new):
    def put(path):
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        assert old in parts[part], f"{part} has no {old}"
        parts[part] = parts[part].replace(old, new, 1)
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in parts.items():
                archive.writestr(name, data)
    return put


PDF_PLANTS = {
    "text": into_pdf(write_text),
    "outline": into_pdf(write_outline),
    "metadata": into_pdf(write_metadata),
    "a link": into_pdf(write_link),
    "information": into_pdf(lambda file: file.docinfo.__setitem__("/Subject", "Zarkowicz")),
}

WORD_PLANTS = {
    "text": into_word("word/document.xml", b"</w:body>",
                      b"<w:p><w:r><w:t>Anna Quil</w:t></w:r><w:r><w:t>lory</w:t></w:r></w:p>"
                      b"</w:body>"),
    "metadata": into_word("docProps/core.xml", b"</cp:coreProperties>",
                          b"<cp:category>Mina Hartelby-Osk</cp:category></cp:coreProperties>"),
    "styles": into_word("word/styles.xml", b"</w:styles>",
                        b'<w:style w:styleId="anna-quillory"/></w:styles>'),
}

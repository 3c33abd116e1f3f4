"""Makes the wheel of this repository, which holds nothing but a name, a version and what is to be installed with it.

A build backend of its own, in the standard library alone: with any other, pip would have to fetch one first, and hooks could
not be set up where only the wheel of the programs can be had.
"""

import base64
import hashlib
import os
import re
import zipfile


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    project = _project()
    stem = "{}-{}".format(project["name"].replace("-", "_"), project["version"])
    with zipfile.ZipFile(os.path.join(wheel_directory, stem + "-py3-none-any.whl"), "w") as wheel:
        record = []
        for name, text in _information(project):
            path = "{}.dist-info/{}".format(stem, name)
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")
            record.append("{},sha256={},{}\n".format(path, digest, len(text.encode())))
            wheel.writestr(zipfile.ZipInfo(path), text)
        path = stem + ".dist-info/RECORD"
        wheel.writestr(zipfile.ZipInfo(path), "".join(record) + path + ",,\n")
    return stem + "-py3-none-any.whl"


def _information(project):
    with open("LICENSE", encoding="utf-8") as file:
        yield "LICENSE", file.read()
    yield "METADATA", (
        "Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nLicense: MIT\nLicense-File: LICENSE\n"
        "Requires-Dist: {dependency}\n".format(**project)
    )
    yield "WHEEL", "Wheel-Version: 1.0\nGenerator: {name}\nRoot-Is-Purelib: true\nTag: py3-none-any\n".format(**project)


def _project():
    with open("pyproject.toml", encoding="utf-8") as file:
        text = file.read()
    return {
        "name": re.search(r'(?m)^name = "(.*)"$', text).group(1),
        "version": re.search(r'(?m)^version = "(.*)"$', text).group(1),
        "dependency": re.search(r'(?m)^dependencies = \["(.*)"\]$', text).group(1),
    }

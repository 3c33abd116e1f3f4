using System.Text;
using System.Text.Json;

namespace PreCommitDs.Secrets.Carriers;

/// <summary>All that tokens are written in.</summary>
internal static class Carriers
{
    public static IReadOnlyList<Carrier> All { get; } =
    [
        new("Python assignment", "train.py", "import os\n{name} = \"{token}\"\nprint(1)\n"),
        new("Python, annotated", "train.py", "class A:\n    {name}: str = '{token}'\n"),
        new("os.environ", "train.py", "import os\nos.environ[\"{NAME}\"] = \"{token}\"\n"),
        new("default of getenv", "train.py", "k = os.getenv(\"{NAME}\", \"{token}\")\n"),
        new("keyword argument", "train.py", "client = Client(url, {name}=\"{token}\", retries=3)\n"),
        new("dictionary", "train.py", "config = {\"a\": 1, \"{name}\": \"{token}\", \"b\": 2}\n"),
        new("Python, joined lines", "train.py", "{name} = \"{token}\"\n") { Write = token => token[..(token.Length / 2)] + "\\\n" + token[(token.Length / 2)..] },
        new("JSON", "config.json", "{\n  \"a\": 1,\n  \"{name}\": \"{token}\"\n}\n") { Write = Json },
        new("JSON, all escaped", "config.json", "{\"{name}\": \"{token}\"}") { Write = token => string.Concat(token.Select(unit => $"\\u{(int)unit:x4}")) },
        new("JSON in JSON", "log.jsonl", "{\"message\": \"{\\\"{name}\\\": \\\"{token}\\\"}\"}\n") { Write = token => Json(Json(token)) },
        new("YAML", "config.yaml", "a: 1\n{name}: {token}\nb: 2\n") { Write = static token => token.Any(":#*&!|>%@` ".Contains) ? $"\"{token}\"" : token },
        new("YAML, quoted", "config.yml", "service:\n  - {name}: \"{token}\"\n") { Write = Json },
        new("YAML, folded", "config.yml", "{name}: \"{token}\"\n") { Write = token => token[..(token.Length / 2)] + "\\\n      " + token[(token.Length / 2)..] },
        new("TOML", "config.toml", "[service]\n{name} = \"{token}\"\n") { Write = Json },
        new("INI", "settings.ini", "[service]\n{name} = {token}\n"),
        new("environment file", "settings.sh", "A=1\n{NAME}={token}\n"),
        new("shell", "run.sh", "#!/bin/sh\nexport {NAME}={token}\n") { Write = Shell },
        new("option", "run.sh", "tool run --{option} {token} --verbose\n") { Write = Shell },
        new("option with an equals sign", "run.sh", "tool run --{option}={token} --verbose\n") { Write = Shell },
        new("SQL", "load.sql", "SET {name} = '{token}';\n"),
        new("URL", "notes.txt", "GET https://api.corp.net/v1/items?page=2&{name}={token}&x=1\n") { Write = Uri.EscapeDataString },
        new("Dockerfile", "Dockerfile", "FROM python\nENV {NAME}={token}\nRUN x\n") { Write = Shell },
        new("Makefile", "Makefile", "{NAME} := {token}\nall:\n\techo\n"),
        new("docker run", "run.sh", "docker run --rm --env {NAME}={token} image\n") { Write = Shell },
        new("XML", "config.xml", "<config>\n  <{name}>{token}</{name}>\n</config>\n") { Write = Xml },
        new("XML attribute", "web.config", "<add key=\"{name}\" value=\"{token}\" />\n") { Write = Xml },
        new("R", "fit.R", "{name} <- \"{token}\"\nSys.setenv(A = \"1\")\n"),
        new("R environment", "fit.R", "Sys.setenv({NAME} = \"{token}\")\n"),
        new("header", "call.sh", "curl -H '{option}: {token}' https://api.corp.net\n"),
        new("minified script", "app.min.js", "!function(){var e={url:\"/a\",{name}:\"{token}\"},t=1;n(e)}();"),
        new("line ends of Windows", "config.ini", "[a]\r\n{name}={token}\r\nb=1\r\n"),
        new("UTF-16", "config.ini", "[a]\r\n{name}={token}\r\n") { Encoding = new UnicodeEncoding(false, true) },
        new("notebook, source", "nb.ipynb", Notebook("code", "[\"import os\\n\", \"{name} = \\\"{token}\\\"\\n\"]", "")) { Write = Json },
        new("notebook, Markdown", "nb.ipynb", Notebook("markdown", "\"Set `{NAME}={token}` first\"", "")) { Write = Json },
        new("notebook, output", "nb.ipynb", Notebook("code", "\"\"", "{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": [\"ok\\n\", \"{name}={token}\\n\"]}")) { Write = Json },
        new("notebook, JSON", "nb.ipynb", Notebook("code", "\"\"", "{\"output_type\": \"display_data\", \"metadata\": {}, \"data\": {\"application/json\": {\"{name}\": \"{token}\"}}}")) { Write = Json },
        new("notebook, JSON in text", "nb.ipynb", Notebook("code", "\"\"", "{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \"{\\\"{name}\\\": \\\"{token}\\\"}\"}")) { Write = token => Json(Json(token)) },
        new("notebook, traceback", "nb.ipynb", Notebook("code", "\"\"", "{\"output_type\": \"error\", \"ename\": \"E\", \"evalue\": \"\", \"traceback\": [\"top\", \"\\u001b[1;32m      3\\u001b[0m {name} \\u001b[38;5;241m=\\u001b[39m \\u001b[33m'{token}'\\u001b[0m\"]}")) { Write = token => Json(token[..(token.Length / 2)]) + "\\u001b[1m" + Json(token[(token.Length / 2)..]) },
        new("notebook, metadata", "nb.ipynb", Notebook("code", "\"\"", "").Replace("\"tags\": []", "\"parameters\": {\"{name}\": \"{token}\"}", StringComparison.Ordinal)) { Write = Json },
        new("broken notebook", "nb.ipynb", "{\"cells\": [{\"source\": [\"{name} = \\\"{token}\\\"\\n\"") { Write = Json },
        new("base64", "secret.txt", "data: {token}\n") { WriteNamed = (name, token) => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{name}={token}")) },
        new("hexadecimal", "dump.txt", "data: {token}\n") { WriteNamed = (name, token) => Convert.ToHexStringLower(Encoding.ASCII.GetBytes($"{name}={token}")) },
        new("percent signs", "dump.txt", "redirect=a%3D1%26{token}\n") { WriteNamed = (name, token) => $"{name}%3D{Uri.EscapeDataString(token)}" },
    ];

    private static string Notebook(string type, string source, string output) =>
        $"{{\n \"cells\": [\n  {{\"cell_type\": \"{type}\", \"id\": \"a1\", \"metadata\": {{\"tags\": []}}, \"source\": {source}{(type == "code" ? $", \"execution_count\": 1, \"outputs\": [{output}]" : "")}}}\n ],\n \"metadata\": {{}},\n \"nbformat\": 4, \"nbformat_minor\": 5\n}}\n";

    private static string Json(string token) => JsonEncodedText.Encode(token, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static string Xml(string token) => token.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    private static string Shell(string token) => token[0] != '-' && token.All(static unit => char.IsAsciiLetterOrDigit(unit) || "_./:+=@%~-,".Contains(unit, StringComparison.Ordinal)) ? token : $"'{token}'";
}

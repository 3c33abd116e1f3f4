namespace PreCommitDs.Requirements.Markers;

/// <summary>Comparisons, and what to say where something else stands.</summary>
internal ref partial struct MarkerParser
{
    private const string Operators = "<, <=, ==, !=, >=, >, ~=, ===, in or not in";

    private MarkerComparison? ReadComparison()
    {
        if (ReadOperand() is not { } left) return null;
        SkipBlanks();
        var start = _at;
        var at = _at;
        if (!MarkerOperators.TryRead(_text, ref at, out var op))
        {
            Fail(start, Peek() == '=' ? "= is no operator; write ==" : PythonText.HasWord(_text, start, "not") ? "not goes with in only; write not in" : $"no operator; write one of {Operators}");
            return null;
        }

        _at = at;
        SkipBlanks();
        if (ReadOperand() is not { } right) return null;
        SkipBlanks();
        return new MarkerComparison(left, op, right);
    }

    private MarkerOperand? ReadOperand()
    {
        var at = _at;
        if (MarkerVariables.TryRead(_text, ref at, out var variable))
        {
            _at = at;
            return MarkerOperand.Of(variable);
        }

        return ReadText();
    }

    private MarkerOperand? ReadText()
    {
        var quote = Peek();
        if (quote is not ('"' or '\''))
        {
            Fail(_at, char.IsAsciiDigit(quote) ? "values stand in quotes; write such as \"3.12\""
                : IsAtEnd ? "the marker ends too early; write a variable or a value in quotes"
                : "no variable of markers; write one such as python_version or sys_platform, or put a value in quotes");
            return null;
        }

        var length = _text[(_at + 1)..].IndexOf(quote);
        if (length < 0)
        {
            Fail(_at, $"a quote is not closed; write {quote} at the end of the value");
            return null;
        }

        if (!QuotedText.TryRead(_text.Slice(_at + 1, length), out var text, out var wrong))
        {
            Fail(_at + 1 + wrong, "this is no escape of a Python string; write \\\\ for a backslash");
            return null;
        }

        _at += length + 2;
        return MarkerOperand.Of(text);
    }

    private readonly string Unread() => Peek() == ')'
        ? "a parenthesis is closed that was not opened; leave it out"
        : "the marker should end here; write and or or before the next comparison";

    private MarkerNode? Fail(int at, string message)
    {
        Error = ParseError.In(_text, at, message);
        return null;
    }
}

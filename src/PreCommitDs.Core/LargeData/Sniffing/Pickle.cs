using System.Buffers.Binary;
using System.Buffers.Text;

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>
/// Tells pickles by running through their opcodes, as far as the first bytes go: the older protocols have no mark and are text, so
/// that whatever is called so has to make sense to the machine that would load it.
/// </summary>
internal ref struct Pickle
{
    /// <summary>The byte that names the protocol, from 2 on.</summary>
    private const byte Protocol = 0x80;
    private const int NewestProtocol = 5;

    /// <summary>After a mark of the protocol so many sensible opcodes are no chance.</summary>
    private const int EnoughAfterMark = 3;
    private const int EnoughWithoutMark = 12;
    private const int EnoughWithoutMemo = 40;

    private readonly long _size;
    private readonly List<int> _marks = [];
    private ReadOnlySpan<byte> _rest;
    private int _depth;
    private int _count;
    private bool _hasMemo;

    private Pickle(ReadOnlySpan<byte> head, long size)
    {
        _rest = head;
        _size = size;
    }

    /// <summary>Whether a file is a pickle, whatever it is called.</summary>
    public static bool Is(ReadOnlySpan<byte> head, long size) =>
        head is [Protocol, >= 2 and <= NewestProtocol, ..] ? new Pickle(head, size).IsMarked() : head is [(byte)'(' or (byte)'}' or (byte)']' or (byte)')' or (byte)'c' or (byte)'S' or (byte)'V' or (byte)'X' or (byte)'U' or (byte)'I' or (byte)'L' or (byte)'F' or (byte)'G', ..] && new Pickle(head, size).IsOld(head.Length, needsMemo: true);

    /// <summary>Whether a file that is named as a pickle may be one: a number alone is one too, and so is a line that goes on and on.</summary>
    public static bool MayBe(ReadOnlySpan<byte> head, long size) =>
        Is(head, size) || new Pickle(head, size).IsOld(head.Length, needsMemo: false) || (size > head.Length && head is [(byte)'V' or (byte)'S', ..] && head.IndexOf((byte)'\n') < 0);

    private bool IsMarked()
    {
        while (!_rest.IsEmpty)
        {
            var code = _rest[0];
            if (!TryStep()) return _count > EnoughAfterMark;
            if (code == (byte)'.') return _depth == 1;
        }

        return _count > 1;
    }

    private bool IsOld(int length, bool needsMemo)
    {
        while (!_rest.IsEmpty)
        {
            var code = _rest[0];
            if (!TryStep()) return _rest.IsEmpty && IsCutOff(length, needsMemo);
            if (code != (byte)'.') continue;
            if (_depth != 1 || _marks.Count > 0 || (needsMemo && !_hasMemo)) return false;
            if (_rest.IsEmpty) return _size == length;
            // Several may follow on each other in one file.
            _depth = 0;
        }

        return IsCutOff(length, needsMemo);
    }

    /// <summary>Whether all that is here makes sense, and it goes on.</summary>
    private readonly bool IsCutOff(int length, bool needsMemo) => _size > length && (_count > EnoughWithoutMemo || (_count > EnoughWithoutMark && _hasMemo) || (!needsMemo && _count > 0));

    /// <summary>Takes one opcode; false where it makes no sense. Where it reaches beyond what is here, that is all that is left.</summary>
    private bool TryStep()
    {
        var code = _rest[0];
        var opcode = PickleOpcode.Of(code);
        _rest = _rest[1..];
        if (opcode.Argument == PickleArgument.Invalid || !TryArgument(opcode.Argument) || !TryStack(code, opcode)) return false;
        _count++;
        _hasMemo |= code is (byte)'p' or (byte)'q' or (byte)'r';
        return true;
    }

    private bool TryStack(byte code, PickleOpcode opcode)
    {
        if (code == (byte)'(')
        {
            _marks.Add(_depth);
            return true;
        }

        // POP takes a mark where that is on top.
        if (code == (byte)'0' && _marks.Count > 0 && _marks[^1] == _depth)
        {
            _marks.RemoveAt(_marks.Count - 1);
            return true;
        }

        var taken = (int)opcode.Pops;
        if (taken < 0)
        {
            if (_marks.Count == 0) return false;
            taken = _depth - _marks[^1] + opcode.Below;
            _marks.RemoveAt(_marks.Count - 1);
        }

        var floor = _marks.Count > 0 ? _marks[^1] : 0;
        if (taken < opcode.Below || _depth - taken < floor) return false;
        _depth += opcode.Pushes - taken;
        return true;
    }

    private bool TryArgument(PickleArgument argument)
    {
        switch (argument)
        {
            case PickleArgument.None:
                return true;
            case PickleArgument.One:
                return Skip(1);
            case PickleArgument.Two:
                return Skip(2);
            case PickleArgument.Four:
                return Skip(4);
            case PickleArgument.Eight:
                return Skip(8);
            case PickleArgument.CountedByOne:
                return _rest.IsEmpty || Skip(1 + (long)_rest[0]);
            case PickleArgument.CountedByFour:
                return _rest.Length < 4 ? Skip(4) : Skip(4 + (long)BinaryPrimitives.ReadUInt32LittleEndian(_rest));
            case PickleArgument.CountedByEight:
                return _rest.Length < 8 ? Skip(8) : BinaryPrimitives.ReadUInt64LittleEndian(_rest) <= (ulong)_size && Skip(8 + (long)BinaryPrimitives.ReadUInt64LittleEndian(_rest));
            case PickleArgument.ModuleAndName:
                return TryLine(out var module) && IsName(module) && TryLine(out var name) && IsName(name);
            default:
                return TryLine(out var line) && IsOf(argument, line);
        }
    }

    /// <summary>Passes over bytes, also where they are not here; false where the file has not so many.</summary>
    private bool Skip(long length)
    {
        if (length > _size) return false;
        _rest = _rest[(int)Math.Min(length, _rest.Length)..];
        return true;
    }

    private bool TryLine(out ReadOnlySpan<byte> line)
    {
        var end = _rest.IndexOf((byte)'\n');
        line = end < 0 ? [] : _rest[..end];
        _rest = end < 0 ? [] : _rest[(end + 1)..];
        return end >= 0;
    }

    private static bool IsOf(PickleArgument argument, ReadOnlySpan<byte> line) => argument switch
    {
        PickleArgument.QuotedLine => line is [(byte)'\'', .., (byte)'\''] or [(byte)'"', .., (byte)'"'],
        PickleArgument.Number => !line.IsEmpty && line.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0,
        PickleArgument.Integer => IsInteger(line),
        PickleArgument.LongInteger => IsInteger(line is [.. var digits, (byte)'L'] ? digits : line),
        PickleArgument.Float => Utf8Parser.TryParse(line, out double _, out var length) ? length == line.Length : line.SequenceEqual("inf"u8) || line.SequenceEqual("-inf"u8) || line.SequenceEqual("nan"u8),
        _ => true,
    };

    private static bool IsInteger(ReadOnlySpan<byte> line)
    {
        if (line is [(byte)'-', ..]) line = line[1..];
        return !line.IsEmpty && line.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    /// <summary>Names of modules and of what is in them.</summary>
    private static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var unit in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)unit) && unit is not ((byte)'_' or (byte)'.' or (byte)'<' or (byte)'>') && unit < 0x80) return false;
        }

        return !name.IsEmpty && !char.IsAsciiDigit((char)name[0]);
    }
}

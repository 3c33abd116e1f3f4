using System.Runtime.InteropServices;

namespace PreCommitDs.Files;

/// <summary>
/// A file's bytes outside the managed heap: growing a large block moves pages, not bytes, and touches no page before it is
/// filled, so that reading a file of unknown length costs its length once.
/// </summary>
public sealed unsafe class ByteBuffer : IDisposable
{
    private byte* _data;
    private nuint _capacity;

    /// <summary>Makes a buffer with room for <paramref name="capacity"/> bytes.</summary>
    /// <exception cref="FileTooLargeException">That is more than a span can hold.</exception>
    public ByteBuffer(long capacity = 0) => Reserve(capacity);

    /// <summary>Frees what was not disposed of.</summary>
    ~ByteBuffer() => Release();

    /// <summary>How many bytes are filled.</summary>
    public int Length { get; private set; }

    /// <summary>The filled bytes.</summary>
    public ReadOnlySpan<byte> Span => new(_data, Length);

    /// <summary>Room behind the filled bytes, at least one byte; fill it from its start, then say how much with <see cref="Advance"/>.</summary>
    /// <exception cref="FileTooLargeException">The buffer already holds as much as a span can.</exception>
    public Span<byte> Free()
    {
        if ((nuint)Length == _capacity) Reserve(Length == Array.MaxLength ? Length + 1L : Math.Min(Math.Max(Length * 2L, 1 << 16), Array.MaxLength));
        return new Span<byte>(_data + Length, (int)Math.Min(_capacity - (nuint)Length, int.MaxValue));
    }

    /// <summary>Counts <paramref name="count"/> more bytes as filled.</summary>
    public void Advance(int count) => Length += count;

    /// <summary>Fills in more bytes.</summary>
    /// <exception cref="FileTooLargeException">They are more than a span can hold.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if ((nuint)Length + (nuint)bytes.Length > _capacity) Reserve(Math.Max((long)Length + bytes.Length, Math.Min(Length * 2L, Array.MaxLength)));
        bytes.CopyTo(new Span<byte>(_data + Length, bytes.Length));
        Advance(bytes.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Release();
        GC.SuppressFinalize(this);
    }

    private void Reserve(long capacity)
    {
        if (capacity > Array.MaxLength) throw new FileTooLargeException();
        _data = (byte*)NativeMemory.Realloc(_data, (nuint)Math.Max(capacity, 1));
        _capacity = (nuint)Math.Max(capacity, 1);
    }

    private void Release()
    {
        NativeMemory.Free(_data);
        _data = null;
        _capacity = 0;
        Length = 0;
    }
}

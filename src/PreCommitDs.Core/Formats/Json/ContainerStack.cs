namespace PreCommitDs.Formats.Json;

/// <summary>Which containers are open, one bit each: nesting costs no call stack, so no depth can overflow it.</summary>
internal struct ContainerStack
{
    private ulong _innermost;
    private ulong[]? _outer;

    public int Depth { get; private set; }

    public readonly bool InObject => (_innermost & 1) != 0;

    public void Push(bool isObject)
    {
        if (Depth != 0 && Depth % 64 == 0) Spill();
        _innermost = (_innermost << 1) | (isObject ? 1UL : 0UL);
        Depth++;
    }

    public void Pop()
    {
        Depth--;
        if (Depth != 0 && Depth % 64 == 0) _innermost = _outer![Depth / 64 - 1];
        else _innermost >>= 1;
    }

    private void Spill()
    {
        var index = Depth / 64 - 1;
        if (_outer is null) _outer = new ulong[16];
        else if (index == _outer.Length) Array.Resize(ref _outer, index * 2);
        _outer[index] = _innermost;
    }
}

namespace PreCommitDs.LargeData.Sniffing;

/// <summary>Tells what databases have written out as text.</summary>
internal static class SqlDump
{
    public static bool Is(ReadOnlySpan<byte> head)
    {
        var text = head.TrimStart("\r\n -"u8);
        return text.StartsWith("MySQL dump"u8) || text.StartsWith("MariaDB dump"u8) || text.StartsWith("PostgreSQL database"u8) || text.StartsWith("phpMyAdmin SQL Dump"u8)
            || text.StartsWith("PRAGMA foreign_keys=OFF;"u8) || text.StartsWith("/*!999999\\- enable the sandbox mode"u8) || text.StartsWith("/*M!999999\\- enable the sandbox mode"u8);
    }
}

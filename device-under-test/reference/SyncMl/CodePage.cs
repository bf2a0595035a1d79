using System.Collections.Frozen;
using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>The tags of one namespace and their numbers, 05 to 3F.</summary>
internal sealed class CodePage
{
    private const byte FirstToken = 0x05;

    private readonly string[] names;
    private readonly FrozenDictionary<string, byte> tokens;

    /// <param name="number">The number SWITCH_PAGE carries.</param>
    /// <param name="names">Tag names from token 05 upwards, parted by white space; "-" holds a reserved place.</param>
    public CodePage(byte number, XNamespace space, string names)
    {
        Number = number;
        Space = space;
        this.names = names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        tokens = this.names
            .Select((name, index) => (name, token: (byte)(FirstToken + index)))
            .Where(tag => tag.name is not "-")
            .ToFrozenDictionary(tag => tag.name, tag => tag.token, StringComparer.Ordinal);
    }

    public byte Number { get; }

    public XNamespace Space { get; }

    /// <returns>Null for a token that names no tag.</returns>
    public XName? NameOf(int token) =>
        token >= FirstToken && token - FirstToken < names.Length && names[token - FirstToken] is not "-"
            ? Space + names[token - FirstToken]
            : null;

    /// <returns>Null for a name that has no token on this page.</returns>
    public byte? TokenOf(string name) => tokens.TryGetValue(name, out var token) ? token : null;
}

using System.Text;
using Conformance.Fixtures;
using Conformance.Fixtures.Cards.Content;
using Conformance.Fixtures.Cards.Images;
using Conformance.Fixtures.ManagementObjects;
using Conformance.Fixtures.ProtectedObjects;

namespace Conformance.SelfTests.Images;

/// <summary>Writes a card image of random content: every feature of the format, in any combination, from a seed.</summary>
internal sealed class RandomImage
{
    private const int MostObjects = 40;
    private const int LongestValue = 27 * 1024;          // with all else on it, the file stays below 32,767 bytes
    private const int LongestOfDamaged = 13 * 1024;      // some damages have the object twice

    private static readonly string[] States = ["whole", "whole", "whole", "whole", "all-ff", "missing", "truncated", "loop", "deactivated"];
    private static readonly string[] Faults =
    [
        "when: {command: READ BINARY, file: ICCID, nth: 1}\n    does: {status: 6F00}", "when: {apdu: 7}\n    does: mute", "when: {}\n    does: {slow-ms: 5}",
        "when: {command: SELECT}\n    does: {length: 0}", "when: {file: IMSI}\n    does: {corrupt: {offset: 3, mask: \"80\"}}", "when: {nth: 90}\n    does: removed", "does: {swapped-for: bob}",
    ];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private int _longest;

    private RandomImage(int seed) => _random = new Random(seed);

    public static string Text(int seed) => new RandomImage(seed).Write();

    private string Write()
    {
        _text.Append($"# Random.\nowner: {OneOf("Alice", "Bob", "\"Zoë Ångström\"")}\n");
        Maybe(3, () => Line("atr", OneOf("3B800181", "3B9F96801FC78031A073BE21136743200718000001A5", "3B050102030405")));
        Maybe(3, () => Line("issuer", "dm.issuer.example"));
        Maybe(3, () => Line("last-update", $"20{_random.Next(24, 40)}-0{_random.Next(1, 10)}-{_random.Next(10, 29)}T1{_random.Next(10)}:00:00Z"));
        Maybe(2, () => Line("form", OneOf("opaque", "oid")));
        Maybe(2, Identity);
        var directories = _random.Next(1, 4);
        Layout(directories);
        _text.Append("objects:\n");
        var count = _random.Next(4) is 0 ? _random.Next(MostObjects + 1) : _random.Next(6);
        if (count is 0)
            _text.Append("  []\n");
        for (var place = 0; place < count; place++)
            Object(place, directories);
        Maybe(4, () => _text.Append($"faults:\n  - {OneOf(Faults)}\n"));
        return _text.ToString();
    }

    private void Identity()
    {
        _text.Append("identity:\n");
        _text.Append($"  sqn: \"0000{_random.Next():X8}\"\n");
        Maybe(2, () => _text.Append($"  imsi: \"00101{_random.NextInt64(10_000_000_000):D10}\"\n"));
        Maybe(2, () => _text.Append($"  k: \"{Hex(16)}\"\n  {OneOf("op", "opc")}: \"{Hex(16)}\"\n"));
        Maybe(4, () => _text.Append("  counterfeit: true\n"));
        Maybe(2, () => _text.Append($"  pins: {{pin1: \"{_random.Next(10_000):D4}\", enabled: {Truth()}, tries: {_random.Next(4)}, adm: \"{Hex(8)}\"}}\n"));
    }

    private void Layout(int directories)
    {
        var states = Enumerable.Range(0, directories).Select(place => $"{{state: {OneOf(States)}{(_random.Next(4) is 0 ? $", id: \"4F0{place}\"" : "")}}}");
        _text.Append($"layout:\n  file-ids: {OneOf("varied", "fixed")}\n  data-directories: [{string.Join(", ", states)}]\n  object-directory: {OneOf(States)}\n");
        Maybe(6, () => _text.Append("  directory-record: false\n"));
        Maybe(6, () => _text.Append($"  application: {OneOf("path-only", "absent")}\n"));
    }

    private void Object(int place, int directories)
    {
        var isDamaged = _random.Next(3) is 0;
        _longest = isDamaged ? LongestOfDamaged : LongestValue;
        _text.Append($"  - {Kind($"n{place}")}\n    directory: {_random.Next(1, directories + 1)}\n");
        Maybe(4, () => Part("label", $"\"label {place} ¿?\""));
        Maybe(3, () => Part("owner", Word<DataOwner>()));
        Maybe(5, () => Part("application", "mail"));
        Maybe(4, () => Part("persist", $"{Truth()}\n    keeper: dm.keeper.example"));
        Maybe(5, () => Part("persist-consent", Truth()));
        Maybe(5, () => Part("session", Truth()));
        Maybe(5, () => Part(OneOf("confirm", "inform"), "\"May this be used: 'ä'?\""));
        Maybe(5, () => Part("user-consent", $"{_random.Next(1, 9)}"));
        Maybe(3, () => Part("form", OneOf("opaque", "oid")));
        Maybe(7, () => Part("oid", OneOf("2.23.43.5.1", "1.2.840.113549")));
        Maybe(7, () => Part("double-encoded-oid", "true"));
        Maybe(6, () => Part("private", "true"));
        Maybe(5, () => Part("index", $"{_random.Next(100)}"));
        Maybe(9, () => Part("deactivated", "true"));
        Maybe(8, () => Part("protected", $"{{signer: {OneOf([.. KeyRing.Signers])}, for: [{OneOf([.. KeyRing.DeviceClasses])}], damage: {Word<ProtectionDamage>()}}}"));
        if (isDamaged)
            Part("damage", Damage());
    }

    private string Kind(string name) => _random.Next(8) switch
    {
        0 => $"account: {{name: {name}, server-id: dm.{name}.example, user: u, password: p, authentication: {Word<DmAuthentication>()}, server-user: s, server-password: p, server-nonce: \"{Hex(16)}\", connection: n0, url: \"http://{name}.example/\"}}",
        1 => $"access-point: {{name: {name}, apn: {name}.example}}",
        2 => $"proxy: {{name: {name}, address: {name}.example, port: {_random.Next(1, 65536)}, connection: n0}}",
        3 => $"mail: {{name: {name}, server: {name}.example, port: {_random.Next(1, 65536)}, user: u, password: p, connection: n0}}",
        4 => $"browser: {{name: {name}, home-page: \"http://{name}.example/\", connection: n0}}",
        5 => $"vendor: {{name: {name}, value: \"{_random.Next()}\"}}",
        _ => $"tnds: {{name: {name}, type: org.example/1.0/Random, acl: \"Get=*\", nodes: [{string.Join(", ", Enumerable.Range(0, _random.Next(1, 12)).Select(Node))}]}}",
    };

    private string Node(int place) => _random.Next(6) switch
    {
        0 => $"{{path: I{place}}}",
        1 => $"{{path: D{place}/Below, value: \"{_random.Next()}\", format: int}}",
        2 => $"{{path: U{place}, value: \"Größe <&> ü \", acl: \"Replace=a+b\", type: text/html}}",
        3 => $"{{path: B{place}, value: AAEC, format: b64, type: application/octet-stream}}",
        _ => $"{{path: V{place}, value: {{repeat: \"{Hex(3)}\", bytes: {Length(place)}}}}}",
    };

    // one long value an object at most, and few of those, so that no file grows over its limit
    private int Length(int place) => place is 0 && _random.Next(12) is 0 ? _random.Next(1, _longest) : _random.Next(1, 120);

    private string Damage() => Enum.GetValues<DamageKind>()[_random.Next(Enum.GetValues<DamageKind>().Length)] switch
    {
        DamageKind.CorruptByte => $"{{kind: corrupt-byte, offset: {_random.Next(2000)}, mask: \"{Hex(1)}\"}}",
        DamageKind.NodeName => $"{{kind: node-name, name: \"{OneOf("../", "/", "", new string('n', 300))}\"}}",
        DamageKind.Truncated => $"{{kind: truncated, bytes: {_random.Next(200)}}}",
        var kind => Words.Of(kind),
    };

    private void Line(string key, string value) => _text.Append($"{key}: {value}\n");

    private void Part(string key, string value) => _text.Append($"    {key}: {value}\n");

    private void Maybe(int oneIn, Action write)
    {
        if (_random.Next(oneIn) is 0)
            write();
    }

    private string OneOf(params ReadOnlySpan<string> words) => words[_random.Next(words.Length)];

    private string Word<T>()
        where T : struct, Enum => Words.Of(Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)]);

    private string Truth() => OneOf("true", "false");

    private string Hex(int bytes)
    {
        var value = new byte[bytes];
        _random.NextBytes(value);
        return Convert.ToHexString(value);
    }
}

namespace Conformance.SelfTests.Images;

/// <summary>What does not fit in an image is told in one sentence or two: line, what was seen, what was expected by which rule, what to do.</summary>
public sealed class BadImageTests
{
    private const string Owner = "owner: Alice\n";

    public static TheoryData<string, string> Samples => new()
    {
        { "", "image is empty, and a card image was expected. A card image is a YAML mapping that begins with 'owner: NAME'*" },
        { "owner: [", "image, line *: this is not YAML (*). Correct the line.*" },
        { "owner: Alice\nowner: Bob\n", "image, line 2, 'owner: Bob': this is not YAML (*uplicate key*). Correct the line.*" },
        { "owner: Alice\n---\nowner: Bob\n", "image, line 3, 'owner: Bob': a second document begins here, and a file is one card. Make another file of it." },
        { Owner + "objects: " + new string('[', 60) + new string(']', 60), "image, line 2, *: parts lie in parts more than 32 levels deep here, and no card image is that deep.*" },
        { "- Alice\n", "image, line 1, '- Alice': a card image was expected here, as a mapping of keys. Write 'key: value', the keys being owner, identity,*" },
        { "objects: []\n", "image, line 1, 'objects: []': a card image needs 'owner', and it is missing. Add the key." },
        { Owner + "objekts: []\n", "image, line 2, 'objekts: []': a card image has no key 'objekts'. Correct or remove it; known are owner, identity, atr,*" },
        { "owner: 7\n", "image, line 1, 'owner: 7': 'owner' is text, and YAML takes this for a number, a truth value or nothing. Put it in quotes." },
        { "owner: {first: Alice}\n", "image, line 1, *: 'owner' is text, and something of several parts stands here. Write one value." },
        { Identity("iccid: \"899990131386501715\""), "image, line 3, 'iccid: \"899990131386501715\"': an ICCID has 19 digits (ITU-T E.118). Correct it, or leave it out: it is then derived from owner and seed." },
        { Identity("iccid: \"8999901313865017157\""), "image, line 3, 'iccid: \"8999901313865017157\"': the last digit is 7, and the Luhn check digit of the others is 8 (ITU-T E.118). Correct it." },
        { Identity("iccid: 8999901313865017158"), "image, line 3, 'iccid: 8999901313865017158': 'iccid' is text, and YAML takes this for a number*Put it in quotes." },
        { Identity("imsi: \"00101605798746\""), "image, line 3, 'imsi: \"00101605798746\"': an IMSI has 15 digits (3GPP TS 23.003 clause 2.2). Correct it,*" },
        { Identity("k: B275A06B"), "image, line 3, a secret: 'k' is 32 hexadecimal digits without blanks, and 8 characters stand here. Correct them." },
        { Identity("opc: zz75A06B91B1331DA3CADB6A2C6FD4C6"), "image, line 3, a secret: 'opc' is 32 hexadecimal digits without blanks, and 32 characters stand here. Correct them." },
        { Identity("op: B275A06B91B1331DA3CADB6A2C6FD4C6\n  opc: B275A06B91B1331DA3CADB6A2C6FD4C6"), "image, line 3, *: OP and OPc are both there, and OPc follows from OP and K (3GPP TS 35.206). Remove one." },
        { Identity("k: {file: /nowhere/k.hex}"), "image, line 3, 'k: {file: /nowhere/k.hex}': the secret's file cannot be read: *. Correct the path." },
        { Identity("sqn: \"123\""), "image, line 3, 'sqn: \"123\"': 'sqn' is 12 hexadecimal digits without blanks, and 3 characters stand here. Correct them." },
        { Identity("pins: {pin1: \"123\"}"), "image, line 3, a secret: 'pin1' has 4 to 8 digits (ETSI TS 102 221 clause 9.5.1), and 3 characters stand here. Correct it." },
        { Identity("pins: {pin1: 1234}"), "image, line 3, a secret: 'pin1' is text, and YAML takes this for a number*Put it in quotes." },
        { Identity("pins: {tries: 4}"), "image, line 3, 'pins: {tries: 4}': 'tries' is a whole number from 0 to 3. Correct it." },
        { Identity("pins: {enabled: yes}"), "image, line 3, 'pins: {enabled: yes}': 'enabled' is true or false. Write one of the two, without quotes." },
        { Owner + "atr: 3B8001\n", "image, line 2, 'atr: 3B8001': it has 3 bytes, and by its own words 4 (ISO/IEC 7816-3 clause 8). Correct it, or leave it out: 3B800181 is then taken." },
        { Owner + "atr: 3B800182\n", "image, line 2, 'atr: 3B800182': its last byte, TCK, is not the exclusive-or of those before it (ISO/IEC 7816-3 clause 8).*" },
        { Owner + "last-update: yesterday\n", "image, line 2, 'last-update: yesterday': a time is written as 2024-01-31T12:00:00Z, in UTC and to the second. Correct it." },
        { Owner + "form: opaqueDO\n", "image, line 2, 'form: opaqueDO': 'form' is one of opaque, oid. Write one of these." },
        { Owner + "layout: {object-directory: empty}\n", "image, line 2, *: 'object-directory' is one of whole, all-ff, missing, truncated, loop, deactivated. Write one of these." },
        { Owner + "layout: {data-directories: []}\n", "image, line 2, *: a card has 1 to 8 data directories, and 0 stand here. Correct the list; a card without one is 'object-directory: all-ff'." },
        { Owner + "layout: {data-directories: [{id: \"5031\"}]}\n", "image, line 2, *: 5031 is reserved, or belongs to another file of the application (ETSI TS 102 221 clause 8.6). Choose another, for example 4F01." },
        { Owner + "layout: {data-directories: [{id: \"4F01\"}, {id: \"4F01\"}]}\n", "image, line 2, *: 4F01 is the identifier of two directories, and identifiers in one directory differ (ETSI TS 102 221 clause 8.6). Change one." },
        { Owner + "objects: many\n", "image, line 2, 'objects: many': 'objects' is a list. Write '- ' before each of its parts, or put them in brackets." },
        { Object("label: nothing"), "image, line 3, '- label: nothing': an object says by one key what it is. Give it one of account, access-point, proxy, mail, browser, vendor, tnds." },
        { Object(ImageText.Mail + "\n    browser: {name: b, home-page: h, connection: c}"), "image, line 3, *: an object says by one key what it is.*" },
        { Object("mail: {name: corporate}"), "image, line 3, *: a mail account needs 'server', and it is missing. Add the key." },
        { Object("access-point: {name: internet, apn: a, adress: b}"), "image, line 3, *: an access point has no key 'adress'. Correct or remove it; known are name, apn." },
        { Object("account: {name: a, user: u, password: p, connection: c, server-user: s}"), "image, line 3, *: 'server-user' and 'server-password' are what the server proves itself with, and one of them stands here alone. Give both, or none." },
        { Object("account: {name: a, user: u, password: p, connection: c, server-nonce: \"00\"}"), "image, line 3, *: the server proves itself with a nonce only where it has 'server-user' and 'server-password'. Add them, or remove it." },
        { Object("account: {name: a, user: u, password: p, connection: c, nonce: \"0\"}"), "image, line 3, *: 'nonce' is an even number of 2 to 128 hexadecimal digits without blanks, and 1 characters stand here. Correct them." },
        { Object("account: {name: a, user: u, password: p, connection: c, authentication: md5}"), "image, line 3, *: 'authentication' is one of digest, hmac, basic. Write one of these." },
        { Object("mail: {name: m, server: s, port: 70000, user: u, password: p, connection: c}"), "image, line 3, *: 'port' is a whole number from 1 to 65535. Correct it." },
        { Object($"{ImageText.Mail}\n  - {ImageText.Mail}"), "image, line 4, *: the card has an object 'mail corporate' already, and labels in its directory are unique. Rename it, or give it a 'label'." },
        { Object(ImageText.Mail + "\n    owner: operator"), "image, line 4, 'owner: operator': 'owner' is one of network-operator, card-issuer, corporation, content-provider, device-manufacturer. Write one of these." },
        { Object(ImageText.Mail + "\n    keeper: dm.example"), "image, line 4, *: the keeper may change 'persist', which the object does not have. Add 'persist', or remove the keeper." },
        { Object(ImageText.Mail + "\n    confirm: a\n    inform: b"), "image, line 5, 'inform: b': the user is asked ('confirm') or told ('inform'), and both stand here. Remove one." },
        { Object(ImageText.Mail + "\n    protected: {signer: nobody, for: [branded]}"), "image, line 4, *: the key ring has the signers operator, corporation, content-provider, stranger, expired. Name one of them." },
        { Object(ImageText.Mail + "\n    protected: {signer: operator, for: [everyone]}"), "image, line 4, *: an object is protected for one or more classes of devices, and the key ring has branded, other-brand, corporate. List some of them." },
        { Object(ImageText.Mail + "\n    oid: 3.1"), "image, line 4, *" },
        { Object(ImageText.Mail + "\n    directory: 2"), "image, line 4, 'directory: 2': 'directory' is a whole number from 1 to 1. Correct it." },
        { Object(ImageText.Mail + "\n    damage: broken"), "image, line 4, 'damage: broken': 'damage' is one of missing-file, loop, file-shorter,*. Write one of these." },
        { Object(ImageText.Mail + "\n    damage: {kind: loop, offset: 5}"), "image, line 4, *: 'offset' is no detail of 'loop', which has none. Remove it." },
        { Object(ImageText.Mail + "\n    damage: {kind: truncated, bytes: 9000}"), "image, line 3, *: the object has * bytes, and a damage that leaves 9000 of them damages nothing. Give fewer 'bytes',*" },
        { Object("tnds: {name: x, type: t, nodes: []}\n    damage: duplicate-name"), "image, line 4, 'damage: duplicate-name': the object has no nodes, and a damage is done to one that has. Give it nodes." },
        { Object("browser: {name: a/b, home-page: h, connection: c}"), "image, line 3, *: the name of an object is that of its node, and 'a/b' is none:*(OMA-TS-DM_TND-V1_2 clause 7.3). Choose another." },
        { Object("browser: {name: \"\", home-page: h, connection: c}"), "image, line 3, *: the name of an object is that of its node, and '' is none:*" },
        { Object("browser: {name: b, home-page: \"h\\x01\", connection: c}"), "image, line 3, *: 'home-page' has the control character U+0001, which no message can carry (XML 1.0 clause 2.2). Remove it." },
        { "owner: &me [*me]\n", "image, line 1, *: '*me' refers to another place, and a card image says everything where it stands. Write it out." },
        { Object("tnds: {name: x, type: t, nodes: [{path: ../a, value: b}]}"), "image, line 3, *: a path is names parted by '/', none of them empty, '.' or '..' (OMA-TS-DM_TND-V1_2 clause 7.3).*" },
        { Object("tnds: {name: x, type: t, nodes: [{path: a, value: b}, {path: a/c, value: d}]}"), "image, line 3, *: 'a' has a value, and nothing can be below a leaf. Give it no value, or change the path." },
        { Object("tnds: {name: x, type: t, nodes: [{path: a, value: b}, {path: a, value: c}]}"), "image, line 3, *: 'a' stands here for the second time, and siblings have different names.*" },
        { Object("tnds: {name: x, type: t, nodes: [{path: a, value: b, format: text}]}"), "image, line 3, *: a format is one of b64, bin, bool,*(OMA-TS-DM_TND-V1_2 clause 7.7.2). Correct it." },
        { Object("tnds: {name: x, type: t, nodes: [{path: a, value: {repeat: ab, bytes: 32700}}]}"), "image, line 3, *: the object's file would have * bytes, and READ BINARY reaches 32767 (ETSI TS 102 221 clause 11.1.3). Make its values shorter." },
        { Object("tnds: {name: x, type: t, nodes: [{path: a, value: {repeat: ab, bytes: 40000}}]}"), "image, line 3, *: 'bytes' is a whole number from 1 to 32767. Correct it." },
        { Fault("{command: READ}", "mute"), "image, line 3, *: a command is named as in the standard: SELECT, STATUS,*. Write one of these." },
        { Fault("{file: SC MO mail}", "mute"), "image, line 3, *: no file of this card holds 'SC MO mail'. Name one by what it holds: EF.DIR, ICCID,*" },
        { Fault("{nth: 0}", "mute"), "image, line 3, *: 'nth' is a whole number from 1 to *. Correct it." },
        { Fault("{}", "explode"), "image, line 4, 'does: explode': a fault does one thing: mute, removed, {status: 6F00},*. Write one of these." },
        { Fault("{}", "{status: 6F00, length: 3}"), "image, line 4, *: a fault does one thing:*" },
        { Fault("{}", "{status: 6F}"), "image, line 4, *: 'status' is 4 hexadecimal digits without blanks, and 2 characters stand here. Correct them." },
        { Fault("{}", "{swapped-for: nobody}"), "image, line 4, *: there is no card 'nobody' in the library that could take its place. 'hil card list' tells the names." },
    };

    [Theory, MemberData(nameof(Samples))]
    public void What_does_not_fit_is_told_with_its_line(string text, string sentence) =>
        ImageText.Refusal(text).Should().Match(sentence).And.NotContain("\n").And.NotContain("Exception");

    [Fact]
    public void A_number_that_is_too_large_for_any_type_is_a_number_all_the_same() =>
        ImageText.Refusal("owner: 1e999\n").Should().Match("image, line 1, 'owner: 1e999': 'owner' is text, and YAML takes this for a number*");

    [Fact]
    public void There_are_samples_enough() => Samples.Should().HaveCountGreaterThan(25);

    [Theory]
    [InlineData("k: B275A06B91B1331DA3CADB6A2C6FD4", "B275")]
    [InlineData("pins: {pin1: 9876}", "9876")]
    [InlineData("pins: {puk: \"777\"}", "777")]
    [InlineData("pins: {adm: 41444D41}", "4144")]
    public void A_secret_is_not_repeated(string line, string secret) => ImageText.Refusal(Identity(line)).Should().NotContain(secret);

    private static string Identity(string line) => $"{Owner}identity:\n  {line}\n";

    private static string Object(string text) => $"{Owner}objects:\n  - {text}\n";

    private static string Fault(string when, string does) => $"{Owner}faults:\n  - when: {when}\n    does: {does}\n";
}

using System.Text;
using System.Xml.Linq;

namespace ReferenceDevice.SyncMl;

/// <summary>Turns the body of one WBXML document into elements; a nested document gets a reader of its own.</summary>
internal sealed class WbxmlReader
{
    private readonly ByteReader bytes;
    private readonly WbxmlHeader header;
    private readonly TextBudget budget;
    private CodePage page = CodePages.SyncMl;

    private WbxmlReader(ByteReader bytes, TextBudget budget)
    {
        this.bytes = bytes;
        this.budget = budget;
        header = WbxmlHeader.Read(bytes);
    }

    /// <summary>Reads a whole document: header, one root element, and nothing but FF behind it.</summary>
    /// <param name="roots">The root elements that make sense here.</param>
    /// <param name="depth">Elements the document stands in; 0 for a message.</param>
    public static XElement ReadDocument(ByteReader bytes, TextBudget budget, int depth, params ReadOnlySpan<XName> roots)
    {
        var reader = new WbxmlReader(bytes, budget);
        var at = bytes.Position;
        var root = reader.ReadRoot(depth);
        if (!roots.Contains(root.Name))
            throw new MalformedMessageException($"the root element is '{root.Name.LocalName}', and '{string.Join("' or '", roots.ToArray().Select(name => name.LocalName))}' was expected.", at);
        if (bytes.Remaining.ContainsAnyExcept((byte)0xFF))
            throw new MalformedMessageException("bytes other than FF follow the end of the root element.", bytes.Position);
        return root;
    }

    private XElement ReadRoot(int depth)
    {
        while (true)
        {
            var at = bytes.Position;
            var token = bytes.Next("the root element");
            if (token is not WbxmlToken.SwitchPage)
                return ReadElement(token, at, depth + 1, parent: null);
            SwitchPage();
        }
    }

    private XElement ReadElement(byte token, int at, int depth, XElement? parent)
    {
        var element = new XElement(NameOf(token, at));
        if (depth > CodecLimits.Depth)
            throw new MalformedMessageException($"'{element.Name.LocalName}' stands in more than {CodecLimits.Depth} elements, the device's limit.", at);
        parent?.Add(element);
        if ((token & WbxmlToken.HasContent) is not 0)
            ReadContent(element, depth);
        return element;
    }

    private void ReadContent(XElement element, int depth)
    {
        var text = new StringBuilder();
        while (true)
        {
            var at = bytes.Position;
            var token = bytes.Next($"the end of '{element.Name.LocalName}'");
            switch (token)
            {
                case WbxmlToken.End:
                    AddText(element, text, at);
                    return;
                case WbxmlToken.SwitchPage:
                    SwitchPage();
                    break;
                case WbxmlToken.StringInline:
                    text.Append(budget.Take(bytes.NextString("inline text"), at));
                    break;
                case WbxmlToken.StringTable:
                    text.Append(budget.Take(header.StringAt(bytes.NextNumber("a string-table index")), at));
                    break;
                case WbxmlToken.Entity:
                    text.Append(budget.Take(Entity(at), at));
                    break;
                case WbxmlToken.Opaque:
                    var content = bytes.NextWindow(bytes.NextNumber("the length of OPAQUE"), "OPAQUE");
                    WbxmlOpaque.Read(element, text, content, budget, depth, at);
                    break;
                default:
                    AddText(element, text, at);
                    RefuseBesideOpaque(element, at);
                    ReadElement(token, at, depth + 1, element);
                    break;
            }
        }
    }

    private static void AddText(XElement element, StringBuilder text, int at)
    {
        if (text.Length is 0)
            return;
        RefuseBesideOpaque(element, at);
        element.Add(text.ToString());
        text.Clear();
    }

    private static void RefuseBesideOpaque(XElement element, int at)
    {
        if (element.Annotation<OpaqueData>() is not null)
            throw new MalformedMessageException($"OPAQUE is not the only content of '{element.Name.LocalName}'.", at);
    }

    private XName NameOf(byte token, int at)
    {
        if ((token & WbxmlToken.HasAttributes) is not 0)
            throw new MalformedMessageException($"token {token:X2} is not used by SyncML DM, which has no attributes, extensions or processing instructions.", at);
        return page.NameOf(token & WbxmlToken.TagBits)
            ?? throw new MalformedMessageException($"token {token:X2} names no tag on code page {page.Number} ({page.Space}).", at);
    }

    private void SwitchPage()
    {
        var at = bytes.Position;
        var number = bytes.Next("the number of a code page");
        page = CodePages.Numbered(number)
            ?? throw new MalformedMessageException($"code page {number} was seen, and 0, 1 or 2 (SyncML 1.2) was expected.", at);
    }

    private string Entity(int at)
    {
        var codePoint = bytes.NextNumber("a character entity");
        if (!Rune.IsValid(codePoint))
            throw Utf8Text.NotInXml(codePoint, at);
        var text = new Rune(codePoint).ToString();
        return Utf8Text.Decode(Utf8Text.Encode(text), at);
    }
}

using System.Text;
using System.Xml.Linq;

namespace ReferenceDevice.Tests.Fuzzing;

/// <summary>Changes XML element by element, so that it stays well-formed and what is read behind the XML reader gets its share.</summary>
internal static class XmlMutator
{
    /// <summary>One to four elements taken out, doubled, moved, emptied, put into each other, or given another text.</summary>
    public static byte[] Change(byte[] xml, IReadOnlyList<byte[]> words, Random random)
    {
        var root = XDocument.Parse(Encoding.UTF8.GetString(xml), LoadOptions.PreserveWhitespace).Root!;
        for (var left = random.Next(1, 5); left > 0 && root.HasElements; left--)
            Change(Any(root, random), Any(root, random), Encoding.UTF8.GetString(words[random.Next(words.Count)]), random);
        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }

    private static void Change(XElement one, XElement other, string word, Random random)
    {
        switch (random.Next(7))
        {
            case 0:
                one.Remove();
                break;
            case 1:
                one.AddAfterSelf(new XElement(one));
                break;
            case 2:
                one.ReplaceWith(new XElement(other));
                break;
            case 3:
                other.Add(new XElement(one));
                break;
            case 4:
                one.RemoveNodes();
                break;
            case 5:
                for (var left = random.Next(1, 80); left > 0; left--)
                    one.ReplaceNodes(new XElement(one.Name, one.Nodes()));
                break;
            default:
                if (!one.HasElements)
                    one.Value = random.Next(2) is 0 ? Printable(word) : Printable(one.Value + word);
                break;
        }
    }

    private static XElement Any(XElement root, Random random)
    {
        var all = root.Descendants().ToList();
        return all[random.Next(all.Count)];
    }

    private static string Printable(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}

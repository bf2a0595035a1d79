namespace Conformance.Reports.Writers;

/// <summary>How a word stands out on a terminal. Values: parameters of Select Graphic Rendition, ECMA-48.</summary>
public enum Colour
{
    Bold = 1,
    Faint = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Magenta = 35,
}
